import { assess } from '../../core/assess.ts';
import { toScore } from '../../core/model/score.ts';
import type { Evidence, Level, Scheme } from '../../core/post.ts';
import type { CorpusText } from '../corpus/read.ts';
import type { Model } from '../model/learn.ts';
import { outcomeOf } from '../model/outcome.ts';
import { prepare } from '../model/prepare.ts';

/** A text of the corpus and what the shipped product makes of it. */
export interface Judged extends CorpusText {
  readonly level: Level;
  readonly scheme: Scheme | null;
  /** Whether the product shows anything; `level` may be that of other models (see unseenBy). */
  readonly shown: boolean;
  /** Spans quoted, and how many of them share no character with one quoted before. */
  readonly quotes: number;
  readonly apart: number;
  /** Log-odds of the loudest window, for ranking; calibrated, before ceilings and clamps, `score`. */
  readonly odds: number;
  readonly score: number;
}

export function judgeText(row: CorpusText, model: Model): Judged {
  const { level, scheme, evidence } = assess(row.text);
  const { odds } = outcomeOf(model, prepare(row.text));
  return {
    ...row,
    level,
    scheme,
    shown: level !== 'quiet',
    quotes: evidence.length,
    apart: countApart(evidence),
    odds,
    score: toScore(odds),
  };
}

/** The same texts with the odds and levels of models that had not seen them; quotes stay the product's. */
export function unseenBy(
  rows: readonly Judged[],
  odds: Float64Array,
  levels: readonly Level[],
): Judged[] {
  return rows.map((row, at) => ({
    ...row,
    level: levels[at]!,
    odds: odds[at]!,
    score: toScore(odds[at]!),
  }));
}

export const isLure = ({ label }: { readonly label: string }): boolean => label === 'lure';
export const isRaised = ({ level }: { readonly level: Level }): boolean => level !== 'quiet';
export const isWarned = ({ level }: { readonly level: Level }): boolean => level === 'warn';

export function countApart(evidence: readonly Pick<Evidence, 'start' | 'end'>[]): number {
  const taken: Pick<Evidence, 'start' | 'end'>[] = [];
  for (const each of evidence)
    if (taken.every((other) => each.start >= other.end || other.start >= each.end))
      taken.push(each);
  return taken.length;
}
