import type { Rows } from '../learn/logistic.ts';
import type { Instance, Prepared } from './prepare.ts';

/** A text to learn from, in windows. */
export interface Example {
  readonly windows: Prepared;
  readonly lure: boolean;
  /** How much it counts against a text of the corpus. */
  readonly weight: number;
  /**
   * Whether signals may be weighed by it. Whoever wrote the patterns has read the training part, so
   * that signals fire in it more often than they ever will again; they are weighed by other texts.
   */
  readonly weighs: boolean;
  /** Copies of one text share a group: no model hears a text that learned from a copy of it. */
  readonly group: number;
}

/** One window to learn from. */
export interface Row {
  readonly instance: Instance;
  readonly lure: boolean;
  readonly weight: number;
  /** Index of the example, and of the window in it. */
  readonly example: number;
  readonly window: number;
}

/** A lure is its loudest window; an honest text is all of its windows, since none may be loud. */
export function rowsOf(examples: readonly Example[], loudest: readonly number[]): Row[] {
  return examples.flatMap(({ windows, lure, weight }, example): Row[] => {
    const row = (window: number): Row => {
      const instance = windows[window]!;
      return { instance, lure, weight, example, window };
    };
    return lure ? [row(loudest[example]!)] : windows.map((_, window) => row(window));
  });
}

/** Calls `put` with each feature of a row and its value. */
export type Features = (row: Row, put: (index: number, value: number) => void) => void;

/** Lays rows out for fitting. */
export function packed(rows: readonly Row[], features: Features): Rows {
  const index: number[] = [];
  const value: number[] = [];
  const start = [0];
  const put = (at: number, amount: number) => {
    index.push(at);
    value.push(amount);
  };
  for (const row of rows) {
    features(row, put);
    start.push(index.length);
  }
  return {
    start: Uint32Array.from(start),
    index: Uint32Array.from(index),
    value: Float32Array.from(value),
    label: Uint8Array.from(rows, ({ lure }) => (lure ? 1 : 0)),
    weight: Float32Array.from(rows, ({ weight }) => weight),
  };
}
