import { foldChar } from '../text/fold.ts';

/** What `letterOf` says of a character that is no letter. */
export const BREAK = 0;
export const SKIP = 1;
/** Digits are 2 to 11. */
export const DIGIT = 2;
/** Not looked up yet: ask `resolve`. */
export const UNKNOWN = 12;
/** Letters are their folded UTF-16 code, which is above these. */
export const FIRST_LETTER = 0x20;

let table: Uint16Array | undefined;

/**
 * One entry a UTF-16 code unit: BREAK, SKIP, a digit, the folded letter, or UNKNOWN. The folding is
 * the one that patterns use; outside ASCII a character is folded when it is first met, so that the
 * table costs a page next to nothing. Letters of other blocks stand for themselves.
 */
export function alphabet(): Uint16Array {
  if (table) return table;
  const made = new Uint16Array(0x10000);
  for (let code = 0x370; code < 0xd800; code++) made[code] = code;
  made.fill(BREAK, 0x2000, 0x2460);
  made.fill(BREAK, 0x2500, 0x2c00);
  made.fill(BREAK, 0x3000, 0x3040);
  for (const [from, to] of BLOCKS) made.fill(UNKNOWN, from, to);
  for (let code = 0; code < 0x80; code++) made[code] = fold(code);
  table = made;
  return made;
}

/** ASCII, Latin, combining marks, Greek, Cyrillic, Arabic; marks; enclosed letters; Arabic forms; full width. */
const BLOCKS: readonly (readonly [number, number])[] = [
  [0x00, 0x250],
  [0x300, 0x460],
  [0x600, 0x700],
  [0x200b, 0x2010],
  [0x2060, 0x2065],
  [0x24b6, 0x24ea],
  [0xfb50, 0xfe10],
  [0xfe70, 0xff5f],
];

/** Folds a code unit whose entry is UNKNOWN, and remembers it. */
export function resolve(code: number): number {
  const folded = fold(code);
  alphabet()[code] = folded;
  return folded;
}

const LETTER = /^[\p{L}\p{N}]$/u;

function fold(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code;
  if (code >= 0x41 && code <= 0x5a) return code + 32;
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + DIGIT;
  if (code < 0x80) return BREAK;
  const char = String.fromCharCode(code);
  const folded = foldChar(char, code);
  if (folded === '') return SKIP;
  const to = folded.charCodeAt(0);
  if (to >= 0x30 && to <= 0x39) return to - 0x30 + DIGIT;
  return LETTER.test(folded[0]!) ? to : BREAK;
}

/** A character beyond the first plane, to the same kinds: mathematical and enclosed letters, flags. */
export function astralLetter(high: number, low: number): number {
  const code = ((high - 0xd800) << 10) + (low - 0xdc00) + 0x10000;
  if (code >= 0x1d400 && code < 0x1d6a4) return 0x61 + ((code - 0x1d400) % 26);
  if (code >= 0x1d7ce && code < 0x1d800) return DIGIT + ((code - 0x1d7ce) % 10);
  for (const start of [0x1f130, 0x1f150, 0x1f170, 0x1f1e6])
    if (code >= start && code < start + 26) return 0x61 + code - start;
  return BREAK;
}
