import { type Interval, pairedDifference } from '../measure/bootstrap.ts';
import { averagePrecision } from '../measure/precision-recall.ts';
import { rank, type Weights } from '../measure/ranking.ts';
import { operateAt, recallAt } from '../measure/recall-at.ts';
import type { Loudness, VariantScores } from './ablation-runs.ts';
import { percent, perTenThousand, points } from './format.ts';
import { SEED } from './intervals.ts';
import { isLure, type Judged } from './judged.ts';
import { type Section, section } from './section.ts';
import { table } from './table.ts';

export type Named = readonly [name: string, scores: VariantScores];

/** Each variant beside the whole model, at equal false alarms, so that no threshold hides a loss. */
export function ablationSection(
  rows: readonly Judged[],
  whole: VariantScores,
  variants: readonly Named[],
  missing: readonly string[],
): Section {
  return section(
    'What each part is worth',
    [
      'Each variant is trained again in the same way on the same texts. Recall where 6 % of the honest look-alikes reach `check`, and where 1 % reach `warn`, ceilings of evidence included; the change against the whole model in points with 95 % intervals; and what those thresholds raise among a quarter of the everyday rows, per 10,000.',
      variantTable(rows, whole, variants),
    ],
    missing,
  );
}

/** The model trained from the repository alone beside the full one, each with its own thresholds. */
export function corpusOnlySection(
  rows: readonly Judged[],
  whole: VariantScores,
  corpusOnly: VariantScores,
  missing: readonly string[],
): Section {
  const share = (levels: VariantScores['levels'], lures: boolean, warned: boolean) => {
    const picked = rows.flatMap((row, at) => (isLure(row) === lures ? [levels![at]!] : []));
    const hits = picked.filter((level) => level === 'warn' || (!warned && level === 'check'));
    return percent(hits.length / picked.length);
  };
  const line = (name: string, { levels }: VariantScores) => [
    name,
    share(levels, true, false),
    share(levels, true, true),
    share(levels, false, false),
    share(levels, false, true),
  ];
  const decisions = () => [
    'Each at its own thresholds, in per cent:',
    table(
      ['trained on', 'recall, check or above', 'recall, warn', 'honest raised', 'honest at warn'],
      [line('all inputs (shipped)', whole), line('the corpus alone', corpusOnly)],
    ),
  ];
  return section(
    'Trained from the repository alone',
    [
      'The shipped weights beside those of `npm run train -- --corpus-only`.',
      ...(corpusOnly.levels ? decisions() : []),
      'At equal false alarms, as above:',
      variantTable(rows, whole, [['the corpus alone', corpusOnly]]),
    ],
    missing,
  );
}

function variantTable(
  rows: readonly Judged[],
  whole: VariantScores,
  variants: readonly Named[],
): string {
  const lure = rows.map(isLure);
  const reference = statistics(whole.rows, lure);
  const lines = variants.map(([name, scores]) => {
    const own = statistics(scores.rows, lure);
    const change = (figure: keyof typeof own): Interval =>
      pairedDifference(rows.length, own[figure], reference[figure], { seed: SEED });
    return [
      name,
      ...FIGURES.flatMap((figure) => [percent(own[figure]()), points(change(figure))]),
      ...everydayCells(scores, lure),
    ];
  });
  const first = [
    'whole model',
    ...FIGURES.flatMap((figure) => [percent(reference[figure]()), '']),
    ...everydayCells(whole, lure),
  ];
  return table(HEAD, [first, ...lines]);
}

const HEAD = [
  'variant',
  'average precision',
  'change',
  'check at 6 %',
  'change',
  'warn at 1 %',
  'change',
  'everyday, check',
  'everyday, warn',
];
const FIGURES = ['area', 'check', 'warn'] as const;
const RATES = { check: 0.06, warn: 0.01 };

function statistics({ odds, check, warn }: Loudness, lure: readonly boolean[]) {
  const ranking = rank(odds, lure);
  const carriedBy = { check: carried(rank(check, lure)), warn: carried(rank(warn, lure)) };
  const reached = (level: 'check' | 'warn') => (weights?: Weights) =>
    recallAt(carriedBy[level], RATES[level] + 1e-9, weights);
  return {
    area: (weights?: Weights) => averagePrecision(ranking, weights),
    check: reached('check'),
    warn: reached('warn'),
  };
}

/** Cuts only above minus infinity: a text whose evidence cannot carry a level is never found at it. */
function carried(ranking: ReturnType<typeof rank>): ReturnType<typeof rank> {
  const ends = ranking.ends.map((end, place) =>
    ranking.scores[ranking.order[place]!] === Number.NEGATIVE_INFINITY ? 0 : end,
  );
  return { ...ranking, ends };
}

function everydayCells({ rows, everyday }: VariantScores, lure: readonly boolean[]): string[] {
  return (['check', 'warn'] as const).map((level) => {
    const { threshold } = operateAt(carried(rank(rows[level], lure)), RATES[level] + 1e-9);
    const raised = everyday[level].filter((odds) => odds >= threshold).length;
    return perTenThousand(raised, everyday[level].length);
  });
}
