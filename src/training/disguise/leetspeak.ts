import { pick, type Random } from '../measure/random.ts';
import { changeWords, isArabic, isLatin } from './change-words.ts';
import type { Disguise } from './disguise.ts';

const SIGNS: Readonly<Record<string, string>> = {
  a: '4@',
  b: '8',
  e: '3',
  g: '9',
  i: '1!',
  l: '1|',
  o: '0',
  s: '5$',
  t: '7+',
  z: '2',
};

export const leetspeak: Disguise = {
  id: 'leetspeak',
  about: 'Digits and signs for the letters they look like: c@mb0d1a.',
  apply: (text, random) =>
    changeWords(text, random, (word) => (isLatin(word) ? leet(word, random) : word)),
};

/** Most of the letters that have a sign, and always one. */
function leet(word: string, random: Random): string {
  const fits = [...word].flatMap((letter, at) => (letter.toLowerCase() in SIGNS ? [at] : []));
  if (fits.length === 0) return word;
  const sure = pick(random, fits);
  return [...word]
    .map((letter, at) => {
      const signs = SIGNS[letter.toLowerCase()];
      return signs && (at === sure || random() < 0.6) ? pick(random, [...signs]) : letter;
    })
    .join('');
}

/** Urdu letters that an Urdu digit looks like. */
const URDU_DIGITS: Readonly<Record<string, string>> = { ا: '۱', آ: '۱', ہ: '۵', و: '۹' };

export const digitsInWords: Disguise = {
  id: 'digits-in-words',
  about: 'A stray digit inside a word (vi5sa), and in Urdu the digits that look like letters.',
  apply: (text, random) =>
    changeWords(text, random, (word) => {
      if (isArabic(word)) return urduDigit(word, random);
      if (!isLatin(word)) return word;
      const at = 1 + Math.floor(random() * (word.length - 1));
      return word.slice(0, at) + String(Math.floor(random() * 10)) + word.slice(at);
    }),
};

function urduDigit(word: string, random: Random): string {
  const fits = [...word].flatMap((letter, at) => (letter in URDU_DIGITS ? [at] : []));
  if (fits.length === 0) return word;
  const chosen = pick(random, fits);
  return [...word].map((letter, at) => (at === chosen ? URDU_DIGITS[letter]! : letter)).join('');
}

export const elongation: Disguise = {
  id: 'elongation',
  about: 'Letters repeated: visaaaa, urgenttt.',
  apply: (text, random) =>
    changeWords(text, random, (word) => {
      const all = [...word];
      // The last letter, or one inside: both are seen; marks are left on their letter.
      const at = random() < 0.6 ? all.length - 1 : 1 + Math.floor(random() * (all.length - 1));
      if (/\p{M}/u.test(all[at]!)) return word;
      all[at] = all[at]!.repeat(3 + Math.floor(random() * 3));
      return all.join('');
    }),
};
