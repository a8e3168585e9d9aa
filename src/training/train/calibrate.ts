/** A lure or not, and the log-odds that the model gave it. */
export interface Scored {
  readonly odds: number;
  readonly lure: boolean;
}

export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/**
 * Platt scaling with his smoothed targets: score = 1 / (1 + exp(-(slope * odds + offset))), fitted
 * to texts that the model did not learn from, by Newton's method with a line search (Lin, Lin and
 * Weng, "A note on Platt's probabilistic outputs", 2007).
 */
export function calibrate(scored: readonly Scored[]): Calibration {
  const lures = scored.filter(({ lure }) => lure).length;
  const honest = scored.length - lures;
  const targets = scored.map(({ lure }) => (lure ? (lures + 1) / (lures + 2) : 1 / (honest + 2)));
  let best: Calibration = { slope: 0, offset: Math.log((lures + 1) / (honest + 1)) };
  let loss = lossOf(scored, targets, best);
  for (let round = 0; round < 100; round++) {
    const step = newtonStep(scored, targets, best);
    let size = 1;
    let next = moved(best, step, size);
    while (size > 1e-9 && lossOf(scored, targets, next) > loss) {
      size /= 2;
      next = moved(best, step, size);
    }
    const nextLoss = lossOf(scored, targets, next);
    if (!(nextLoss < loss - 1e-12)) break;
    [best, loss] = [next, nextLoss];
  }
  return best;
}

const moved = ({ slope, offset }: Calibration, step: Calibration, size: number): Calibration => ({
  slope: slope - size * step.slope,
  offset: offset - size * step.offset,
});

/** Cross entropy, from the log-odds so that it never overflows. */
function lossOf(scored: readonly Scored[], targets: readonly number[], at: Calibration): number {
  let sum = 0;
  scored.forEach(({ odds }, i) => {
    const log = at.slope * odds + at.offset;
    sum += Math.max(log, 0) - log * targets[i]! + Math.log1p(Math.exp(-Math.abs(log)));
  });
  return sum;
}

function newtonStep(
  scored: readonly Scored[],
  targets: readonly number[],
  { slope, offset }: Calibration,
): Calibration {
  let [gs, go, ss, so, oo] = [0, 0, 1e-9, 0, 1e-9];
  scored.forEach(({ odds }, i) => {
    const score = 1 / (1 + Math.exp(-(slope * odds + offset)));
    const error = score - targets[i]!;
    const spread = score * (1 - score);
    gs += error * odds;
    go += error;
    ss += spread * odds * odds;
    so += spread * odds;
    oo += spread;
  });
  const determinant = ss * oo - so * so;
  return {
    slope: (oo * gs - so * go) / determinant,
    offset: (ss * go - so * gs) / determinant,
  };
}
