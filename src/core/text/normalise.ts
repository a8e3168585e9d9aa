import { flagCountry } from './flags.ts';
import { foldChar, regionalLetter } from './fold.ts';

/** Longer posts are cut: no lure seen needs more, and it bounds the work of every later step. */
export const MAX_READ = 8_000;

/** One ligature can fold to eighteen letters; this bounds the work on a page full of them. */
const MAX_FOLDED = 2 * MAX_READ;

/** Text as a reader takes it, with the way back to the original. */
export interface Normalised {
  readonly text: string;
  /** starts[i]: UTF-16 offset in the original of the character that gave text[i]. */
  readonly starts: Uint32Array;
  /** ends[i]: offset just past that character. */
  readonly ends: Uint32Array;
}

/** Folds look-alikes, scripts' variant letters, digits and invisible marks. Total on any string. */
export function normalise(original: string): Normalised {
  const limit = Math.min(original.length, MAX_READ);
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (folded: string, start: number, end: number) => {
    parts.push(folded);
    for (let i = 0; i < folded.length; i++) {
      starts.push(start);
      ends.push(end);
    }
  };
  for (let at = 0; at < limit && starts.length < MAX_FOLDED; ) {
    const code = original.codePointAt(at)!;
    const size = code > 0xffff ? 2 : 1;
    if (code < 0x80) {
      const plain = code >= 65 && code <= 90 ? code + 32 : code;
      put(plain === 0x60 ? "'" : String.fromCharCode(plain), at, at + 1);
      at += 1;
      continue;
    }
    const letter = regionalLetter(code);
    if (letter !== undefined) {
      const next = at + 2 < limit ? regionalLetter(original.codePointAt(at + 2)!) : undefined;
      const country = next === undefined ? undefined : flagCountry(letter + next);
      if (country !== undefined) {
        put(` ${country} `, at, at + 4);
        at += 4;
      } else {
        put(letter, at, at + 2);
        at += 2;
      }
      continue;
    }
    put(foldChar(original.slice(at, at + size), code), at, at + size);
    at += size;
  }
  return { text: parts.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** Folds a word of a pattern the same way as the texts it is to meet; thousands, at every start. */
export function foldWord(word: string): string {
  if (/^[\x20-\x5f\x61-\x7e]*$/.test(word)) return word.toLowerCase();
  let folded = '';
  for (const char of word) folded += foldChar(char, char.codePointAt(0)!);
  return folded;
}
