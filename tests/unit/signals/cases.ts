/** Texts of one column, by the language they are written in: at least five each. */
export interface Texts {
  readonly en: readonly string[];
  readonly ur: readonly string[];
  readonly roman: readonly string[];
}

/** The two-column test table of one signal; all texts are our own words. */
export interface SignalCases {
  readonly id: string;
  /** Texts in which the signal must be seen, some of them in disguised spelling. */
  readonly fires: Texts;
  /** Honest look-alikes that share words with it, in which it must not be seen. */
  readonly silent: Texts;
}
