/**
 * One character to the plain letters a reader takes it for. Facts: Unicode TR 36 / UTS 39 for
 * look-alikes, the Unicode charts for enclosed letters, Urdu keyboard practice for Arabic forms.
 */

/** Look-alikes outside Latin, written as pairs "from-to"; all lower-case after folding. */
const LOOK_ALIKES =
  'аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs ԁd ԛq ԝw һh ӏl пn гr ьb зe ѵv ҽe ҫc ѡw ' + // Cyrillic
  'αa βb εe ζz ηn ιi κk μu νv οo ρp τt υu χx ωw γy σo δd λl πn ςc ' + // Greek
  'ɑa ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz ɩi ı i ɡg ʂs ' + // IPA, small caps
  'øo łl đd ħh ŧt ƀb ɗd ɓb ƙk ƴy ƶz ȥz ɲn ɱm ʋv ᎠD ᎡR ᎢT ᎪA ᎬE ᎻH ᎾO ᏀG ᏃZ ᏌU օo ոn սu հh ցg';

/** Arabic-script letters to the one Urdu letter used for matching; both sides of a match are folded. */
const URDU_LETTERS =
  'يی ىی ئی ېی ۍی ےی ۓی ٸی كک ڪک ڭک هہ ةہ ۀہ ۂہ ۃہ ۓی ھہ ەہ أا إا آا ٱا ٲا ٳا ؤو ۇو ۆو ۈو ۋو ٶو ںن ڼن';

const PUNCTUATION =
  '۔. ،, ؛; ؟? ٪% ٫. ٬, ’\' ‘\' ʼ\' `\' ´\' “" ”" «" »" „" –- —- ‐- ‑- −- •| ●| ▪| ◆| ★| ✅| ✔| ►| ➤| |';

function table(): Map<number, string> {
  const map = new Map<number, string>();
  for (const list of [LOOK_ALIKES, URDU_LETTERS, PUNCTUATION])
    for (const pair of list.split(' ')) {
      const [from, to] = [...pair];
      if (from !== undefined && to !== undefined) map.set(from.codePointAt(0)!, to.toLowerCase());
    }
  for (let digit = 0; digit < 10; digit++) {
    map.set(0x0660 + digit, String(digit)); // Arabic-Indic
    map.set(0x06f0 + digit, String(digit)); // Urdu
  }
  return map;
}

let folded: Map<number, string> | undefined;
let units: Uint16Array | undefined;

/** What `foldUnit` answers for a unit that is not seen, and for what takes the slow road. */
export const NOTHING = 0xfffe;
export const MANY = 0xffff;

/** The one unit that a UTF-16 unit reads as, or NOTHING, or MANY when only `foldChar` can tell. */
export function foldUnit(unit: number): number {
  units ??= new Uint16Array(0x10000);
  const known = units[unit]!;
  if (known !== 0) return known;
  units[unit] = foldNewUnit(unit);
  return units[unit]!;
}

function foldNewUnit(unit: number): number {
  // Halves of a pair mean nothing alone; and 0 in the table stands for "not looked up yet".
  if ((unit >= 0xd800 && unit <= 0xdfff) || unit === 0) return MANY;
  const text = foldChar(String.fromCharCode(unit), unit);
  if (text === '') return NOTHING;
  const first = text.charCodeAt(0);
  return text.length === 1 && first < NOTHING && first > 0 ? first : MANY;
}

/** Invisible marks: zero-width, joiners, bidi controls, soft hyphen, tatweel, variation selectors. */
const INVISIBLE = /[\p{Mn}\p{Me}\p{Cf}\u00AD\u0640\u115F\u1160\u3164\uFFA0]/u;

/** Negative circled, negative squared letters (no compatibility form in Unicode), from A. */
const ENCLOSED_STARTS = [0x1f150, 0x1f170];

const REGIONAL_A = 0x1f1e6;

/** The letter of a regional indicator symbol ('a' to 'z'), or undefined. */
export function regionalLetter(code: number): string | undefined {
  const offset = code - REGIONAL_A;
  return offset >= 0 && offset < 26 ? String.fromCharCode(97 + offset) : undefined;
}

/** Characters remembered, so that a page of rare ones cannot fill the memory. */
const MAX_KNOWN = 4_000;

/** What `char` (one code point) reads as: '' when it is not seen, else one or more plain characters. */
export function foldChar(char: string, code: number): string {
  if (code < 0x80) return code === 0x60 ? "'" : char.toLowerCase();
  folded ??= table();
  const known = folded.get(code);
  if (known !== undefined) return known;
  const text = foldUnknown(char, code, folded);
  if (folded.size < MAX_KNOWN) folded.set(code, text);
  return text;
}

function foldUnknown(char: string, code: number, known: ReadonlyMap<number, string>): string {
  for (const start of ENCLOSED_STARTS)
    if (code >= start && code < start + 26) return String.fromCharCode(97 + code - start);
  if (INVISIBLE.test(char)) return '';
  let text = '';
  for (const part of char.normalize('NFKD').toLowerCase()) {
    const again = known.get(part.codePointAt(0)!);
    if (again !== undefined) text += again;
    else if (!INVISIBLE.test(part)) text += part;
  }
  return text;
}
