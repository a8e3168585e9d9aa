import { type Ranking, type Weights, walk } from './ranking.ts';

/** One point of the curve; all parts from 0 to 1. */
export interface CurvePoint {
  readonly threshold: number;
  readonly recall: number;
  readonly precision: number;
}

/** The precision-recall curve, one point per distinct score, from the highest threshold down. */
export function precisionRecall(ranking: Ranking): CurvePoint[] {
  const cuts: { threshold: number; found: number; precision: number }[] = [];
  const { positives } = walk(ranking, undefined, (found, falseAlarms, threshold) => {
    cuts.push({ threshold, found, precision: found / (found + falseAlarms) });
  });
  return cuts.map(({ threshold, found, precision }) => ({
    threshold,
    recall: positives === 0 ? Number.NaN : found / positives,
    precision,
  }));
}

/**
 * Area under precision-recall as average precision: the mean, over the positives, of the precision
 * at the cut that first takes each of them in. Nothing is interpolated, and tied rows share one cut,
 * so a constant score gives the base rate. NaN when no row is positive.
 */
export function averagePrecision(ranking: Ranking, weights?: Weights): number {
  let sum = 0;
  let before = 0;
  const { positives } = walk(ranking, weights, (found, falseAlarms) => {
    if (found > before) sum += ((found - before) * found) / (found + falseAlarms);
    before = found;
  });
  return positives === 0 ? Number.NaN : sum / positives;
}
