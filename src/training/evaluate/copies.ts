import type { CorpusText } from '../corpus/read.ts';
import { DISGUISES } from '../disguise/index.ts';
import { mulberry32 } from '../measure/random.ts';
import { hash } from '../peers/hash.ts';

/** A text under one disguise. */
export interface Copy {
  /** Place of the original among the rows. */
  readonly of: number;
  readonly disguise: string;
  readonly text: string;
}

/** Every row under every disguise that changes it. The draw depends on the disguise and the row's id only. */
export function copiesOf(rows: readonly CorpusText[]): Copy[] {
  return DISGUISES.flatMap(({ id, languages, apply }) =>
    rows.flatMap((row, of): Copy[] => {
      if (languages && !languages.includes(row.lang)) return [];
      const text = apply(row.text, mulberry32(hash(`${id} ${row.id}`, 0)));
      return text === row.text ? [] : [{ of, disguise: id, text }];
    }),
  );
}

/** Per copy, one divided by the copies of its original: a text counts once however often it applies. */
export function copyWeights(copies: readonly { readonly of: number }[]): Float64Array {
  const counts = new Map<number, number>();
  for (const { of } of copies) counts.set(of, (counts.get(of) ?? 0) + 1);
  return Float64Array.from(copies, ({ of }) => 1 / counts.get(of)!);
}
