import { fitLogistic, type Rows } from '../learn/logistic.ts';
import type { Odds } from './outcome.ts';
import type { Instance } from './prepare.ts';
import { priorOf } from './prior.ts';
import { packed, type Row } from './rows.ts';
import type { Heard } from './wording.ts';

/** What the named features are worth beside the wording. */
export interface Weighed {
  readonly bias: number;
  /** Factor on the wording's log-odds. */
  readonly share: number;
  readonly named: ReadonlyMap<string, number>;
}

const OPTIONS = { epochs: 60, rate: 0.1 };

/** What is believed of a named feature (prior.ts) weighs as much as this many texts against it. */
const BELIEF = 4;

/** Fits factor and named features to rows whose wording was heard by a model that had not seen them. */
export function weigh(rows: readonly Row[], heard: Heard, names: readonly string[]): Weighed {
  const places = new Map(names.map((name, at) => [name, at + 1]));
  const laid = packed(rows, ({ instance, example, window }, put) => {
    put(0, heard[example]![window]!);
    for (const [name, value] of instance.named) {
      const at = places.get(name);
      if (at !== undefined) put(at, value);
    }
  });
  const prior = Float64Array.from([1, ...names.map(priorOf)]);
  const l2 = penalties(laid, prior.length);
  const { bias, weights } = fitLogistic(laid, { size: prior.length, prior, l2, ...OPTIONS });
  const named = new Map(names.map((name, at) => [name, weights[at + 1]!]));
  return { bias, share: weights[0]!, named };
}

/** BELIEF spread over the rows that have a feature. */
function penalties({ index, start, weight }: Rows, size: number): Float64Array {
  const counts = new Float64Array(size).fill(1e-3);
  for (let row = 0; row < weight.length; row++)
    for (let at = start[row]!; at < start[row + 1]!; at++) counts[index[at]!]! += 1;
  return counts.map((count) => BELIEF / count);
}

/** Log-odds of a window, its wording's heard before. */
export function oddsOf({ bias, share, named }: Weighed, heard: number, window: Instance): Odds {
  const wording = bias + share * heard;
  let whole = wording;
  for (const [name, value] of window.named) whole += (named.get(name) ?? 0) * value;
  return { whole, wording };
}
