/** Tables as text for the bundle: `pack` writes them, `unpack` reads them. No code is in it. */
export interface Packed {
  /** Names with a space between. */
  readonly classes: string;
  readonly names: string;
  readonly once: number;
  readonly longestPrefix: number;
  readonly meanings: readonly (readonly number[])[];
  /** How many numbers the code has, how many patterns, and how many pairs. */
  readonly sizes: readonly [code: number, patterns: number, pairs: number];
  /** HASH_SIZE digits for each hash. */
  readonly hashes: string;
  /** The numbers that take one digit. */
  readonly short: readonly number[];
  /** Two numbers for each pair: marks, operations, earlier pairs, atoms and sizes. */
  readonly pairs: string;
  /** The code of all patterns in such numbers. */
  readonly code: string;
}

/** Digits of a hash: 90 to the fifth power is more than 32 bits. */
export const HASH_SIZE = 5;

/** Marks: a pattern ends, an owner's patterns end, a part ends; the next atom used only once. */
export const END = 0;
export const END_OWNER = 1;
export const END_PART = 2;
export const NEXT = 3;
/** Then come the operations, then the pairs, then atoms and sizes. */
export const FIRST_CODE = 4;
export const FIRST_PAIR = 12;

/** First digits below this are the numbers in `short`; from LONG on they lead two more digits. */
export const SHORT = 20;
export const LONG = 89;
