import { mulberry32, shuffled } from '../measure/random.ts';
import type { Sparse } from './tf-idf.ts';

/** Stops when no row's condition is off by more than this; as loose as rank order allows. */
const TOLERANCE = 0.01;
const MAX_PASSES = 60;
const MAX_STEPS = 30;
/** Logits beyond this are 0 or 1 to a double. */
const LIMIT = 30;

/** What stays between fits with rising `cost`, so that each starts where the last one ended. */
export interface DualState {
  /** One dual variable per row, as a share of the row's cost. */
  readonly shares: Float64Array;
}

export const freshState = (rows: number): DualState => ({
  shares: new Float64Array(rows).fill(0.001),
});

/**
 * L2-regularised logistic regression by dual coordinate descent (Yu, Huang and Lin 2011): minimises
 * |w|^2 / 2 + sum of costs[row] * log(1 + exp(-y w.x)). Deterministic; `state` is changed.
 */
export function fitLogistic(
  rows: Sparse,
  positive: readonly boolean[],
  costs: Float64Array,
  columns: number,
  state: DualState,
): Float32Array<ArrayBuffer> {
  const { starts, columns: at, values } = rows;
  const weights = new Float32Array(columns);
  const lengths = new Float64Array(positive.length);
  const alphas = Float64Array.from(costs, (cost, row) => cost * state.shares[row]!);
  const move = (row: number, by: number) => {
    for (let k = starts[row]!; k < starts[row + 1]!; k++) weights[at[k]!]! += by * values[k]!;
  };
  positive.forEach((is, row) => {
    for (let k = starts[row]!; k < starts[row + 1]!; k++) lengths[row]! += values[k]! ** 2;
    move(row, is ? alphas[row]! : -alphas[row]!);
  });
  const random = mulberry32(1);
  let order = positive.map((_, row) => row);
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    order = shuffled(random, order);
    let worst = 0;
    for (const row of order) {
      let product = 0;
      for (let k = starts[row]!; k < starts[row + 1]!; k++)
        product += weights[at[k]!]! * values[k]!;
      const sign = positive[row] ? 1 : -1;
      const before = alphas[row]!;
      const step = solve(before, costs[row]!, lengths[row]!, sign * product);
      worst = Math.max(worst, step.error);
      if (step.alpha === before) continue;
      alphas[row] = step.alpha;
      move(row, sign * (step.alpha - before));
    }
    if (worst < TOLERANCE) break;
  }
  for (let row = 0; row < alphas.length; row++) state.shares[row] = alphas[row]! / costs[row]!;
  return weights;
}

/**
 * The best dual variable of one row, 0 < alpha < cost, where the gradient
 * log(alpha / (cost - alpha)) + length * (alpha - before) + margin is zero. Newton's method on the
 * logit of alpha / cost, in which the gradient rises by at least 1 a unit; steps that leave the
 * bracket are halved into it, since a large cost bends the curve sharply.
 */
function solve(before: number, cost: number, length: number, margin: number) {
  let logit = Math.log(before / (cost - before));
  const error = logit + margin;
  let [low, high] = [Math.min(logit, logit - error), Math.max(logit, logit - error)];
  let alpha = before;
  for (let step = 0; step < MAX_STEPS; step++) {
    const gradient = logit + length * (alpha - before) + margin;
    if (Math.abs(gradient) < TOLERANCE / 10) break;
    if (gradient > 0) high = logit;
    else low = logit;
    logit -= gradient / (1 + length * alpha * (1 - alpha / cost));
    if (!(logit > low && logit < high)) logit = (low + high) / 2;
    logit = Math.max(-LIMIT, Math.min(LIMIT, logit));
    alpha = cost / (1 + Math.exp(-logit));
  }
  return { alpha, error: Math.abs(error) };
}
