/**
 * Tables as text: `pack` writes them, the detector reads them. Each group of patterns is unpacked
 * when the first text asks for it; words are looked up in the text itself. There is no code in it.
 */
export interface Packed {
  /** Names with a space between. */
  readonly classes: string;
  readonly names: string;
  readonly longestPrefix: number;
  readonly meanings: readonly (readonly number[])[];
  readonly words: PackedWords;
  /** The numbers that take one digit. */
  readonly short: readonly number[];
  /** Two numbers for each pair: marks, operations, earlier pairs, atoms and sizes. */
  readonly pairs: string;
  /** The code of each group in such numbers, and the first atom of each NEXT in it. */
  readonly groups: readonly string[];
  readonly once: readonly (readonly number[])[];
  /** As in the tables. */
  readonly ranges: readonly number[];
  readonly sizes: Sizes;
}

/** How much room the unpacked groups take. */
interface Sizes {
  readonly code: number;
  readonly patterns: number;
  readonly keys: number;
  readonly pairs: number;
}

/** A hash table that is read as it is. */
export interface PackedWords {
  /** Hashes that share a bucket: those with the same quotient by this. */
  readonly width: number;
  /** Entries in each bucket, two buckets in a digit. */
  readonly counts: string;
  /** Entries by bucket, ENTRY_SIZE digits each: the rest of the hash times `atoms`, plus the atom. */
  readonly entries: string;
  /** Atoms that are words. */
  readonly atoms: number;
}

export const ENTRY_SIZE = 5;
/** Entries that a bucket can have, and one more. */
export const MOST = 9;

/** Marks: a pattern ends; the next owner begins; the next atom used only once of each way. */
export const END = 0;
export const END_OWNER = 1;
export const NEXT = 2;
/** Then come the operations, then the pairs, then atoms and sizes. */
export const FIRST_CODE = 6;
export const FIRST_PAIR = 14;

/** First digits below this are the numbers in `short`; from LONG on they lead two more digits. */
export const SHORT = 12;
export const LONG = 88;
