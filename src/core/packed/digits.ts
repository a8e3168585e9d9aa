/**
 * Numbers as text, in the characters that a string in code holds as they are: no base64 to undo,
 * and six and a half bits a character instead of six.
 */
const DIGITS =
  ' !#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
export const BASE = DIGITS.length;

/** Value of each digit by its UTF-16 unit. */
export function digitValues(): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < BASE; value++) values[DIGITS.charCodeAt(value)] = value;
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
