import { describe, expect, test } from 'vitest';
import { DISGUISES } from '../../../../src/training/disguise/index.ts';
import { languageOf } from '../../../../src/training/disguise/language-of.ts';
import { ENGLISH } from '../../../../src/training/disguise/lines/english.ts';
import { REASSURANCE } from '../../../../src/training/disguise/lines/reassurance.ts';
import { ROMAN } from '../../../../src/training/disguise/lines/roman.ts';
import { URDU } from '../../../../src/training/disguise/lines/urdu.ts';
import { spellNumber } from '../../../../src/training/disguise/spell-number.ts';
import { mulberry32 } from '../../../../src/training/measure/random.ts';

const apply = (id: string, text: string, seed = 1) =>
  DISGUISES.find((disguise) => disguise.id === id)!.apply(text, mulberry32(seed));

describe('spelling numbers', () => {
  test.each([
    [0, 'en', 'zero'],
    [42, 'en', 'forty-two'],
    [1250, 'en', 'one thousand two hundred fifty'],
    [350_000, 'en', 'three lakh fifty thousand'],
    [99, 'roman', 'ninanway'],
    [25_500, 'roman', 'pachees hazar paanch sau'],
    [1_200_000, 'roman', 'bara lakh'],
    [76, 'ur', 'چھہتر'],
    [35_000, 'ur', 'پینتیس ہزار'],
    [10_000_000, 'ur', 'ایک کروڑ'],
  ] as const)('%d in %s', (value, language, words) => {
    expect(spellNumber(value, language)).toBe(words);
  });

  test('leaves dates, times, decimals, licences and telephones as they are', () => {
    for (const text of ['12/5/26', '9:30 am', '1.5 lakh', 'MPD/2417/RWP', '+92 300 1234567'])
      expect(apply('number-words', text)).toBe(text);
    expect(apply('number-words', 'Seats: 12, pay 30k.')).toBe(
      'Seats: twelve, pay thirty thousand.',
    );
    expect(apply('number-words', 'عمر ۲۵ سال')).toBe('عمر پچیس سال');
  });
});

describe('currencies', () => {
  const VALUE = { dollars: 1, rupees: 1 / 281, dirham: 0.272, baht: 0.03, euro: 1.1 };

  test('keeps what a sum is worth, to the roundness in which people speak', () => {
    for (let seed = 1; seed < 20; seed++) {
      const [, figure, name] = /^pay ([\d,]+) (\w+)$/.exec(
        apply('currency-swap', 'pay $1,000', seed),
      )!;
      expect(name).not.toBe('dollars');
      const worth = Number(figure!.replaceAll(',', '')) * VALUE[name as keyof typeof VALUE];
      expect(Math.abs(worth - 1000)).toBeLessThan(60);
    }
  });

  test('leaves what is no sum', () => {
    for (const text of ['age 18 to 30', 'in 2026', '12 seats', '0300-1234567', 'rsvp 5'])
      expect(apply('currency-swap', text)).toBe(text);
  });
});

test.each([
  ['flags-for-countries', 'Work in Dubai and Poipet'],
  ['split-names', 'Work in the UAE'],
  ['misspelt-names', 'Work in my shop'],
  ['number-words', 'no figure here'],
  ['two-messages', 'Too short to cut.'],
  ['hashtags', 'The weather is fine'],
])('%s leaves what it cannot disguise: %s', (id, text) => {
  expect(apply(id, text)).toBe(text);
});

describe('lines that are added', () => {
  test.each([
    ['en', ENGLISH],
    ['ur', URDU],
    ['roman', ROMAN],
  ] as const)('%s: at least 30, all different, in that language', (language, lines) => {
    expect(lines.length).toBeGreaterThanOrEqual(30);
    expect(new Set(lines).size).toBe(lines.length);
    expect(languageOf(lines.join(' '))).toBe(language);
    for (const line of REASSURANCE[language]) expect(languageOf(line)).toBe(language);
  });

  test('come in the language of the offer', () => {
    expect(languageOf(apply('padding-after', 'دفتر میں کام ہے').slice(20))).toBe('ur');
    expect(
      apply('padding-after', 'Need a driver, apply at the gate.').split('\n').length,
    ).toBeGreaterThan(5);
  });
});
