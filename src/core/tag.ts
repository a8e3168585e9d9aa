import type { Packed } from './packed/packed.ts';
import type { Find } from './pattern/match.ts';
import { clear, note, type Occurrences } from './pattern/occurrences.ts';
import { NAMES } from './pattern/tables.ts';
import { isBeyondAscii, isLatin } from './text/chars.ts';
import { joinSplit, undisguise } from './text/disguise.ts';
import { findEntities } from './text/entities.ts';
import { findMoney } from './text/money.ts';
import { type Folded, normalise } from './text/normalise.ts';
import { split } from './text/split.ts';
import { moneyClasses } from './text/sums.ts';
import type { Tokens } from './text/tokens.ts';
import type { Words } from './text/word.ts';

/** A text ready for patterns, with the way back to the original. Each text fills it again. */
export interface Tagged {
  readonly folded: Folded;
  readonly tokens: Tokens;
  readonly occurrences: Occurrences;
}

/** Makes the function that fills `into` from a text. */
export function makeTagger(
  packed: Packed,
  words: Words,
  find: Find,
  into: Tagged,
): (original: string) => void {
  const { folded, tokens, occurrences } = into;
  const atoms = new Map(packed.classes.split(' ').map((name, atom) => [name, atom]));
  /** Classes that no pattern asks for have no atom. */
  const noteClass = (name: string, from: number, to: number) => {
    const atom = atoms.get(name);
    if (atom !== undefined) note(occurrences, atom, from, to);
  };
  return (original) => {
    normalise(original, folded);
    split(folded, findEntities(folded), words, tokens);
    unmask(tokens, words);
    joinSplit(tokens, folded, words);
    clear(occurrences, tokens.count, tokens.sentences);
    occurrences.latin = holds(folded, isLatin);
    occurrences.other = holds(folded, isBeyondAscii);
    for (let at = 0; at < tokens.count; at++) {
      for (const atom of tokens.words[at]!.atoms) note(occurrences, atom, at, at + 1);
      if (tokens.values[at] !== undefined) noteClass('NUM', at, at + 1);
      const entity = tokens.entities[at];
      if (entity) for (const name of entity.classes) noteClass(name, at, at + 1);
    }
    findMoney(tokens, (sum) => {
      for (const name of moneyClasses(sum)) noteClass(name, sum.from, sum.to);
    });
    // All are found before one is noted: a class may name numbers and sums, not another class.
    for (const { owner, from, to } of find(NAMES, 'longest'))
      for (const atom of packed.meanings[owner]!) note(occurrences, atom, from, to);
  };
}

/** Puts the plain word in the place of a disguised one; numbers stay what they are. */
function unmask({ count, words: found, values }: Tokens, words: Words): void {
  for (let at = 0; at < count; at++) {
    const word = found[at]!;
    if (values[at] !== undefined || word.text === '') continue;
    word.plain ??= word.known ? word : words.of(undisguise(word.text, words.knows));
    found[at] = word.plain;
  }
}

function holds({ units, length }: Folded, is: (unit: number) => boolean): boolean {
  for (let at = 0; at < length; at++) if (is(units[at]!)) return true;
  return false;
}
