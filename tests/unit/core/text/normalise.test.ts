import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { MAX_READ, newFolded, normalise, textOf } from '../../../../src/core/text/normalise.ts';

function fold(original: string) {
  const folded = newFolded();
  normalise(original, folded);
  return { text: textOf(folded.units, 0, folded.length), starts: folded.starts, ends: folded.ends };
}

test.each([
  ['mathematical letters', '𝗖𝗮𝗺𝗯𝗼𝗱𝗶𝗮 𝕧𝕚𝕤𝕒', 'cambodia visa'],
  ['full width', 'Ｖｉｓａ １２３', 'visa 123'],
  ['circled and squared letters', 'Ⓥⓘⓢⓐ 🅹🅾🅱 🅥', 'visa job v'],
  ['Cyrillic and Greek look-alikes', 'Саmbоdіа νіѕα', 'cambodia visa'],
  ['small capitals', 'ᴠɪsᴀ', 'visa'],
  ['zero-width, U+034F and soft hyphen', 'vi\u200Bs\u034Fa\u00AD', 'visa'],
  ['Latin accents', 'vísà', 'visa'],
  ['tatweel and short vowels', 'نـوکـری مِلے', 'نوکری ملی'],
  ['Arabic keyboard letters', 'نوكري كمپني', 'نوکری کمپنی'],
  ['presentation forms', 'ﻧﻮﻛﺮﻱ', 'نوکری'],
  ['Urdu and Arabic digits', '۱۲۳ ٤٥٦', '123 456'],
  ['flags', 'jobs 🇰🇭🇲🇲', 'jobs  cambodia  myanmar '],
  ['a letter spelt with regional indicators', '🇻 🇮 🇸 🇦', 'v i s a'],
])('normalise, %s', (_name, original, expected) => {
  expect(fold(original).text).toBe(expected);
});

test('normalise, every character, points back to what gave it', () => {
  const original = 'A\u200B🇰🇭 𝗕';
  const { text, starts, ends } = fold(original);
  expect(original.slice(starts[0], ends[0])).toBe('A');
  const at = text.indexOf('cambodia');
  expect(original.slice(starts[at], ends[at + 7])).toBe('🇰🇭');
  const last = text.length - 1;
  expect(original.slice(starts[last], ends[last])).toBe('𝗕');
});

test('normalise, a very long text, is cut at the limit', () => {
  expect(fold('a'.repeat(MAX_READ + 5)).text).toHaveLength(MAX_READ);
});

property.prop([fc.string({ unit: 'binary' })])(
  'normalise, any string, keeps offsets inside it',
  (original) => {
    const { text, starts, ends } = fold(original);
    for (let i = 0; i < text.length; i++) {
      expect(starts[i]!).toBeLessThan(ends[i]!);
      expect(ends[i]!).toBeLessThanOrEqual(original.length);
      if (i > 0) expect(starts[i]!).toBeGreaterThanOrEqual(starts[i - 1]!);
    }
  },
);
