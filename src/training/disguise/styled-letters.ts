import { pick } from '../measure/random.ts';
import { changeWords, isLatin } from './change-words.ts';
import type { Disguise } from './disguise.ts';

interface Alphabet {
  /** Code points of A and a. */
  readonly upper: number;
  readonly lower: number;
}

/** Mathematical letters without gaps in Unicode: bold, sans, sans bold, sans italic, monospace. */
const MATHEMATICAL: readonly Alphabet[] = [
  0x1d400, 0x1d468, 0x1d4d0, 0x1d56c, 0x1d5a0, 0x1d5d4, 0x1d608, 0x1d63c, 0x1d670,
].map((upper) => ({ upper, lower: upper + 26 }));

/** Full-width, circled, bracketed, and white on black in a circle or a square (capitals only). */
const ENCLOSED: readonly Alphabet[] = [
  { upper: 0xff21, lower: 0xff41 },
  { upper: 0x24b6, lower: 0x24d0 },
  { upper: 0x249c, lower: 0x249c },
  { upper: 0x1f150, lower: 0x1f150 },
  { upper: 0x1f170, lower: 0x1f170 },
];

function styled(word: string, { upper, lower }: Alphabet): string {
  return word.replace(/[A-Za-z]/g, (letter) => {
    const code = letter.charCodeAt(0);
    return String.fromCodePoint(code >= 97 ? lower + code - 97 : upper + code - 65);
  });
}

/** One style per text, as the "fancy text" sites give it. */
const inStyle =
  (alphabets: readonly Alphabet[]): Disguise['apply'] =>
  (text, random) => {
    const alphabet = pick(random, alphabets);
    return changeWords(
      text,
      random,
      (word) => (isLatin(word) ? styled(word, alphabet) : word),
      0.3,
    );
  };

export const mathematicalLetters: Disguise = {
  id: 'mathematical-letters',
  about: 'Bold, script, sans or typewriter letters made for formulas.',
  apply: inStyle(MATHEMATICAL),
};

export const enclosedLetters: Disguise = {
  id: 'enclosed-letters',
  about: 'Full-width letters, or letters in circles, brackets or squares.',
  apply: inStyle(ENCLOSED),
};
