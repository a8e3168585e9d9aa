import { pack } from '../../../../src/core/packed/pack.ts';
import { compile } from '../../../../src/core/pattern/compile.ts';
import type { Columns } from '../../../../src/core/pattern/index.ts';
import { makeWords } from '../../../../src/core/pattern/vocabulary.ts';
import { joinSplit, undisguise } from '../../../../src/core/text/disguise.ts';
import { findEntities } from '../../../../src/core/text/entities.ts';
import { newFolded, normalise } from '../../../../src/core/text/normalise.ts';
import { split } from '../../../../src/core/text/split.ts';
import { newTokens, type Tokens } from '../../../../src/core/text/tokens.ts';

/** Reads texts with a vocabulary of the classes given. */
export function readerOf(lexicon: Readonly<Record<string, Columns>>) {
  const words = makeWords(pack(compile({ signals: [], contexts: [], lexicon })));
  const folded = newFolded();
  const tokens = newTokens();
  return {
    tokens(original: string): Tokens {
      normalise(original, folded);
      split(folded, findEntities(folded), words, tokens);
      return tokens;
    },
    joined(original: string): string[] {
      this.tokens(original);
      for (let at = 0; at < tokens.count; at++)
        if (tokens.values[at] === undefined)
          tokens.words[at] = words.of(undisguise(tokens.words[at]!.text, words.knows));
      joinSplit(tokens, folded, words);
      return tokens.words.slice(0, tokens.count).map((word) => word.text);
    },
  };
}
