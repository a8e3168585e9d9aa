import { PARENTS, SENSITIVE_CLASSES } from './lexicon/classes.ts';
import { compilePatterns, listPatterns } from './pattern/index.ts';
import type { ClassSpan, Tagged } from './pattern/match.ts';
import { buildVocabulary, type Vocabulary } from './pattern/vocabulary.ts';
import { RULES } from './rules.ts';
import { joinSplit, undisguise } from './text/disguise.ts';
import { findEntities } from './text/entities.ts';
import { findMoney } from './text/money.ts';
import { foldWord, type Normalised, normalise } from './text/normalise.ts';
import { moneyClasses } from './text/sums.ts';
import { tokenise } from './text/tokens.ts';

/** A text ready for patterns, with the way back to the original. */
export interface TaggedText extends Tagged {
  readonly normalised: Normalised;
}

const LEXICON = RULES.lexicon;
const NAMES = Object.keys(LEXICON);
const CLASSES = compilePatterns(NAMES.map((name) => LEXICON[name]!));
const CLASS_ATOMS = NAMES.map((name) => [name, ...(PARENTS[name] ?? [])].map((each) => `<${each}`));

/** Shortest name that is restored from pieces: shorter ones arise by chance. */
const MIN_SENSITIVE = 6;

/** Single words only: a name of two words is found as it is. */
const SENSITIVE = new Set(
  SENSITIVE_CLASSES.flatMap((name) =>
    [LEXICON[name]!.en, LEXICON[name]!.ur, LEXICON[name]!.roman].flatMap(listPatterns),
  )
    .filter((word) => word.length >= MIN_SENSITIVE && !word.includes(' '))
    .map(foldWord),
);

/** Prepares texts for the patterns whose atoms are given (the classes' own are added). */
export function makeTagger(patternAtoms: readonly string[]): (original: string) => TaggedText {
  const vocabulary = buildVocabulary([...CLASSES.atoms, ...patternAtoms]);
  return (original) => tag(original, vocabulary);
}

function tag(original: string, vocabulary: Vocabulary): TaggedText {
  const normalised = normalise(original);
  const { text } = normalised;
  const raw = tokenise(text, findEntities(text)).map((token) =>
    token.word === '' || token.value !== undefined
      ? token
      : { ...token, word: undisguise(token.word, vocabulary.knows) },
  );
  const tokens = joinSplit(raw, text, vocabulary.knows, (word) => SENSITIVE.has(word));
  const atoms = tokens.map((token) => (token.word === '' ? [] : vocabulary.atomsOf(token.word)));
  const classes: ClassSpan[][] = tokens.map((token, at) =>
    (token.entity?.classes ?? []).map((name) => ({ atom: `<${name}`, end: at + 1 })),
  );
  tokens.forEach((token, at) => {
    if (token.value !== undefined) classes[at]!.push({ atom: '<NUM', end: at + 1 });
  });
  for (const sum of findMoney(tokens))
    for (const name of moneyClasses(sum))
      classes[sum.from]!.push({ atom: `<${name}`, end: sum.to });
  // Found before they are noted: a class of words may name numbers and sums, not another class.
  for (const match of CLASSES.find({ tokens, atoms, classes }, 'longest'))
    for (const atom of CLASS_ATOMS[match.owner]!)
      classes[match.from]!.push({ atom, end: match.to });
  return { normalised, tokens, atoms, classes };
}
