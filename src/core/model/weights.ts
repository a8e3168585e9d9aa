import weights from './weights.json' with { type: 'json' };

/**
 * The risk model's numbers. Set by hand for now, from DOMAIN.md section 4 (S, M, W); training will
 * write this same file. `signals` and `combinations` are added to `bias`, then squashed.
 */
export interface Weights {
  readonly version: string;
  readonly bias: number;
  readonly signals: Readonly<Record<string, number>>;
  readonly combinations: Readonly<Record<string, number>>;
  /** Added once for each step of a context's strength. */
  readonly contexts: Readonly<Record<string, number>>;
  /** Scores from which a verdict may be `check` and `warn`. */
  readonly thresholds: { readonly check: number; readonly warn: number };
}

export const WEIGHTS: Weights = weights;
