import { assess } from '../../core/assess.ts';
import type { Level } from '../../core/post.ts';
import { EVERYDAY, type PublicRow } from '../data/read.ts';
import { perTenThousand, thousands } from './format.ts';
import { type Section, section } from './section.ts';
import { table } from './table.ts';

/** An everyday row above quiet. Its quotes are for the terminal: no public text enters the repository. */
interface Fired {
  readonly set: string;
  /** Line in the set's file, from 1. */
  readonly line: number;
  readonly label: string;
  readonly level: Level;
  readonly scheme: string | null;
  readonly quotes: readonly string[];
}

export interface Everyday {
  /** Rows of each set that must stay quiet, in the manifest's order. */
  readonly rows: readonly (readonly [set: string, count: number])[];
  readonly fired: readonly Fired[];
}

/** Judges the rows that must stay quiet; `rows` are whole sets, so that lines can be numbered. */
export function judgeEveryday(rows: readonly PublicRow[], judge = assess): Everyday {
  const lines = new Map<string, number>();
  const counts = new Map<string, number>();
  const fired: Fired[] = [];
  for (const { set, text, label } of rows) {
    const line = (lines.get(set) ?? 0) + 1;
    lines.set(set, line);
    if (!EVERYDAY.has(label)) continue;
    counts.set(set, (counts.get(set) ?? 0) + 1);
    const { level, scheme, evidence } = judge(text);
    if (level === 'quiet') continue;
    fired.push({ set, line, label, level, scheme, quotes: evidence.map(({ quote }) => quote) });
  }
  return { rows: [...counts], fired };
}

/** Counts by set; never a text. */
export function everydaySection({ rows, fired }: Everyday, missing: readonly string[]): Section {
  const count = (level: Level, set?: string) =>
    fired.filter((each) => each.level === level && (set === undefined || each.set === set)).length;
  const line = (name: string, all: number, set?: string) => [
    name,
    thousands(all),
    String(count('check', set)),
    String(count('warn', set)),
    perTenThousand(count('check', set) + count('warn', set), all),
    perTenThousand(count('warn', set), all),
  ];
  const all = rows.reduce((sum, [, size]) => sum + size, 0);
  const title = 'Everyday texts';
  if (all === 0) return section(title, ['Not measured: the public sets are not here.'], missing);
  return section(
    title,
    [
      'Rows labelled background, legit or ham in the public sets that no weight was trained on. All should stay quiet; a few are mislabelled.',
      table(
        ['set', 'rows', 'check', 'warn', 'raised per 10,000', 'warn per 10,000'],
        [line('all', all), ...rows.map(([set, size]) => line(set, size, set))],
      ),
    ],
    missing,
  );
}

/** Every row that fired with its evidence, for the terminal only. */
export function firedLines({ fired }: Everyday): string[] {
  return fired.map(
    ({ set, line, label, level, scheme, quotes }) =>
      `${level.padEnd(5)} ${set}:${line} (${label}) ${scheme ?? 'no scheme'}: ${quotes.map((quote) => JSON.stringify(quote)).join(', ')}`,
  );
}
