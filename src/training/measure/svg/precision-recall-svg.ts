import type { CurvePoint } from '../precision-recall.ts';
import { atX, atY, escapeXml, frame, PLOT, px, STYLES } from './frame.ts';

export interface Series {
  readonly name: string;
  readonly points: readonly CurvePoint[];
  /** Average precision, shown beside the name. */
  readonly area: number;
}

/**
 * Precision-recall curves of several systems as SVG. `base` is the share of positives: what a guess
 * gives, drawn as a thin line. Up to six series; the first is drawn last, on top.
 */
export function precisionRecallSvg(title: string, series: readonly Series[], base: number): string {
  if (series.length > STYLES.length)
    throw new Error(`${series.length} series: at most ${STYLES.length} can be told apart`);
  const lines = series.map(
    ({ points }, n) =>
      `<path class="line s${n}" stroke-dasharray="${STYLES[n]!.dash}" d="${pathOf(points)}"/>`,
  );
  const guess = `<path class="axis" stroke-dasharray="1 3" d="M${PLOT.left} ${px(atY(base))}h${PLOT.size}"/>`;
  const left = PLOT.left + PLOT.size + 16;
  const legend = series.flatMap(({ name, area }, n) => {
    const top = PLOT.top + 12 + n * 24;
    return [
      `<path class="line s${n}" stroke-dasharray="${STYLES[n]!.dash}" d="M${left} ${top}h28"/>`,
      `<text x="${left + 36}" y="${top + 4}">${area.toFixed(3)} ${escapeXml(name)}</text>`,
    ];
  });
  const said = series.map(({ name, area }) => `${name} ${area.toFixed(3)}`).join(', ');
  return frame(
    {
      title,
      x: 'recall',
      y: 'precision',
      about: `${title}. Area under precision-recall: ${said}. A guess gives ${base.toFixed(3)}.`,
    },
    [guess, ...lines.reverse(), ...legend].join('\n'),
    left + 270,
  );
}

/**
 * Thinned to steps a reader could see, so that thousands of rows do not make a huge file; ends where
 * everything is found, since what follows only falls along the edge.
 */
function pathOf(points: readonly CurvePoint[]): string {
  const last = points.findIndex(({ recall }) => recall === 1);
  let path = '';
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  points.forEach((point, at) => {
    const [x, y] = [atX(point.recall), atY(point.precision)];
    const near = Math.abs(x - lastX) < 1 && Math.abs(y - lastY) < 1;
    if ((near && at < last) || at > last) return;
    path += `${path === '' ? 'M' : 'L'}${px(x)} ${px(y)}`;
    [lastX, lastY] = [x, y];
  });
  return path;
}
