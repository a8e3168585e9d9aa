import { DIGIT, kindOf, LETTER, letterSize, OTHER, SPACE } from './chars.ts';

const [APOSTROPHE, AT, BANG, BAR, STAR, DOLLAR] = [39, 64, 33, 124, 42, 36];
const COMMA = 44;

/** A letter, a digit, or one of @ and $ before a letter. */
export function startsWord(units: Uint16Array, at: number, to: number): boolean {
  const unit = units[at]!;
  if (unit === AT || unit === DOLLAR) return letterSize(units, at + 1, to) > 0;
  return kindOf(unit) === DIGIT || letterSize(units, at, to) > 0;
}

/** End of the letters and digits from `at`. */
function runEnd(units: Uint16Array, at: number, to: number): number {
  let end = at;
  while (end < to) {
    const kind = kindOf(units[end]!);
    if (kind === LETTER || kind === DIGIT) end++;
    else if (kind === OTHER || kind === SPACE) break;
    else {
      const size = letterSize(units, end, to);
      if (size === 0) break;
      end += size;
    }
  }
  return end;
}

/** End of the word from `at`: inside it may stand one of ' @ ! | * $ for a letter, last @ or $. */
export function wordEnd(units: Uint16Array, at: number, to: number): number {
  const first = units[at]!;
  let end = runEnd(units, first === AT || first === DOLLAR ? at + 1 : at, to);
  for (;;) {
    const sign = end < to ? units[end]! : 0;
    let next = end + 1;
    if (sign === APOSTROPHE || sign === AT || sign === BANG || sign === BAR || sign === STAR)
      next = runEnd(units, end + 1, to);
    else if (sign === DOLLAR && letterSize(units, end + 1, to) > 0)
      next = runEnd(units, end + 1, to);
    if (next === end + 1) break;
    end = next;
  }
  const sign = end < to ? units[end]! : 0;
  const tail = (sign === AT || sign === DOLLAR) && kindOf(units[end - 1]!) !== DIGIT;
  return tail && !(end + 1 < to && kindOf(units[end + 1]!) === DIGIT) ? end + 1 : end;
}

const GLUED = ['rs', 'pkr', 'usd', 'us', 'aed', 'sar'].map((word) =>
  [...word].map((letter) => letter.charCodeAt(0)),
);

/** "rs", "usd" and their like right before "5,000" are a word by themselves: its end, or 0. */
export function currencyEnd(units: Uint16Array, at: number, to: number): number {
  for (const letters of GLUED) {
    if (units[at] !== letters[0] || !letters.every((letter, i) => units[at + i] === letter))
      continue;
    const end = at + letters.length;
    let digit = units[end] === DOLLAR ? end + 1 : end;
    const least = digit;
    while (digit < to && digit < least + 3 && kindOf(units[digit]!) === DIGIT) digit++;
    const comma = digit > least && digit + 1 < to && units[digit] === COMMA;
    if (comma && kindOf(units[digit + 1]!) === DIGIT) return end;
  }
  return 0;
}
