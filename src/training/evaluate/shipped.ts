import { readTable } from '../../core/grams/table.ts';
import { WEIGHTS, type Weights } from '../../core/model/weights.ts';
import type { Model } from '../model/learn.ts';

/** Weights as they stand in the bundle, in the shape that training gives. */
export function asModel({ bias, step, wording, named }: Weights): Model {
  return { bias, step, steps: readTable(wording), named: new Map(Object.entries(named)) };
}

/** The model that the extension ships. */
export const shippedModel = (): Model => asModel(WEIGHTS);

/** Thresholds of calibrated scores as log-odds. */
export function oddsThresholds({ calibration, thresholds }: Weights): {
  check: number;
  warn: number;
} {
  const odds = (score: number) =>
    (Math.log(score / (1 - score)) - calibration.offset) / calibration.slope;
  return { check: odds(thresholds.check), warn: odds(thresholds.warn) };
}
