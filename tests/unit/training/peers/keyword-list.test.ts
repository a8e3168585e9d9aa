import { expect, test } from 'vitest';
import { keywordList } from '../../../../src/training/peers/keyword-list.ts';
import { KEYWORDS } from '../../../../src/training/peers/keywords.ts';

const { score } = keywordList.train([], []);

test('counts each phrase of the list once', () => {
  expect(score('Data entry, data-entry and DATA ENTRY')).toBe(1);
  expect(score('Free visa and free ticket for data entry in Cambodia!')).toBe(4);
  expect(score('گھر بیٹھے ڈیٹا انٹری کریں')).toBe(2);
  expect(score('Ghar bethay kaam, registration fees pehle')).toBe(2);
});

test('matches whole words only', () => {
  expect(score('the cambodians, telegrams')).toBe(0);
  expect(score('We met for tea.')).toBe(0);
});

test('is as long as the lists of extensions, in three languages, and says each thing once', () => {
  expect(KEYWORDS.length).toBeGreaterThanOrEqual(60);
  expect(KEYWORDS.length).toBeLessThanOrEqual(100);
  expect(new Set(KEYWORDS).size).toBe(KEYWORDS.length);
  for (const phrase of KEYWORDS) expect(score(`so: ${phrase}.`), phrase).toBeGreaterThan(0);
});
