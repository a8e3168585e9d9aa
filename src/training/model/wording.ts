import { BITS } from '../../core/grams/scan.ts';
import { MOST } from '../../core/grams/table.ts';
import { fitLogistic, type Linear, type Rows } from '../learn/logistic.ts';
import type { Instance } from './prepare.ts';
import { type Example, packed, type Row, rowsOf } from './rows.ts';

const SIZE = 2 ** BITS;
const OPTIONS = { size: SIZE, l2: 1e-4, epochs: 30, rate: 0.2 };

/** Weights that are kept; the rest would not fit the bundle. */
const KEPT = 16_000;

/** Each part of the texts is heard by a model that learned from the other parts. */
const FOLDS = 10;

/** Log-odds of each window of each example. */
export type Heard = readonly Float64Array[];

/**
 * Each text's wording as a model hears it that did not learn from that text: what a model remembers
 * of its own texts would take the credit that the signals deserve.
 */
export function hearUnseen(examples: readonly Example[], loudest: readonly number[]): Heard {
  const rows = rowsOf(examples, loudest);
  const heard: Float64Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = rows.filter(({ example }) => examples[example]!.group % FOLDS !== fold);
    const model = fitLogistic(layOut(others), OPTIONS);
    examples.forEach(({ windows, group }, at) => {
      if (group % FOLDS === fold)
        heard[at] = Float64Array.from(windows, (window) => hear(model, window));
    });
  }
  return heard;
}

function hear({ bias, weights }: Linear, { grams, values }: Instance): number {
  let sum = bias;
  for (let at = 0; at < grams.length; at++) sum += weights[grams[at]!]! * values[at]!;
  return sum;
}

/** Fits the wording to all rows, keeps the weights that matter and fits those again, in steps. */
export function fitWording(rows: readonly Row[]): { bias: number; step: number; steps: Int8Array } {
  const all = layOut(rows);
  const keep = mostImportant(all, fitLogistic(all, OPTIONS).weights);
  const { bias, weights } = fitLogistic(layOut(rows, keep), OPTIONS);
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = largest / MOST || 1;
  return { bias, step, steps: Int8Array.from(weights, (weight) => Math.round(weight / step)) };
}

function layOut(rows: readonly Row[], keep?: Uint8Array): Rows {
  return packed(rows, ({ instance: { grams, values } }, put) => {
    for (let at = 0; at < grams.length; at++)
      if (!keep || keep[grams[at]!] === 1) put(grams[at]!, values[at]!);
  });
}

/** Marks the features whose weights move the most texts the furthest. */
function mostImportant(rows: Rows, weights: Float64Array): Uint8Array {
  const moved = new Float64Array(SIZE);
  for (let row = 0; row < rows.label.length; row++)
    for (let at = rows.start[row]!; at < rows.start[row + 1]!; at++) {
      const feature = rows.index[at]!;
      moved[feature]! += (rows.weight[row]! * rows.value[at]! * weights[feature]!) ** 2;
    }
  const order = [...moved.keys()].filter((at) => moved[at]! > 0);
  order.sort((a, b) => moved[b]! - moved[a]! || a - b);
  const keep = new Uint8Array(SIZE);
  for (const at of order.slice(0, KEPT)) keep[at] = 1;
  return keep;
}
