import type { Tagged } from './tag.ts';

/** A text as its readers take it: folded, pieces joined, disguises undone, words apart by spaces. */
export interface Plain {
  readonly text: string;
  /** Offset of each token in `text`. */
  readonly offsets: readonly number[];
}

/** Writes the words of a tagged text in a line. */
export function plainOf({ tokens, folded: { units } }: Tagged): Plain {
  const offsets: number[] = [];
  let text = '';
  for (let at = 0; at < tokens.count; at++) {
    offsets.push(text.length);
    const word = tokens.words[at]!.text;
    const shown = word || read(units, tokens.starts[at]!, tokens.ends[at]!);
    text += `${shown} `;
  }
  return { text, offsets };
}

/** Addresses and phone numbers stay as they stand in the text. */
function read(units: Uint16Array, from: number, to: number): string {
  return String.fromCharCode(...units.subarray(from, to));
}
