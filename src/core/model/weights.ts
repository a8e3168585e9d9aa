import { readTable } from '../grams/table.ts';
import weights from './weights.json' with { type: 'json' };

/**
 * The risk model's numbers, as training writes them (src/training). The log-odds of a text are the
 * bias, its wording (step times the sum of `wording`), and its named features; calibrated, they are
 * the score.
 */
export interface Weights {
  /** On what it was trained. */
  readonly version: string;
  /** Digests of what it was trained on. */
  readonly inputs: {
    readonly training: string;
    readonly validation: string;
    readonly rules: string;
    readonly publicSets: string | null;
  };
  readonly bias: number;
  /** Log-odds of one step of the wording's weights. */
  readonly step: number;
  /** The wording's weights, see core/grams/table. */
  readonly wording: string;
  /** Log-odds of the named features, see features.ts. */
  readonly named: Readonly<Record<string, number>>;
  /** score = 1 / (1 + exp(-(slope * log-odds + offset))). */
  readonly calibration: { readonly slope: number; readonly offset: number };
  /** Scores from which a verdict may be `check` and `warn`. */
  readonly thresholds: { readonly check: number; readonly warn: number };
  /** Log-odds of bias and wording alone below which a text is not looked at any closer. */
  readonly gate: number;
}

export const WEIGHTS: Weights = weights;

let steps: Int8Array | undefined;

/** The wording's weights, decoded at the first call. */
export function wordingSteps(): Int8Array {
  steps ??= readTable(WEIGHTS.wording);
  return steps;
}
