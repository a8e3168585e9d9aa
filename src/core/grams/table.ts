import { BITS } from './scan.ts';

/**
 * Weights of hashed features as text: for each weight that is not zero two characters, the gap from
 * the one before and the weight in steps, each six bits. Needs no decoding but this loop.
 */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
/** A gap of this many holds no weight; more follows. */
const FAR = 63;
/** Weights go from -MOST to MOST steps. */
export const MOST = 31;

/** Steps a feature, as written by `writeTable`; index below 2 to the power BITS. */
export function readTable(text: string): Int8Array {
  const values = new Uint8Array(128);
  for (let at = 0; at < ALPHABET.length; at++) values[ALPHABET.charCodeAt(at)] = at;
  const table = new Int8Array(1 << BITS);
  let index = 0;
  for (let at = 0; at < text.length; at++) {
    const gap = values[text.charCodeAt(at)]!;
    index += gap;
    if (gap < FAR) table[index++] = values[text.charCodeAt(++at)]! - MOST;
  }
  return table;
}

/** The text that `readTable` reads. Throws when a weight is out of range. */
export function writeTable(table: Int8Array): string {
  let text = '';
  let gap = 0;
  for (const step of table) {
    if (step === 0) {
      gap++;
      continue;
    }
    if (Math.abs(step) > MOST) throw new RangeError(`a weight of ${step} steps`);
    for (; gap >= FAR; gap -= FAR) text += ALPHABET[FAR];
    text += ALPHABET[gap]! + ALPHABET[step + MOST]!;
    gap = 0;
  }
  return text;
}
