/**
 * Everything that patterns say, in numbers: what `compile` makes of the rules and `pack` writes
 * for the detector. An atom is a number: first the classes, then words, prefixes and keys.
 */
export interface Tables {
  /** Names of the classes; the atom of a class is its index. */
  readonly classes: readonly string[];
  /**
   * Where the atoms of each way begin, of those used more than once and then of those used once,
   * and the number of atoms: range `way` and range `WAYS + way`.
   */
  readonly ranges: readonly number[];
  /** Hash of each other atom (text/hash: `mix` of its word and way), in the order of their numbers. */
  readonly hashes: readonly number[];
  /** Units of the longest prefix. */
  readonly longestPrefix: number;
  /** Names worth putting together again when somebody splits them. */
  readonly names: readonly string[];
  /** The patterns, by part and script: those of part p and script s are group p * SCRIPTS + s. */
  readonly groups: readonly (readonly Pattern[])[];
  /** Atoms that each class of words stands for: its own and its parents'. */
  readonly meanings: readonly (readonly number[])[];
}

export interface Pattern {
  /** Index among the classes of words, signals or contexts; ascending in a group. */
  readonly owner: number;
  /** Operations, as below. */
  readonly code: readonly number[];
}

/** Parts of the patterns: classes of words, signals, their exceptions, contexts. */
export const NAMES = 0;
export const SIGNALS = 1;
export const EXCEPTIONS = 2;
export const CONTEXTS = 3;
export const PARTS = 4;

/** Letters a text must hold for a pattern to be worth trying: none, Latin ones, or others. */
export const ANY_SCRIPT = 0;
export const LATIN = 1;
export const OTHER_SCRIPT = 2;
export const SCRIPTS = 3;

/**
 * Operations of patterns. A number below FIRST_OPERATION is an atom that must stand next.
 * GAP n: up to n words. OPTION n ...: the n numbers that follow may be left out.
 * ANY n ...: one of the n atoms that follow. EITHER n [size ...] [size ...]: one of the
 * alternatives that fill the n numbers that follow, each led by its size.
 * KEY: without the atom, or one of the ANY, that follows, the pattern is not worth trying.
 */
export const FIRST_OPERATION = 0xfff0;
export const GAP = 0xfff0;
export const OPTION = 0xfff1;
export const ANY = 0xfff2;
export const EITHER = 0xfff3;
export const KEY = 0xfff4;

/** Ways in which a word meets an atom: as it is, by its beginning, by its sound, or its sound's. */
export const EXACT = 0;
export const PREFIX = 1;
export const SOUND = 2;
export const SOUND_PREFIX = 3;
export const WAYS = 4;
