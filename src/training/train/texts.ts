import { type CorpusText, type Part, readCorpus } from '../corpus/read.ts';
import { EVERYDAY, type PublicRow, readPublic } from '../data/read.ts';
import { DISGUISES } from '../disguise/index.ts';
import { mulberry32 } from '../measure/random.ts';
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

/** Disguised copies of each text that training sees beside it. */
const COPIES = 2;

/**
 * Copies of a text as an evader would write it, each in another of the disguises, which take turns:
 * lures and honest texts alike, so that a disguise says nothing by itself.
 */
export function disguised({ text }: CorpusText, turn: number): Prepared[] {
  const copies: Prepared[] = [];
  for (let copy = 0; copy < COPIES; copy++) {
    const number = turn * COPIES + copy;
    const { apply } = DISGUISES[number % DISGUISES.length]!;
    const changed = apply(text, mulberry32(number));
    if (changed !== text) copies.push(prepare(changed));
  }
  return copies;
}
