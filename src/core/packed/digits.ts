import { LONG, SHORT } from './packed.ts';

/**
 * Numbers as text, in the characters that a string in code holds as they are: no base64 to undo,
 * and six and a half bits a character instead of six.
 */
const DIGITS =
  ' !#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
export const BASE = DIGITS.length;

let values: Uint8Array | undefined;

/** Value of each digit by its UTF-16 unit. */
export function digitValues(): Uint8Array {
  if (values === undefined) {
    values = new Uint8Array(128);
    for (let value = 0; value < BASE; value++) values[DIGITS.charCodeAt(value)] = value;
  }
  return values;
}

/** `size` digits, the highest first. Throws when the number needs more. */
export function writeDigits(number: number, size: number): string {
  let text = '';
  let rest = number;
  for (let i = 0; i < size; i++) {
    text = DIGITS[rest % BASE]! + text;
    rest = Math.floor(rest / BASE);
  }
  if (rest > 0) throw new Error(`${number} does not fit ${size} digits`);
  return text;
}

/** One digit for a number in `short`, two for most others, three for the rest. */
export function writeNumbers(numbers: readonly number[], short: readonly number[]): string {
  const write = (number: number) => {
    const at = short.indexOf(number);
    if (at >= 0) return writeDigits(at, 1);
    const rest = number - (LONG - SHORT) * BASE;
    return rest < 0
      ? writeDigits(SHORT * BASE + number, 2)
      : writeDigits(LONG * BASE * BASE + rest, 3);
  };
  return numbers.map(write).join('');
}

/** Reads what `writeNumbers` wrote into `numbers`. */
export function readNumbers(text: string, short: readonly number[], numbers: Uint16Array): void {
  const table = digitValues();
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = table[text.charCodeAt(at)]!;
    if (digit < SHORT) numbers[count++] = short[digit]!;
    else {
      const second = table[text.charCodeAt(++at)]!;
      if (digit < LONG) numbers[count++] = (digit - SHORT) * BASE + second;
      else {
        const third = table[text.charCodeAt(++at)]!;
        numbers[count++] = ((digit - LONG) * BASE + second) * BASE + third + (LONG - SHORT) * BASE;
      }
    }
  }
}
