/** Rows whose predicted probability fell between `from` and `to`. */
interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean predicted probability; NaN in an empty bin. */
  readonly predicted: number;
  /** Share that was really positive; NaN in an empty bin. */
  readonly observed: number;
}

export interface Calibration {
  readonly bins: readonly CalibrationBin[];
  /** Mean squared error of the probability (Brier 1950); NaN without rows. */
  readonly brier: number;
  /** Expected calibration error: |observed - predicted| weighted by rows; NaN without rows. */
  readonly ece: number;
}

/** Calibration of probabilities (0 to 1) in `binCount` bins of equal width; 1 falls in the last. */
export function calibration(
  probabilities: readonly number[],
  positive: readonly boolean[],
  binCount = 10,
): Calibration {
  const sums = Array.from({ length: binCount }, () => ({ count: 0, predicted: 0, positive: 0 }));
  let squared = 0;
  probabilities.forEach((probability, row) => {
    if (!(probability >= 0 && probability <= 1))
      throw new Error(`row ${row}: ${probability} is no probability`);
    const bin = sums[Math.min(binCount - 1, Math.floor(probability * binCount))]!;
    const truth = positive[row] ? 1 : 0;
    bin.count++;
    bin.predicted += probability;
    bin.positive += truth;
    squared += (probability - truth) ** 2;
  });
  const error = sums.reduce((sum, bin) => sum + Math.abs(bin.positive - bin.predicted), 0);
  return {
    bins: sums.map(({ count, predicted, positive: truly }, at) => ({
      from: at / binCount,
      to: (at + 1) / binCount,
      count,
      predicted: predicted / count,
      observed: truly / count,
    })),
    brier: squared / probabilities.length,
    ece: error / probabilities.length,
  };
}
