/** Sparse rows: row i has the features index[start[i] .. start[i + 1]) with the given values. */
export interface Rows {
  readonly start: Uint32Array;
  readonly index: Uint32Array;
  readonly value: Float32Array;
  /** 1 for a lure, 0 for an honest text. */
  readonly label: Uint8Array;
  /** How much each row counts. */
  readonly weight: Float32Array;
}

/** A linear model: the log-odds of a row are bias plus the sum of weight times value. */
export interface Linear {
  readonly bias: number;
  readonly weights: Float64Array;
}

export interface Options {
  /** Length of the weight vector. */
  readonly size: number;
  /** L2 penalty on a weight's distance from its prior, each time that a row has the feature. */
  readonly l2: number | Float64Array;
  readonly epochs: number;
  readonly rate: number;
  /** What the weights are believed to be before any row was seen; zero by default. */
  readonly prior?: Float64Array;
}

/**
 * Logistic regression by AdaGrad (Duchi, Hazan and Singer 2011) over rows in a fixed shuffled
 * order: the same rows give the same weights to the last bit (V8's exp is a port of fdlibm and does
 * not vary by machine).
 */
export function fitLogistic(rows: Rows, { size, l2, epochs, rate, prior }: Options): Linear {
  const weights = prior ? prior.slice() : new Float64Array(size);
  const penalty = typeof l2 === 'number' ? new Float64Array(size).fill(l2) : l2;
  const centre = prior ?? new Float64Array(size);
  const seen = new Float64Array(size).fill(1e-6);
  let bias = 0;
  let biasSeen = 1e-6;
  const order = shuffled(rows.label.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const row of order) {
      const [from, to] = [rows.start[row]!, rows.start[row + 1]!];
      let sum = bias;
      for (let at = from; at < to; at++) sum += weights[rows.index[at]!]! * rows.value[at]!;
      const error = (1 / (1 + Math.exp(-sum)) - rows.label[row]!) * rows.weight[row]!;
      biasSeen += error * error;
      bias -= (rate * error) / Math.sqrt(biasSeen);
      for (let at = from; at < to; at++) {
        const feature = rows.index[at]!;
        const slope =
          error * rows.value[at]! + penalty[feature]! * (weights[feature]! - centre[feature]!);
        seen[feature]! += slope * slope;
        weights[feature]! -= (rate * slope) / Math.sqrt(seen[feature]!);
      }
    }
  }
  return { bias, weights };
}

/** 0 to count - 1 in an order that depends on nothing but count. */
function shuffled(count: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, at) => at);
  let state = 0x2545f491;
  for (let at = count - 1; at > 0; at--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}
