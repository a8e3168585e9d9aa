import { bootstrap, type Interval } from '../measure/bootstrap.ts';
import { averagePrecision } from '../measure/precision-recall.ts';
import { rank } from '../measure/ranking.ts';
import { calibrationParts } from './calibrated.ts';
import { percent, percentWithin } from './format.ts';
import { SEED, shareOf } from './intervals.ts';
import { isLure, isRaised, isWarned, type Judged } from './judged.ts';
import { LANGUAGES } from './languages.ts';
import { type Section, section } from './section.ts';
import { table } from './table.ts';

const HEAD = [
  'texts',
  'lures',
  'recall, check or above',
  'recall, warn',
  'honest',
  'raised, check or above',
  'raised, warn',
  'precision',
  'average precision',
];

/** The product as shipped on one part of the corpus. */
export function productSection(rows: readonly Judged[], notes: readonly string[] = []): Section {
  const groups: [string, readonly Judged[]][] = [
    ['all', rows],
    ...LANGUAGES.map(([lang, name]): [string, Judged[]] => [
      name,
      rows.filter((row) => row.lang === lang),
    ]),
    ['hard half', rows.filter(({ hard }) => hard)],
    ['other half', rows.filter(({ hard }) => !hard)],
  ];
  return section('The product as shipped', [
    ...notes,
    'In per cent, with 95 % bootstrap intervals. Precision is of `check` or above, in this mix of lures and honest look-alikes; average precision is of the score.',
    table(
      HEAD,
      groups.filter(([, group]) => group.length > 0).map(([name, group]) => groupRow(name, group)),
    ),
    schemeTable(rows.filter(isLure)),
    kindTable(rows.filter((row) => !isLure(row))),
    ...verdictParts(rows),
    ...calibrationParts(rows),
  ]);
}

function groupRow(name: string, rows: readonly Judged[]): string[] {
  const lures = rows.filter(isLure);
  const honest = rows.filter((row) => !isLure(row));
  const raised = rows.filter(isRaised);
  return [
    name,
    String(lures.length),
    percentWithin(shareOf(lures.map(isRaised))),
    percentWithin(shareOf(lures.map(isWarned))),
    String(honest.length),
    percentWithin(shareOf(honest.map(isRaised))),
    percentWithin(shareOf(honest.map(isWarned))),
    percentWithin(shareOf(raised.map(isLure))),
    percentWithin(area(rows)),
  ];
}

function area(rows: readonly Judged[]): Interval {
  const ranking = rank(
    rows.map(({ odds }) => odds),
    rows.map(isLure),
  );
  return bootstrap(rows.length, (weights) => averagePrecision(ranking, weights), { seed: SEED });
}

function schemeTable(lures: readonly Judged[]): string {
  return table(
    [
      'scheme',
      'lures',
      'recall, check or above',
      'recall, warn',
      'scheme named right, of those shown',
    ],
    kindsOf(lures).map(([kind, rows]) => {
      const shown = rows.filter((row) => row.shown);
      return [
        kind,
        String(rows.length),
        percentWithin(shareOf(rows.map(isRaised))),
        percentWithin(shareOf(rows.map(isWarned))),
        percent(shown.filter(({ scheme }) => scheme === kind).length / shown.length),
      ];
    }),
  );
}

function kindTable(honest: readonly Judged[]): string {
  return table(
    ['honest kind', 'texts', 'raised, check or above', 'raised, warn'],
    kindsOf(honest).map(([kind, rows]) => [
      kind,
      String(rows.length),
      percentWithin(shareOf(rows.map(isRaised))),
      percentWithin(shareOf(rows.map(isWarned))),
    ]),
  );
}

/** Rows by kind, in alphabetical order. */
function kindsOf(rows: readonly Judged[]): [string, Judged[]][] {
  const kinds = [...new Set(rows.map(({ kind }) => kind))].sort();
  return kinds.map((kind) => [kind, rows.filter((row) => row.kind === kind)]);
}

function verdictParts(rows: readonly Judged[]): string[] {
  const raised = rows.filter(isRaised);
  const [two, apart] = [({ quotes }: Judged) => quotes >= 2, ({ apart }: Judged) => apart >= 2];
  const levels = (['check', 'warn'] as const).map((level) => {
    const said = raised.filter((row) => row.level === level);
    return [level, String(said.length), percentWithin(shareOf(said.map(isLure)))];
  });
  const quoted = ([name, said]: readonly [string, readonly Judged[]]) => [
    name,
    String(said.length),
    percent(said.filter(two).length / said.length),
    percent(said.filter(apart).length / said.length),
  ];
  const labels = [
    ['lures', rows.filter((row) => row.shown && isLure(row))],
    ['honest', rows.filter((row) => row.shown && !isLure(row))],
  ] as const;
  return [
    table(['verdict', 'said of texts', 'of which lures'], levels),
    table(
      ['shown', 'texts', 'quoting two spans or more', 'two that share no word'],
      labels.map(quoted),
    ),
  ];
}
