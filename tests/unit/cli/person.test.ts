import { describe, expect, test } from 'vitest';
import { describe as inWords } from '../../../src/cli/check/person.ts';
import type { Verdict } from '../../../src/core/post.ts';
import { CATALOGUES } from '../../../src/i18n/catalogue.ts';

const quiet: Verdict = { level: 'quiet', short: false, scheme: null, score: 0.1, evidence: [] };
const warn: Verdict = {
  level: 'warn',
  short: false,
  scheme: 'overseas-fee',
  score: 0.9,
  evidence: [
    { signal: 'fee-cash', family: 'payment', quote: 'نقد  رقم', start: 0, end: 8 },
    { signal: 'work-offer', family: 'offer', quote: 'driver job', start: 9, end: 19 },
  ],
};

describe.each(['en', 'ur'] as const)('in %s', (lang) => {
  const own = CATALOGUES[lang];

  test('nothing found is never called safe, and says where to ask', () => {
    const words = inWords(quiet, lang, '');
    expect(words).toContain(own['paste.quiet']);
    expect(words).toContain('https://');
  });

  test('a text that is too short says so and claims nothing more', () => {
    expect(inWords({ ...quiet, short: true }, lang, '').trim()).toBe(own['paste.short']);
  });

  test('a warning quotes each sign in isolation, with channels and the doubt that remains', () => {
    const words = inWords(warn, lang, '');
    expect(words).toContain('\u2068نقد رقم\u2069');
    expect(words).toContain('\u2068driver job\u2069');
    expect(words).toContain(own['scheme.overseas-fee']);
    expect(words).toContain('beoe.gov.pk');
    expect(words).toContain(own['warning.proof']);
  });
});

test('several files are told apart by name', () => {
  expect(inWords(quiet, 'en', 'a.txt')).toMatch(/^a\.txt:\n/);
});
