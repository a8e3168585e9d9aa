/**
 * Everything that patterns say, in numbers: what `compile` makes of the rules and what the build
 * hands to the bundle. An atom is a number: first the classes, then words, prefixes and keys.
 */
export interface Tables {
  /** Names of the classes; the atom of a class is its index. */
  readonly classes: readonly string[];
  /** First of the atoms that stand in the patterns only once, in the order in which they do. */
  readonly once: number;
  /** Hash of each other atom (text/hash: `mix` of its word with a way), in the order of their numbers. */
  readonly hashes: Uint32Array;
  /** Units of the longest prefix. */
  readonly longestPrefix: number;
  /** Names worth putting together again when somebody splits them. */
  readonly names: readonly string[];
  /** All patterns, one after the other; see the operations below. */
  readonly code: Uint16Array;
  /** Where each pattern begins in `code`, and the end of the last. */
  readonly starts: Uint32Array;
  /** Owner of each pattern: index among the classes of words, signals or contexts. */
  readonly owners: Uint16Array;
  /** First pattern of each part (see `Part`), and the number of patterns. */
  readonly parts: readonly number[];
  /** Atoms that each class of words stands for: its own and its parents'. */
  readonly meanings: readonly (readonly number[])[];
}

/** Parts of the patterns, in the order of their numbers. */
export const NAMES = 0;
export const SIGNALS = 1;
export const EXCEPTIONS = 2;
export const CONTEXTS = 3;
export const PARTS = 4;

/**
 * Operations of patterns. A number below FIRST_OPERATION is an atom that must stand next.
 * GAP n: up to n words. OPTION n ...: the n numbers that follow may be left out.
 * ANY n ...: one of the n atoms that follow. EITHER n [size ...] [size ...]: one of the
 * alternatives that fill the n numbers that follow, each led by its size.
 */
export const FIRST_OPERATION = 0xfff0;
export const GAP = 0xfff0;
export const OPTION = 0xfff1;
export const ANY = 0xfff2;
export const EITHER = 0xfff3;

/** Ways in which a word meets an atom: salts of the hash. */
export const EXACT = 0x1b873593;
export const KEY = 0x52dce729;
export const PREFIX = 0x38495ab5;
export const KEY_PREFIX = 0x6a09e667;
