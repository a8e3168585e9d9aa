import { bootstrap, type Interval, pairedDifference } from '../measure/bootstrap.ts';

/** One seed for every interval: the same rows give the same bytes. */
export const SEED = 20_261_122;

/** Share of the flags that are set, with its interval; NaN of none. */
export function shareOf(flags: readonly boolean[]): Interval {
  if (flags.length === 0) return { value: Number.NaN, low: Number.NaN, high: Number.NaN };
  return bootstrap(flags.length, (weights) => weighted(flags, weights), { seed: SEED });
}

/** How much larger the first share is than the second, of the same rows. */
export function shareGained(first: readonly boolean[], second: readonly boolean[]): Interval {
  return pairedDifference(
    first.length,
    (weights) => weighted(first, weights),
    (weights) => weighted(second, weights),
    { seed: SEED },
  );
}

function weighted(flags: readonly boolean[], weights: Float64Array): number {
  let [set, all] = [0, 0];
  flags.forEach((flag, row) => {
    all += weights[row]!;
    if (flag) set += weights[row]!;
  });
  return set / all;
}
