import type { Level } from '../../core/post.ts';
import { percent, points, signed } from './format.ts';
import { shareGained } from './intervals.ts';
import { isLure, isRaised, isWarned, type Judged } from './judged.ts';
import { type Section, section } from './section.ts';
import { table } from './table.ts';

/** A disguised copy and the level that the product gave it. */
export interface JudgedCopy {
  readonly of: number;
  readonly disguise: string;
  readonly level: Level;
}

interface Pair {
  readonly before: Judged;
  readonly after: JudgedCopy;
}

/** What each disguise costs, the dearest first, on the texts that it changes. */
export function disguiseSection(
  { rows, copies }: { readonly rows: readonly Judged[]; readonly copies: readonly JudgedCopy[] },
  disguises: readonly string[],
  notes: readonly string[] = [],
): Section {
  const pairs = copies.map((after): Pair => ({ before: rows[after.of]!, after }));
  const measured = disguises.map((id) =>
    measure(
      id,
      pairs.filter(({ after }) => after.disguise === id),
    ),
  );
  measured.sort((a, b) => a.lost - b.lost || a.lostWarn - b.lostWarn || (a.id < b.id ? -1 : 1));
  const all = measure('all copies', pairs);
  return section('Disguises', [
    ...notes,
    'Recall and false alarms in per cent before and after, on the same texts: those that the disguise changes. Differences in points with 95 % intervals, worst first.',
    table(
      HEAD,
      [...measured, all].map(({ cells }) => cells),
    ),
  ]);
}

const HEAD = [
  'disguise',
  'lures',
  'check or above: before',
  'after',
  'difference',
  'warn: before',
  'after',
  'difference',
  'honest',
  'raised: before',
  'after',
  'warn: before',
  'after',
];

function measure(id: string, pairs: readonly Pair[]) {
  const lures = pairs.filter(({ before }) => isLure(before));
  const honest = pairs.filter(({ before }) => !isLure(before));
  const share = (list: readonly Pair[], is: (pair: Pair) => boolean) =>
    list.filter(is).length / list.length;
  const raised = [
    ({ before }: Pair) => isRaised(before),
    ({ after }: Pair) => isRaised(after),
  ] as const;
  const warned = [
    ({ before }: Pair) => isWarned(before),
    ({ after }: Pair) => isWarned(after),
  ] as const;
  const gained = ([before, after]: typeof raised) => {
    if (lures.length === 0) return { value: Number.NaN, low: Number.NaN, high: Number.NaN };
    return shareGained(lures.map(after), lures.map(before));
  };
  const [check, warn] = [gained(raised), gained(warned)];
  const both = (list: readonly Pair[], [before, after]: typeof raised) => [
    percent(share(list, before)),
    percent(share(list, after)),
  ];
  // Copies of one text under all disguises belong together; the interval would be too narrow.
  const difference = (interval: typeof check) =>
    id === 'all copies' ? signed(interval.value) : points(interval);
  return {
    id,
    // One that changes no lure stands last.
    lost: lures.length === 0 ? 1 : check.value,
    lostWarn: lures.length === 0 ? 1 : warn.value,
    cells: [
      id,
      String(lures.length),
      ...both(lures, raised),
      difference(check),
      ...both(lures, warned),
      difference(warn),
      String(honest.length),
      ...both(honest, raised),
      ...both(honest, warned),
    ],
  };
}
