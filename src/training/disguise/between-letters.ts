import { pick, type Random } from '../measure/random.ts';
import { changeWords, isArabic } from './change-words.ts';
import type { Disguise } from './disguise.ts';

/** Letters of a word, each with the marks that sit on it. */
const letters = (word: string): string[] => word.match(/\P{M}\p{M}*/gu) ?? [];

const INVISIBLE = ['\u200b', '\u2060', '\ufeff', '\u200d', '\u00ad'];

export const zeroWidth: Disguise = {
  id: 'zero-width',
  about: 'Characters that nobody sees between the letters.',
  apply: (text, random) =>
    changeWords(text, random, (word) => {
      const sign = pick(random, INVISIBLE);
      const [first, ...rest] = letters(word);
      // The first gap always, the others by chance: one is enough, many look like a tool's work.
      return (
        (first ?? '') + rest.map((it, n) => (n === 0 || random() < 0.5 ? sign : '') + it).join('')
      );
    }),
};

/** Hardly any but key words: a whole text of spaced letters would not be read. */
const FEW = 0.03;

const spread = (text: string, random: Random, sign: string): string =>
  changeWords(text, random, (word) => letters(word).join(sign), FEW);

export const spacedLetters: Disguise = {
  id: 'spaced-letters',
  about: 'A space between the letters of a word: v i s a.',
  apply: (text, random) => {
    // Half of the writers leave a wider gap between the words.
    const edge = random() < 0.5 ? ' ' : '';
    return changeWords(text, random, (word) => edge + letters(word).join(' ') + edge, FEW);
  },
};

export const dottedLetters: Disguise = {
  id: 'dotted-letters',
  about: 'A dot, hyphen, underline, star or slash between the letters: v.i.s.a.',
  apply: (text, random) => spread(text, random, pick(random, ['.', '-', '_', '*', '/', '·'])),
};

const EMOJI = ['🌟', '🔥', '✨', '💥', '⭐', '💎', '🌸', '❤️', '✅'];

export const emojiBetween: Disguise = {
  id: 'emoji-between',
  about: 'An emoji between the letters of a word.',
  apply: (text, random) => spread(text, random, pick(random, EMOJI)),
};

/** Letters of Urdu that join to the next one; a stretch fits only after these. */
const JOINS = /[بپتٹثجچحخسشصضطظعغفقکگلمنہھئی]/u;
const MARKS = ['\u064e', '\u0650', '\u064f', '\u0651', '\u0652'];

export const urduMarks: Disguise = {
  id: 'urdu-marks',
  about: 'Stretches (kashida) and vowel marks in Urdu words.',
  languages: ['ur', 'mixed'],
  apply: (text, random) =>
    changeWords(text, random, (word) => {
      if (!isArabic(word)) return word;
      const list = letters(word);
      return list
        .map((letter, at) => {
          const last = at === list.length - 1;
          const stretch = !last && JOINS.test(letter) && random() < 0.5;
          const mark = at === 0 || random() < 0.4 ? pick(random, MARKS) : '';
          return letter + mark + (stretch ? 'ـ'.repeat(1 + Math.floor(random() * 2)) : '');
        })
        .join('');
    }),
};
