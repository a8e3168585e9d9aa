import { type Ranking, type Weights, walk } from './ranking.ts';

/** What a threshold gives. Rates from 0 to 1. */
export interface Operating {
  /** Infinity when even the highest score lets too many false alarms through. */
  readonly threshold: number;
  readonly recall: number;
  readonly falseAlarmRate: number;
  readonly precision: number;
}

/**
 * The lowest threshold whose share of false alarms among the negatives is at most `rate`, and what it
 * finds. Tied rows stand or fall together. Recall is NaN when no row is positive.
 */
export function operateAt(ranking: Ranking, rate: number, weights?: Weights): Operating {
  let total = 0;
  for (let row = 0; row < ranking.positive.length; row++)
    if (ranking.positive[row] === 0) total += weights ? weights[row]! : 1;
  let [threshold, best, alarms] = [Number.POSITIVE_INFINITY, 0, 0];
  const { positives } = walk(ranking, weights, (found, falseAlarms, at) => {
    if (falseAlarms <= rate * total) [threshold, best, alarms] = [at, found, falseAlarms];
  });
  return {
    threshold,
    recall: positives === 0 ? Number.NaN : best / positives,
    falseAlarmRate: total === 0 ? 0 : alarms / total,
    precision: best + alarms === 0 ? Number.NaN : best / (best + alarms),
  };
}

/** Recall at the lowest threshold that keeps false alarms at or below `rate` of the negatives. */
export function recallAt(ranking: Ranking, rate: number, weights?: Weights): number {
  return operateAt(ranking, rate, weights).recall;
}

/** Share of the positives that score at least `threshold`; NaN when no row is positive. */
export function recallAbove(ranking: Ranking, threshold: number, weights?: Weights): number {
  let found = 0;
  const { positives } = walk(ranking, weights, (here, _, at) => {
    if (at >= threshold) found = here;
  });
  return positives === 0 ? Number.NaN : found / positives;
}
