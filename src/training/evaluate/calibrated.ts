import { type Calibration, calibration } from '../measure/calibration.ts';
import { percent } from './format.ts';
import { isLure, type Judged } from './judged.ts';
import { table } from './table.ts';

/** How well the calibrated score keeps its word on these rows. */
export function calibrationOf(rows: readonly Judged[]): Calibration {
  return calibration(
    rows.map(({ score }) => score),
    rows.map(isLure),
  );
}

export function calibrationParts(rows: readonly Judged[]): string[] {
  const { bins, brier, ece } = calibrationOf(rows);
  return [
    `Calibration of the score in this mix: Brier ${brier.toFixed(4)}, expected calibration error ${ece.toFixed(4)}.`,
    table(
      ['score', 'texts', 'mean score', 'were lures'],
      bins
        .filter(({ count }) => count > 0)
        .map(({ from, to, count, predicted, observed }) => [
          `${from.toFixed(1)} to ${to.toFixed(1)}`,
          String(count),
          percent(predicted),
          percent(observed),
        ]),
    ),
  ];
}
