import { pick, type Random } from '../measure/random.ts';
import { changeWords, isLatin } from './change-words.ts';
import type { Disguise } from './disguise.ts';

/** Letters of other alphabets with the shape of a Latin one (Unicode TR 36), per letter. */
const SHAPES: Readonly<Record<string, string>> = {
  a: 'аɑα',
  c: 'сϲ',
  d: 'ԁ',
  e: 'еҽ',
  g: 'ɡ',
  h: 'һ',
  i: 'іι',
  j: 'ј',
  k: 'кκ',
  l: 'ӏ',
  m: 'м',
  n: 'ո',
  o: 'оοօ',
  p: 'рρ',
  q: 'ԛ',
  r: 'г',
  s: 'ѕ',
  t: 'т',
  u: 'υս',
  v: 'ѵν',
  w: 'ԝ',
  x: 'х',
  y: 'уγ',
  A: 'АΑ',
  B: 'ВΒ',
  C: 'С',
  E: 'ЕΕ',
  H: 'НΗ',
  I: 'ІΙ',
  J: 'Ј',
  K: 'КΚ',
  M: 'МΜ',
  N: 'Ν',
  O: 'ОΟ',
  P: 'РΡ',
  S: 'Ѕ',
  T: 'ТΤ',
  V: 'Ѵ',
  X: 'ХΧ',
  Y: 'ҮΥ',
  Z: 'Ζ',
};

/** Not every letter: a few are enough against a filter, and copying them by hand is work. */
const SHARE = 0.6;

export const lookAlikes: Disguise = {
  id: 'look-alikes',
  about: 'Cyrillic, Greek and Armenian letters in place of Latin ones of the same shape.',
  apply: (text, random) =>
    changeWords(text, random, (word) => (isLatin(word) ? swap(word, random) : word)),
};

function swap(word: string, random: Random): string {
  const fits = [...word].flatMap((letter, at) => (letter in SHAPES ? [at] : []));
  if (fits.length === 0) return word;
  const sure = pick(random, fits);
  return [...word]
    .map((letter, at) => {
      const shapes = SHAPES[letter];
      return shapes && (at === sure || random() < SHARE) ? pick(random, [...shapes]) : letter;
    })
    .join('');
}
