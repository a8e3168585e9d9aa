import { describe, expect, it } from 'vitest';
import { pictureWords } from '../../../src/sites/picture-words.ts';

describe('pictureWords', () => {
  it.each([
    ["May be an image of text that says 'HIRING NOW'", 'HIRING NOW'],
    [
      "May be an image of 1 person and text that says 'Don't pay \"agents\" first'.",
      'Don\'t pay "agents" first',
    ],
    ['May be a graphic of text that says "Visa free"', 'Visa free'],
    ['Peut être une image de texte qui dit ’Offre d’emploi’', 'Offre d’emploi'],
    ['Peut être une image de texte « Offre spéciale »', 'Offre spéciale'],
    ['قد تكون صورة نص مفاده "مطلوب عمال"', 'مطلوب عمال'],
    ['ہو سکتا ہے کہ یہ متن کی تصویر ہو جس پر «ملازمت» لکھا ہو', 'ملازمت'],
    ['Kann ein Bild von Text „Wir stellen ein“ sein', 'Wir stellen ein'],
    ['\u200Etext that says \u200E\u2018Jobs in Dubai\u2019\u200E', 'Jobs in Dubai'],
  ])('%s', (alt, words) => {
    expect(pictureWords(alt)).toBe(words);
  });

  it.each([
    '',
    'May be an image of 2 people',
    "May be an image of Ali's brothers' bakery",
    'Blue bag 15" new, 17" old',
    "text that says '1 2 3'",
    "text that says 'never closed",
    "''",
  ])('finds no words in: %s', (alt) => {
    expect(pictureWords(alt)).toBeUndefined();
  });
});
