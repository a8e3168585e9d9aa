import { hash } from './hash.ts';
import { clean, words } from './words.ts';

/** Columns: hashed terms and a last one that is always 1, for the intercept. */
export const COLUMNS = (1 << 20) + 1;
const SLOTS = COLUMNS - 1;
const MIN_CHARS = 3;
const MAX_CHARS = 5;

/** Rows as compressed sparse rows: row r is `columns[starts[r]..starts[r + 1])` and its values. */
export interface Sparse {
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float32Array;
}

/** Turns texts into rows; made by `fitTfIdf`. */
export type Vectoriser = (texts: readonly string[]) => Sparse;

/** Rows with where each turns from words to characters. */
type Counted = Sparse & { readonly middles: Uint32Array };

/** Growing lists of columns and counts, one text after the other. */
interface Counts {
  columns: Uint32Array;
  values: Float32Array;
  size: number;
  /** Where each column stands in the text at hand, plus 1; all 0 between texts. */
  readonly place: Uint32Array;
}

function add(counts: Counts, column: number): void {
  const place = counts.place[column]!;
  if (place > 0) {
    counts.values[place - 1]! += 1;
    return;
  }
  if (counts.size === counts.columns.length) {
    const [columns, values] = [counts.columns, counts.values];
    counts.columns = new Uint32Array(2 * counts.size);
    counts.columns.set(columns);
    counts.values = new Float32Array(2 * counts.size);
    counts.values.set(values);
  }
  counts.columns[counts.size] = column;
  counts.values[counts.size] = 1;
  counts.place[column] = ++counts.size;
}

/** Words and pairs; in the lower half of the table. */
function addWords(counts: Counts, list: readonly string[]): void {
  const half = SLOTS / 2;
  list.forEach((word, at) => {
    add(counts, hash(word, 1) % half);
    if (at > 0) add(counts, hash(`${list[at - 1]} ${word}`, 2) % half);
  });
}

/** Runs of 3 to 5 characters within a word and its edges; in the upper half of the table. */
function addCharacters(counts: Counts, list: readonly string[]): void {
  const half = SLOTS / 2;
  for (const word of list) {
    const edged = ` ${word} `;
    for (let size = MIN_CHARS; size <= MAX_CHARS; size++) {
      for (let at = 0; at + size <= edged.length; at++)
        add(counts, half + (hash(edged, size, at, at + size) % half));
      if (edged.length <= size) break;
    }
  }
}

/** `place` holds COLUMNS zeros, and does again afterwards: it is too large to make per text. */
function count(texts: readonly string[], place: Uint32Array): Counted {
  const room = 1024;
  const counts: Counts = {
    columns: new Uint32Array(room),
    values: new Float32Array(room),
    size: 0,
    place,
  };
  const starts = new Uint32Array(texts.length + 1);
  const middles = new Uint32Array(texts.length);
  texts.forEach((text, row) => {
    const list = words(clean(text));
    addWords(counts, list);
    middles[row] = counts.size;
    addCharacters(counts, list);
    add(counts, SLOTS);
    for (let at = starts[row]!; at < counts.size; at++) counts.place[counts.columns[at]!] = 0;
    starts[row + 1] = counts.size;
  });
  const { columns, values, size } = counts;
  return { starts, middles, columns: columns.subarray(0, size), values: values.subarray(0, size) };
}

/**
 * Learns the inverse document frequencies of `texts` (smoothed as in scikit-learn) and gives their
 * rows with a function that makes more. Term counts are damped by 1 + log; words and characters are
 * each scaled to length 1, so that the many character runs do not drown the words.
 */
export function fitTfIdf(texts: readonly string[]): { rows: Sparse; vectorise: Vectoriser } {
  const place = new Uint32Array(COLUMNS);
  const counts = count(texts, place);
  const frequency = new Float32Array(COLUMNS);
  for (const column of counts.columns) frequency[column]! += 1;
  const idf = frequency.map((holding) => 1 + Math.log((1 + texts.length) / (1 + holding)));
  const weigh = (rows: Counted): Sparse => {
    rows.middles.forEach((middle, row) => {
      const last = rows.starts[row + 1]! - 1;
      scale(rows, idf, rows.starts[row]!, middle);
      scale(rows, idf, middle, last);
    });
    return rows;
  };
  return { rows: weigh(counts), vectorise: (more) => weigh(count(more, place)) };
}

function scale({ columns, values }: Sparse, idf: Float32Array, from: number, to: number): void {
  let squares = 0;
  for (let at = from; at < to; at++) {
    const weight = (1 + Math.log(values[at]!)) * idf[columns[at]!]!;
    values[at] = weight;
    squares += weight * weight;
  }
  const length = Math.sqrt(squares);
  for (let at = from; at < to; at++) values[at]! /= length;
}
