import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { BITS, scan } from '../../../../src/core/grams/scan.ts';

/** The features of a text, copied out of the arrays that the next pass uses again. */
function featuresOf(text: string): number[] {
  const { features, ends, words } = scan(text);
  return [...features.slice(0, ends[words])];
}

test.each([
  ['capitals', 'FREE VISA for Laos'],
  ['mathematical letters', '𝗳𝗿𝗲𝗲 𝘃𝗶𝘀𝗮 𝗳𝗼𝗿 𝗟𝗮𝗼𝘀'],
  ['Cyrillic look-alikes', 'frее vіsа for Lаоs'],
  ['full width', 'ｆｒｅｅ ｖｉｓａ for Laos'],
  ['invisible marks', 'fr\u200bee vi\u200csa for La\u2060os'],
  ['other punctuation', 'free, visa - for... Laos!'],
])('scan, %s, gives the features of the plain text', (_name, text) => {
  expect(featuresOf(text)).toEqual(featuresOf('free visa for laos'));
});

test('scan, Arabic forms of Urdu letters, give the features of the Urdu ones', () => {
  expect(featuresOf('كمپني کا ويزا')).toEqual(featuresOf('کمپنی کا ویزا'));
});

test('scan, numbers, count by their length, and a masked phone number is a number', () => {
  expect(featuresOf('call 03XXXXXXXXX now')).toEqual(featuresOf('call 03001234567 now'));
  expect(featuresOf('pay 1200 now')).not.toEqual(featuresOf('pay 120000 now'));
});

test('scan, one word in two scripts, shares a skeleton', () => {
  const [, skeleton] = featuresOf('visa').slice(-3);
  expect(featuresOf('ویزا')).toContain(skeleton);
});

test('scan, disguises, are counted as odd, plain Urdu and English are not', () => {
  expect(scan('v\u200bi\u200bs\u200ba').odd).toBeGreaterThan(2);
  expect(scan('𝘃𝗶𝘀𝗮').odd).toBeGreaterThan(2);
  expect(scan('v i s a f r e e').odd).toBeGreaterThan(2);
  expect(scan('The company pays. 50 seats, Rs 2,000').odd).toBe(0);
  expect(scan('کمپنی کی طرف سے ویزا، ٹکٹ اور رہائش').odd).toBe(0);
});

test('scan, words, have their places in the text', () => {
  const { words, starts } = scan('Free  visa, now');
  expect([words, ...starts.slice(0, 4)]).toEqual([3, 0, 6, 12, 15]);
});

property.prop([fc.string({ unit: 'binary', maxLength: 300 })])(
  'scan, any string, gives features in range, in order of words',
  (text) => {
    const { features, ends, words } = scan(text);
    for (let word = 0; word < words; word++) expect(ends[word + 1]).toBeGreaterThan(ends[word]!);
    for (const feature of features.slice(0, ends[words])) expect(feature).toBeLessThan(2 ** BITS);
  },
);
