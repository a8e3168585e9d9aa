import { averagePrecision } from '../measure/precision-recall.ts';
import { rank } from '../measure/ranking.ts';
import type { Row, Scorer } from './peer.ts';

/** Average precision of a scorer on rows; the figure that every peer's settings are chosen by. */
export function areaOf(scorer: Scorer, rows: readonly Row[]): number {
  return averagePrecision(
    rank(
      rows.map(({ text }) => scorer.score(text)),
      rows.map(({ label }) => label === 'lure'),
    ),
  );
}

/**
 * Fits every setting and keeps the one with the largest area on `validation`; the earlier on a tie,
 * so put the simpler first.
 */
export function best<Setting>(
  settings: readonly Setting[],
  fit: (setting: Setting) => Scorer,
  validation: readonly Row[],
): Scorer {
  let kept: { scorer: Scorer; area: number } | undefined;
  for (const setting of settings) {
    const scorer = fit(setting);
    const area = areaOf(scorer, validation);
    const better = kept === undefined || area > kept.area;
    (better ? kept?.scorer : scorer)?.free?.();
    if (better) kept = { scorer, area };
  }
  if (kept === undefined) throw new Error('no setting to choose from');
  return kept.scorer;
}

/** Throws when rows lack one of the labels: a peer fitted to one label would score at random. */
export function needBothLabels(rows: readonly Row[], what: string): void {
  for (const label of ['lure', 'honest'] as const)
    if (!rows.some((row) => row.label === label)) throw new Error(`${what} rows: no ${label} text`);
}
