/** The vocabulary shared by every part of Parakh. Pure types: no DOM, no browser API. */

/** How sure we are, lowest first. `check`: verify first. `warn`: strong signs. */
export type Level = 'quiet' | 'check' | 'warn';

/** Which fraud the evidence adds up to. */
export type Scheme =
  | 'compound-lure'
  | 'overseas-fee'
  | 'visa-misuse'
  | 'task-scam'
  | 'impersonation';

/** Signals of one family never count as independent of each other. */
export type Family =
  | 'destination'
  | 'role'
  | 'pay'
  | 'perks'
  | 'payment'
  | 'visa'
  | 'contact'
  | 'concealment'
  | 'pressure'
  | 'screening'
  | 'employer'
  | 'impersonation'
  | 'task'
  | 'offer'
  | 'wording';

/** One signal that fired, and the exact words that raised it. */
export interface Evidence {
  /** Id of the signal, as in the registry. */
  readonly signal: string;
  readonly family: Family;
  /** `text.slice(start, end)` of the text that was judged. */
  readonly quote: string;
  /** UTF-16 offset into the original text, inclusive. */
  readonly start: number;
  /** UTF-16 offset into the original text, exclusive. */
  readonly end: number;
}

/** The outcome of `assess` for one text. */
export interface Verdict {
  readonly level: Level;
  /** True when the text is too short to judge; the level is then `quiet`. */
  readonly short: boolean;
  readonly scheme: Scheme | null;
  /** 0 to 1, after context; monotone with the level. */
  readonly score: number;
  /** At least two spans whenever the level is above `quiet`; in order of importance. */
  readonly evidence: readonly Evidence[];
}

/** Whether a page could be read. `reading`: posts found and read. `reload`: opened before install. */
export type Health =
  | 'reading'
  | 'empty'
  | 'unreadable'
  | 'blocked'
  | 'off'
  | 'unsupported'
  | 'reload';

/** One text read from a page, and what was made of it. */
export interface ReportedPost {
  readonly text: string;
  readonly level: Level;
  readonly scheme: Scheme | null;
}
