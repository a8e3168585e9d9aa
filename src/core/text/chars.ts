/** What a folded character is to the splitter of words, by UTF-16 unit. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
/** Half of a character beyond the basic plane: the whole one has to be looked at. */
const HALF = 4;
export const OTHER = 5;

/** Kinds by unit, learnt when first met: 0 is not known yet. */
let kinds: Uint8Array | undefined;

/** The kind of a UTF-16 unit. */
export function kindOf(unit: number): number {
  kinds ??= new Uint8Array(0x10000);
  const known = kinds[unit]!;
  if (known !== 0) return known;
  kinds[unit] = kindOfNew(unit);
  return kinds[unit]!;
}

function kindOfNew(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return HALF;
  if (unit >= 48 && unit <= 57) return DIGIT;
  const char = String.fromCharCode(unit);
  if (/\p{L}/u.test(char)) return LETTER;
  return /\s/.test(char) ? SPACE : OTHER;
}

/** Units that the letter at `at` takes, before `to`: 0 when none stands there. */
export function letterSize(units: Uint16Array, at: number, to: number): number {
  if (at >= to) return 0;
  const kind = kindOf(units[at]!);
  if (kind === LETTER) return 1;
  if (kind !== HALF || at + 1 >= to) return 0;
  return /^\p{L}$/u.test(String.fromCharCode(units[at]!, units[at + 1]!)) ? 2 : 0;
}

/** Whether a unit is a plain Latin letter, as all Latin ones are after folding. */
export function isLatin(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

export function isBeyondAscii(unit: number): boolean {
  return unit > 127;
}
