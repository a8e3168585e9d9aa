import type { Contest } from './contest.ts';
import { copyWeights } from './copies.ts';
import { isLure, type Judged } from './judged.ts';
import { LANGUAGES } from './languages.ts';
import type { Ours } from './ours.ts';

/** A contest, and which of all rows or copies take part in it. */
export interface Field extends Contest {
  readonly among: 'rows' | 'copies';
  readonly places: readonly number[];
}

/**
 * Whole, hard half, disguised copies where there are any, each language; without those that hold no
 * lure or no honest text.
 */
export function fieldsOf({ rows, copies, copyOdds }: Ours): Field[] {
  const all = [...rows.keys()];
  const hard = all.filter((row) => rows[row]!.hard);
  const byLanguage = LANGUAGES.map(([lang, name]) =>
    field(
      name,
      rows,
      all.filter((row) => rows[row]!.lang === lang),
    ),
  );
  const disguised: Field = {
    name: 'disguised copies',
    lure: copies.map(({ of }) => isLure(rows[of]!)),
    level: copies.map(({ level }) => level),
    odds: copyOdds,
    base: copyWeights(copies),
    groups: copies.map(({ of }) => String(of)),
    among: 'copies',
    places: [...copies.keys()],
  };
  return [
    field('whole', rows, all),
    field('hard half', rows, hard),
    disguised,
    ...byLanguage,
  ].filter(({ lure }) => lure.includes(true) && lure.includes(false));
}

function field(name: string, rows: readonly Judged[], places: readonly number[]): Field {
  return {
    name,
    lure: places.map((row) => isLure(rows[row]!)),
    level: places.map((row) => rows[row]!.level),
    odds: places.map((row) => rows[row]!.odds),
    base: new Float64Array(places.length).fill(1),
    groups: places.map(String),
    among: 'rows',
    places,
  };
}
