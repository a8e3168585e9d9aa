import { averagePrecision, precisionRecall } from '../measure/precision-recall.ts';
import { rank } from '../measure/ranking.ts';
import { calibrationSvg } from '../measure/svg/calibration-svg.ts';
import { precisionRecallSvg } from '../measure/svg/precision-recall-svg.ts';
import { calibrationOf } from './calibrated.ts';
import { isLure, type Judged } from './judged.ts';
import type { PeerScores } from './peer-scores.ts';

/** The card's pictures: file name and SVG. */
export function pictures(
  part: string,
  rows: readonly Judged[],
  peers: readonly PeerScores[],
): [name: string, svg: string][] {
  const lure = rows.map(isLure);
  const curve = (name: string, scores: ArrayLike<number>) => {
    const ranking = rank(scores, lure);
    return { name, points: precisionRecall(ranking), area: averagePrecision(ranking) };
  };
  const series = [
    curve(
      'Parakh',
      rows.map(({ odds }) => odds),
    ),
    ...peers.map(({ id, rows: scores }) => curve(id, scores)),
  ];
  const base = lure.filter(Boolean).length / lure.length;
  return [
    [
      'precision-recall.svg',
      precisionRecallSvg(`Precision and recall, ${part} part`, series, base),
    ],
    ['calibration.svg', calibrationSvg(`Calibration, ${part} part`, calibrationOf(rows))],
  ];
}
