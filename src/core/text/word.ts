/** One distinct word, number or symbol, with all that is asked of it; made once, then shared. */
export interface Word {
  /** As matched: folded, without apostrophes; a number without separators; '' for an entity. */
  readonly text: string;
  /** First hash of `text` (text/hash). */
  readonly hash: number;
  /** Atoms of the patterns that the word satisfies, classes aside. */
  readonly atoms: readonly number[];
  /** True when the whole word stands in some pattern or class, by any column; prefixes do not count. */
  readonly known: boolean;
  /** True for a name worth putting together again when somebody splits it. */
  readonly sensitive: boolean;
  /** ISO currency that the word names. */
  readonly currency: string | undefined;
  /** Factor that the word stands for ("lakh"), or 0. */
  readonly scale: number;
  /** Number that the word spells ("teen"), or undefined. */
  readonly number: number | undefined;
  /** What it reads as without disguise, once that has been asked. */
  plain: Word | undefined;
}

/** Finds words by their text or by the hashes of it. */
export interface Words {
  /** The word of units[from..to), leaving out apostrophes and commas. */
  read(units: Uint16Array, from: number, to: number): Word;
  /** The word of a text. */
  of(text: string): Word;
  /** False when no sensitive word has this hash: asked of every two and three neighbours. */
  mayBeName(hash: number): boolean;
  /** Whether `of(text)` would be known; remembers nothing. */
  knows(text: string): boolean;
}

/** What stands for an entity among the words. */
export const NO_WORD: Word = {
  text: '',
  hash: 0,
  atoms: [],
  known: false,
  sensitive: false,
  currency: undefined,
  scale: 0,
  number: undefined,
  plain: undefined,
};
