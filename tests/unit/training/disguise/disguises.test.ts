import { describe, expect, test } from 'vitest';
import { DISGUISES } from '../../../../src/training/disguise/index.ts';
import { mulberry32 } from '../../../../src/training/measure/random.ts';
import { LANGUAGES, LATIN_ONLY, OFFERS, URDU_ONLY } from './texts.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

test('there are 24, each with its own name and one sentence', () => {
  expect(DISGUISES).toHaveLength(24);
  expect(new Set(DISGUISES.map(({ id }) => id)).size).toBe(24);
  for (const { id, about } of DISGUISES) expect(about, id).toMatch(/^[A-Z].*\.$/);
});

describe.each(DISGUISES)('$id', (disguise) => {
  const inLanguage = (language: (typeof LANGUAGES)[number]) =>
    language === 'ur'
      ? !LATIN_ONLY.some((id) => id === disguise.id)
      : language === 'mixed' || !URDU_ONLY.some((id) => id === disguise.id);

  test.each(LANGUAGES)('changes an offer in %s, or leaves it where it cannot apply', (language) => {
    for (const seed of SEEDS) {
      const changed = disguise.apply(OFFERS[language], mulberry32(seed)) !== OFFERS[language];
      expect(changed, `seed ${seed}`).toBe(inLanguage(language));
    }
  });

  test('gives the same text for the same seed', () => {
    for (const text of Object.values(OFFERS))
      expect(disguise.apply(text, mulberry32(3))).toBe(disguise.apply(text, mulberry32(3)));
  });

  test('leaves links and telephone numbers to be copied', () => {
    for (const seed of SEEDS) {
      expect(disguise.apply(OFFERS.en, mulberry32(seed))).toContain('www.cambodia-jobs.com');
      expect(disguise.apply(OFFERS.en, mulberry32(seed))).toContain('03XXXXXXXXX');
      expect(disguise.apply(OFFERS.roman, mulberry32(seed))).toContain('0300-1234567');
    }
  });

  test('takes any text', () => {
    for (const text of ['', ' ', '😀', '\ud800', '1', 'a', '۱۲', '\n\n'])
      expect(typeof disguise.apply(text, mulberry32(1))).toBe('string');
  });

  test('names languages only where it leaves the others alone', () => {
    for (const language of LANGUAGES)
      if (disguise.languages && !disguise.languages.includes(language))
        expect(disguise.apply(OFFERS[language], mulberry32(1))).toBe(OFFERS[language]);
  });
});

const HIDING = [
  ...LATIN_ONLY,
  ...['zero-width', 'spaced-letters', 'dotted-letters', 'emoji-between', 'digits-in-words'],
  ...['elongation', 'transliteration'],
];

test.each(HIDING)('%s hides the words that a filter would look for', (id) => {
  const { apply } = DISGUISES.find((disguise) => disguise.id === id)!;
  for (const seed of SEEDS) {
    const offer = apply(OFFERS.en, mulberry32(seed)).replace('www.cambodia-jobs.com', '');
    for (const word of ['Cambodia', 'visa', 'ticket', 'salary', 'passport', 'Data', 'WhatsApp'])
      expect(offer.split(/[^A-Za-z]+/), `seed ${seed}`).not.toContain(word);
  }
});
