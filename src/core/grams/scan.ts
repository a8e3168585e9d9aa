import {
  alphabet,
  astralLetter,
  BREAK,
  DIGIT,
  FIRST_LETTER,
  resolve,
  SKIP,
  UNKNOWN,
} from './alphabet.ts';

/** Weights are shared by hashing: 2 to this power of them. */
export const BITS = 18;
const SHIFT = 32 - BITS;

/** Characters read, as everywhere in core. */
const MAX_READ = 8_000;
/** A word gives four features and a character at most one more. */
const MAX_FEATURES = 4 * MAX_READ;

/** What one pass over a text gives. Its arrays are used again by the next pass. */
export interface Scan {
  /** Hashed features, each below 2 to the power BITS, in text order. */
  readonly features: Uint32Array;
  /** ends[i]: how many features stand before the end of word i - 1, so that ends[0] is 0. */
  readonly ends: Uint16Array;
  /** starts[i]: UTF-16 offset of word i in the text; one more holds the end of the text read. */
  readonly starts: Uint16Array;
  words: number;
  /** Signs of a disguise: invisible marks in words, digits in words, letters set apart. */
  odd: number;
}

const scanned: Scan = {
  features: new Uint32Array(MAX_FEATURES),
  ends: new Uint16Array(MAX_READ + 2),
  starts: new Uint16Array(MAX_READ + 2),
  words: 0,
  odd: 0,
};

/** What digits are read as inside a word: v1sa, s4lary. */
const LEET = Uint8Array.from('oizeasgtbg', (char) => char.charCodeAt(0));

/**
 * Urdu consonants by the Latin one they are written with, so that both scripts of one word, and of
 * a loan word, have one skeleton: ویزا and visa, تنخواہ and tankhwah. The rest are vowels or silent.
 */
const URDU_SOUNDS = 'bب fپف tتٹط sثجذزژسشصضظ kخقکچ dدڈ rرڑ gگغ lل mم nن';

/** Consonants by sound, for a word's skeleton: 0 for vowels and the letters that spellers leave out. */
const SOUND = sounds();

function sounds(): Uint8Array {
  const table = new Uint8Array(0x700);
  for (let code = 0x61; code <= 0x7a; code++) table[code] = code;
  for (const [same, as] of ['cqk k', 'zsj s', 'fp f'].map((pair) => pair.split(' ')))
    for (const char of same!) table[char.charCodeAt(0)] = as!.charCodeAt(0);
  for (const vowel of 'aeiouyhvw') table[vowel.charCodeAt(0)] = 0;
  for (const pair of URDU_SOUNDS.split(' '))
    for (const char of pair.slice(1)) table[char.charCodeAt(0)] = pair.charCodeAt(0);
  return table;
}

/** At a word's start a vowel is heard, as one sound, and so is a consonant that is often a vowel. */
const FIRST = firstSounds();

function firstSounds(): Uint8Array {
  const table = sounds();
  for (const vowel of 'aeiouاع') table[vowel.charCodeAt(0)] = 0x61;
  for (const [from, to] of ['vv', 'wv', 'وv', 'yy', 'یy', 'hh', 'ہh'].map((pair) => [...pair]))
    table[from!.charCodeAt(0)] = to!.charCodeAt(0);
  return table;
}

const WORD = 0x9e3779b1;
const SKELETON = 0x85ebca6b;
const PAIR = 0xc2b2ae35;
const CHARS = 0x27d4eb2f;
const X = 0x78;

/** A longer word with digits is a code or an address, and no disguise. */
const LONG = 16;

/** One pass over a text: hashes of its words and of their skeletons, singly and in pairs, and of every four letters. */
export function scan(text: string): Scan {
  const letters = alphabet();
  const { features, ends, starts } = scanned;
  const length = Math.min(text.length, MAX_READ);
  let count = 0;
  let words = 0;
  ends[0] = 0;
  let odd = 0;
  let word = 0; // hash of the word so far
  let skeleton = 0;
  let sound = 0; // last sound, so that doubled letters count once
  let size = 0; // letters in the word
  let digits = 0;
  let masks = 0; // x in the word: numbers are published as 03XXXXXXXXX
  let before = 0; // skeleton of the word before
  let wordBefore = 0;
  let last = 0; // the three letters before, packed
  let singles = 0; // words of one letter in a row
  for (let at = 0; at <= length; at++) {
    let unit = at < length ? text.charCodeAt(at) : 0x20;
    let letter = letters[unit]!;
    if (letter === UNKNOWN) letter = resolve(unit);
    if (unit >= 0xd800 && unit < 0xdc00 && at + 1 < length) {
      unit = text.charCodeAt(++at);
      letter = astralLetter(text.charCodeAt(at - 1), unit);
      if (letter !== BREAK) odd++;
    }
    if (letter === SKIP) {
      if (size > 0 && unit >= 0x200b) odd++;
      continue;
    }
    if (letter >= DIGIT && letter < FIRST_LETTER) {
      digits++;
      letter = LEET[letter - DIGIT]!;
    } else if (letter >= FIRST_LETTER && unit < 0x600 && unit > 0x24f) odd++;
    if (letter !== BREAK) {
      if (size === 0) starts[words] = at;
      size++;
      if (letter === X) masks++;
      word = Math.imul(word ^ letter, WORD);
      word ^= word >>> 15;
      const heard = letter < 0x700 ? (size === 1 ? FIRST : SOUND)[letter]! : letter;
      if (heard !== 0 && heard !== sound) skeleton = Math.imul(skeleton ^ heard, SKELETON) + 1;
      if (heard !== 0) sound = heard;
      if (size > 3 || singles > 3) {
        const four = Math.imul((last * 31 + letter) | 0, CHARS);
        features[count++] = (four ^ (four >>> 15)) >>> SHIFT;
      }
      last = (Math.imul(last, 1 << 10) + letter) & 0x3fffffff;
      continue;
    }
    if (size === 0) continue;
    if (digits + masks === size && (digits > 0 || masks > 2)) {
      // A number counts by its length only: sums and phone numbers differ from post to post.
      count = ends[words]!;
      word = Math.imul(WORD, Math.min(size, 8));
      skeleton = word | 1;
    } else if (digits > 0 && digits * 2 < size && size < LONG) odd++;
    if (size === 1) singles++;
    else singles = 0;
    if (singles > 3) odd++;
    const whole = Math.imul(word, WORD);
    features[count++] = (whole ^ (whole >>> 13)) >>> SHIFT;
    const bones = Math.imul(skeleton ^ PAIR, SKELETON);
    features[count++] = (bones ^ (bones >>> 13)) >>> SHIFT;
    const pair = Math.imul(Math.imul(before, PAIR) ^ skeleton, WORD);
    features[count++] = (pair ^ (pair >>> 13)) >>> SHIFT;
    const exact = Math.imul(Math.imul(wordBefore, CHARS) ^ word, SKELETON);
    features[count++] = (exact ^ (exact >>> 13)) >>> SHIFT;
    ends[++words] = count;
    before = skeleton;
    wordBefore = word;
    word = 0;
    skeleton = 0;
    sound = 0;
    size = 0;
    digits = 0;
    masks = 0;
    if (singles === 0) last = 0;
  }
  starts[words] = length;
  scanned.words = words;
  scanned.odd = odd;
  return scanned;
}
