import type { Calibration } from '../calibration.ts';
import { atX, atY, frame, PLOT, px } from './frame.ts';

/** Largest dot, in px of radius: the fullest bin. Area, not radius, grows with the rows. */
const LARGEST = 14;
const SMALLEST = 2.5;

/**
 * Reliability diagram as SVG: one dot per bin that holds rows, its area by how many, against the
 * diagonal on which a probability means what it says.
 */
export function calibrationSvg(title: string, { bins, brier, ece }: Calibration): string {
  const full = bins.filter(({ count }) => count > 0);
  const most = Math.max(1, ...full.map(({ count }) => count));
  const dots = full.flatMap(({ predicted, observed, count }) => {
    const radius = Math.max(SMALLEST, LARGEST * Math.sqrt(count / most));
    return [
      `<circle class="f0" fill-opacity="0.75" cx="${px(atX(predicted))}" cy="${px(atY(observed))}" r="${px(radius)}"><title>${count} rows: said ${predicted.toFixed(3)}, were ${observed.toFixed(3)}</title></circle>`,
    ];
  });
  const line = full.map(
    ({ predicted, observed }, n) =>
      `${n === 0 ? 'M' : 'L'}${px(atX(predicted))} ${px(atY(observed))}`,
  );
  const diagonal = `<path class="axis" stroke-dasharray="4 4" d="M${px(atX(0))} ${px(atY(0))}L${px(atX(1))} ${px(atY(1))}"/>`;
  const left = PLOT.left + PLOT.size + 16;
  const figures = [`Brier ${brier.toFixed(4)}`, `ECE ${ece.toFixed(4)}`];
  return frame(
    {
      title,
      x: 'probability given',
      y: 'share that was so',
      about: `${title}. ${figures.join(', ')}.`,
    },
    [
      diagonal,
      `<path class="line s0" d="${line.join('')}"/>`,
      ...dots,
      ...figures.map((text, n) => `<text x="${left}" y="${PLOT.top + 16 + n * 22}">${text}</text>`),
    ].join('\n'),
    left + 110,
  );
}
