import { below, mulberry32 } from './random.ts';
import type { Weights } from './ranking.ts';

export interface Interval {
  /** The figure on the rows as they are. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface BootstrapOptions {
  readonly seed: number;
  /** 1,000 unless told. */
  readonly rounds?: number;
  /** 0.95 unless told. */
  readonly level?: number;
  /**
   * One name per row: rows of one name are drawn together. Give the id of the original where rows are
   * disguised copies of one text, or the cluster of near-duplicates; else the interval is too narrow.
   */
  readonly groups?: readonly string[];
}

type Statistic = (weights: Weights) => number;

/**
 * Percentile bootstrap interval of `statistic` over `count` rows. The statistic is given how often
 * each row was drawn. Rounds in which it is NaN (no positive drawn) are left out.
 */
export function bootstrap(
  count: number,
  statistic: Statistic,
  { seed, rounds = 1000, level = 0.95, groups }: BootstrapOptions,
): Interval {
  const units = unitsOf(count, groups);
  const random = mulberry32(seed);
  const weights = new Float64Array(count);
  const seen: number[] = [];
  for (let round = 0; round < rounds; round++) {
    weights.fill(0);
    for (let draw = 0; draw < units.length; draw++)
      for (const row of units[below(random, units.length)]!) weights[row]! += 1;
    const value = statistic(weights);
    if (!Number.isNaN(value)) seen.push(value);
  }
  seen.sort((a, b) => a - b);
  const tail = (1 - level) / 2;
  return {
    value: statistic(new Float64Array(count).fill(1)),
    low: quantile(seen, tail),
    high: quantile(seen, 1 - tail),
  };
}

/**
 * Interval of `first - second` on the same draws: two systems judged on the same rows. The first is
 * better beyond chance when `low` is above 0.
 */
export function pairedDifference(
  count: number,
  first: Statistic,
  second: Statistic,
  options: BootstrapOptions,
): Interval {
  return bootstrap(count, (weights) => first(weights) - second(weights), options);
}

function unitsOf(count: number, groups: readonly string[] | undefined): readonly number[][] {
  if (groups === undefined) return Array.from({ length: count }, (_, row) => [row]);
  if (groups.length !== count) throw new Error(`${groups.length} group names for ${count} rows`);
  const units = new Map<string, number[]>();
  groups.forEach((name, row) => {
    const unit = units.get(name);
    if (unit) unit.push(row);
    else units.set(name, [row]);
  });
  return [...units.values()];
}

/** Linear interpolation between the two nearest ranks; NaN of nothing. */
function quantile(sorted: readonly number[], share: number): number {
  if (sorted.length === 0) return Number.NaN;
  const place = share * (sorted.length - 1);
  const lower = sorted[Math.floor(place)]!;
  return lower + (sorted[Math.ceil(place)]! - lower) * (place - Math.floor(place));
}
