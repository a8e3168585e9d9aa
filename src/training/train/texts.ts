import { type CorpusText, type Part, readCorpus } from '../corpus/read.ts';
import { EVERYDAY, type PublicRow, readPublic } from '../data/read.ts';
import { type Prepared, prepare } from '../model/prepare.ts';

/** A text of the corpus with its windows. */
export interface Known extends CorpusText {
  readonly prepared: Prepared;
}

export function preparedCorpus(part: Part): Known[] {
  return readCorpus(part).map((row) => ({ ...row, prepared: prepare(row.text) }));
}

/** Rows that must stay quiet, of the public sets that may train the weights. */
export function everydayRows(use: 'train' | 'measure'): PublicRow[] {
  return readPublic(use).filter(({ label }) => EVERYDAY.has(label));
}
