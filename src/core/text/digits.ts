import { DIGIT, isLatin, kindOf } from './chars.ts';
import { textOf } from './normalise.ts';

const COMMA = 44;
const POINT = 46;

/** End of the number that begins at `at` ("1,500.50", "2.5"), or 0 when the digits are of a word. */
export function numberEnd(units: Uint16Array, at: number, to: number): number {
  const run = digitsEnd(units, at, to);
  let end = run;
  let before = 0;
  if (run - at <= 3)
    for (let next = groupEnd(units, end, to); next > 0; next = groupEnd(units, end, to)) {
      before = end;
      end = next;
    }
  const fraction = end < to && units[end] === POINT ? digitsEnd(units, end + 1, to) : end;
  // What follows decides: in "50k5" and "2.5x4" the last digits belong to a word.
  if (fraction > end + 1) return intoWord(units, fraction, to) ? end : fraction;
  if (!intoWord(units, end, to)) return end;
  return before;
}

/** End of ",500" or ",50" at `at`, or 0: thousands as they are written in English or Urdu. */
function groupEnd(units: Uint16Array, at: number, to: number): number {
  if (at >= to || units[at] !== COMMA) return 0;
  const end = digitsEnd(units, at + 1, to);
  const size = end - at - 1;
  return size === 2 || size === 3 ? end : 0;
}

function digitsEnd(units: Uint16Array, at: number, to: number): number {
  let end = at;
  while (end < to && kindOf(units[end]!) === DIGIT) end++;
  return end;
}

/** Whether Latin letters, or none, lead from `at` to a digit. */
function intoWord(units: Uint16Array, at: number, to: number): boolean {
  let end = at;
  while (end < to && isLatin(units[end]!)) end++;
  return end < to && kindOf(units[end]!) === DIGIT;
}

/** Most digits that add up without rounding. */
const MAX_EXACT = 15;

/** Value of a stretch of digits, commas and one point, or undefined when it is no number. */
export function numberValue(units: Uint16Array, from: number, to: number): number | undefined {
  let value = 0;
  let plain = to - from <= MAX_EXACT;
  for (let at = from; at < to; at++) {
    const unit = units[at]!;
    if (unit === COMMA) continue;
    if (unit === POINT) plain = false;
    else if (kindOf(unit) === DIGIT) value = 10 * value + unit - 48;
    else return undefined;
  }
  if (plain) return value;
  return Number(textOf(units, from, to).replace(/,/g, ''));
}

/** Where "rs50000", "50k" and "800usd" part into word and number; `to` when they do not. */
export function seamOf(units: Uint16Array, from: number, to: number): number {
  const letters = latinEnd(units, from, to);
  if (letters > from) {
    const short = letters - from <= 4 && to - letters >= 2;
    return short && digitsEnd(units, letters, to) === to ? letters : to;
  }
  const digits = digitsEnd(units, from, to);
  return digits > from && latinEnd(units, digits, to) === to ? digits : to;
}

function latinEnd(units: Uint16Array, at: number, to: number): number {
  let end = at;
  while (end < to && isLatin(units[end]!)) end++;
  return end;
}
