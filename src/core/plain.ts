import type { Tagged } from './tag.ts';
import { textOf } from './text/normalise.ts';

/** A text as its readers take it: folded, pieces joined, disguises undone, words apart by spaces. */
export interface Plain {
  readonly text: string;
  /** Offset of each token in `text`. */
  readonly offsets: readonly number[];
  /** Where each token begins and ends in the original. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Writes the words of a tagged text in a line. */
export function plainOf({ tokens, folded }: Tagged): Plain {
  const [offsets, starts, ends]: number[][] = [[], [], []];
  let text = '';
  for (let at = 0; at < tokens.count; at++) {
    const [from, to] = [tokens.starts[at]!, tokens.ends[at]!];
    offsets!.push(text.length);
    starts!.push(folded.starts[from]!);
    ends!.push(folded.ends[to - 1]!);
    // Addresses and phone numbers have no word: they stay as they stand in the text.
    text += `${tokens.words[at]!.text || textOf(folded.units, from, to)} `;
  }
  return { text, offsets: offsets!, starts: starts!, ends: ends! };
}

/** The span of the original that plain.text[from..to) was read from. */
export function placeOf(plain: Plain, from: number, to: number): { start: number; end: number } {
  const first = tokenAt(plain.offsets, from);
  const last = tokenAt(plain.offsets, to - 1);
  return { start: plain.starts[first]!, end: plain.ends[last]! };
}

/** Index of the last token that begins at or before an offset. */
function tokenAt(offsets: readonly number[], offset: number): number {
  let [low, high] = [0, offsets.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsets[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
