import { assess } from '../../core/assess.ts';
import type { Level } from '../../core/post.ts';
import { type Part, readCorpus } from '../corpus/read.ts';
import { outcomeOf } from '../model/outcome.ts';
import { prepare } from '../model/prepare.ts';
import { copiesOf } from './copies.ts';
import type { JudgedCopy } from './disguises.ts';
import { type Judged, judgeText } from './judged.ts';
import { shippedModel } from './shipped.ts';

/** What the product makes of one part of the corpus and of its disguised copies. */
export interface Ours {
  readonly rows: readonly Judged[];
  readonly copies: readonly JudgedCopy[];
  /** Log-odds of the copies, for ranking. */
  readonly copyOdds: Float64Array;
}

export function judgePart(part: Part): Ours {
  const model = shippedModel();
  const rows = readCorpus(part);
  const copies = copiesOf(rows);
  const levelOf = (text: string): Level => assess(text).level;
  return {
    rows: rows.map((row) => judgeText(row, model)),
    copies: copies.map(({ of, disguise, text }) => ({ of, disguise, level: levelOf(text) })),
    copyOdds: Float64Array.from(copies, ({ text }) => outcomeOf(model, prepare(text)).odds),
  };
}
