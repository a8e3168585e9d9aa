import { emscadFigures, type FoldScores } from './emscad.ts';
import type { Advert } from './emscad-folds.ts';
import { percentWithin, points, thousands } from './format.ts';
import { type Section, section } from './section.ts';
import { table } from './table.ts';

/** Figures that others published on the whole set, whose base rate is another (DATA.md). */
const PUBLISHED = [
  ['bag of words and small networks (r-dube)', '84 to 89'],
  ['fine-tuned BERT (Taneja 2025)', '93'],
] as const;

export type Model = readonly [id: string, folds: readonly FoldScores[]];

/** EMSCAD by group: our features and every peer, all trained on the folds alone. */
export function emscadSection(
  adverts: readonly Advert[],
  ours: readonly FoldScores[],
  peers: readonly Model[],
  missing: readonly string[],
): Section {
  const title = 'EMSCAD, five folds by group';
  if (adverts.length === 0) return section(title, ['Not measured: the set is not here.'], missing);
  const groups = new Set(adverts.map(({ group }) => group)).size;
  const frauds = adverts.filter(({ label }) => label === 'lure').length;
  const own = emscadFigures(adverts, ours);
  const lines = peers.flatMap(([id, folds]) => {
    const figures = emscadFigures(adverts, folds);
    const ahead = emscadFigures(adverts, ours, folds);
    return [
      [id, percentWithin(figures.area), percentWithin(figures.f1)],
      ['ours ahead', points(ahead.area), points(ahead.f1)],
    ];
  });
  return section(
    title,
    [
      `${thousands(adverts.length)} adverts in ${thousands(groups)} groups of near-duplicates, ${frauds} of them frauds. All models learned from the training folds alone; one group in five of those chose settings and thresholds. Ours are the model's own features over the whole advert; settings chosen: ${settingsOf(ours)}. These adverts are no lures as the product means them, and the shipped weights have no part in this. Per cent, 95 % intervals by group.`,
      table(
        ['system', 'average precision', 'F1'],
        [['Parakh', percentWithin(own.area), percentWithin(own.f1)], ...lines],
      ),
      'Published on the full set of 17,880 adverts, of which 5 % are frauds; another base rate and other splits, so these stand apart:',
      table(['system', 'F1'], PUBLISHED),
    ],
    missing,
  );
}

function settingsOf(folds: readonly FoldScores[]): string {
  const names = [...new Set(folds.map(({ setting }) => setting))].sort();
  return names
    .map((name) => `${name} (${folds.filter(({ setting }) => setting === name).length} folds)`)
    .join(', ');
}
