import { flagCountry } from './flags.ts';
import { foldChar, foldUnit, MANY, NOTHING, regionalLetter } from './fold.ts';

/** Longer posts are cut: no lure seen needs more, and it bounds the work of every later step. */
export const MAX_READ = 8_000;

/** One ligature can fold to eighteen letters; this bounds the work on a page full of them. */
const MAX_FOLDED = 2 * MAX_READ;
/** Most units of a folded text: the last character may still be a ligature or a flag. */
export const CAPACITY = MAX_FOLDED + 64;

/** Text as a reader takes it, with the way back to the original. One is kept and filled again. */
export interface Folded {
  original: string;
  /** UTF-16 units; only the first `length` count. */
  readonly units: Uint16Array;
  length: number;
  /** starts[i]: offset in the original of the character that gave units[i]. */
  readonly starts: Uint16Array;
  /** ends[i]: offset just past that character. */
  readonly ends: Uint16Array;
}

/** An empty text, to be filled by `normalise`. */
export function newFolded(): Folded {
  return {
    original: '',
    units: new Uint16Array(CAPACITY),
    length: 0,
    starts: new Uint16Array(CAPACITY),
    ends: new Uint16Array(CAPACITY),
  };
}

/** Folds look-alikes, scripts' variant letters, digits and invisible marks. Total on any string. */
export function normalise(original: string, into: Folded): void {
  const { units, starts, ends } = into;
  const limit = Math.min(original.length, MAX_READ);
  into.original = original;
  let length = 0;
  for (let at = 0; at < limit && length < MAX_FOLDED - 1; ) {
    const unit = foldUnit(original.charCodeAt(at));
    if (unit === MANY) {
      into.length = length;
      at = putRare(original, at, limit, into);
      length = into.length;
    } else if (unit === NOTHING) at++;
    else {
      if (isCapital(original, at) && isGlued(original, at)) {
        units[length] = SPACE;
        starts[length] = at;
        ends[length++] = at + 1;
      }
      units[length] = unit;
      starts[length] = at;
      ends[length++] = ++at;
    }
  }
  into.length = length;
}

const SPACE = 32;

/** Whether a capital stands at `at`, right after a small letter. */
function isCapital(original: string, at: number): boolean {
  const code = original.charCodeAt(at);
  if (code < 65 || code > 90 || at === 0) return false;
  const before = original.charCodeAt(at - 1);
  return before >= 97 && before <= 122;
}

/** Longest run of letters looked at. */
const LONGEST_RUN = 80;
/** Names such as WhatsApp and EasyPaisa have one capital inside. */
const MIN_CAPITALS = 2;

/** Whether the capital at `at` begins a word of several set together: #FreeVisaAndTicket, JobForYou. */
function isGlued(original: string, at: number): boolean {
  const letter = (index: number) => /[a-z]/i.test(original[index] ?? '');
  let from = at;
  while (at - from < LONGEST_RUN && letter(from - 1)) from--;
  if (original[from - 1] === '#') return true;
  let capitals = 0;
  for (let index = from + 1; index - from < LONGEST_RUN && letter(index); index++)
    if (isCapital(original, index)) capitals++;
  return capitals >= MIN_CAPITALS;
}

/** What the table has no single unit for: flags, emoji, ligatures. Returns where to go on. */
function putRare(original: string, at: number, limit: number, into: Folded): number {
  const code = original.codePointAt(at)!;
  const next = at + (code > 0xffff ? 2 : 1);
  const letter = regionalLetter(code);
  if (letter === undefined) return put(foldChar(original.slice(at, next), code), at, next, into);
  const second = next < limit ? regionalLetter(original.codePointAt(next)!) : undefined;
  const country = second === undefined ? undefined : flagCountry(letter + second);
  return country === undefined
    ? put(letter, at, next, into)
    : put(` ${country} `, at, next + 2, into);
}

function put(folded: string, start: number, end: number, into: Folded): number {
  for (let i = 0; i < folded.length; i++) {
    into.units[into.length] = folded.charCodeAt(i);
    into.starts[into.length] = start;
    into.ends[into.length++] = end;
  }
  return end;
}

let decoder: TextDecoder | undefined;

/** Units as a string: sixteen times faster than spreading them into String.fromCharCode. */
export function textOf(units: Uint16Array, from: number, to: number): string {
  decoder ??= new TextDecoder('utf-16le', { ignoreBOM: true });
  return decoder.decode(units.subarray(from, to));
}

/** Folds a word of a pattern the same way as the texts it is to meet; thousands, when compiling. */
export function foldWord(word: string): string {
  if (/^[\x20-\x5f\x61-\x7e]*$/.test(word)) return word.toLowerCase();
  let folded = '';
  for (const char of word) folded += foldChar(char, char.codePointAt(0)!);
  return folded;
}
