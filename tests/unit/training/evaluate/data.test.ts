import { expect, test } from 'vitest';
import { dataSection } from '../../../../src/training/evaluate/data.ts';
import { repeated, sentencesOf } from '../../../../src/training/evaluate/sentences.ts';
import { nearest } from '../../../../src/training/evaluate/similarity.ts';
import { judged } from './rows.ts';

test('sentencesOf, any script, cuts at its full stops and drops what is short', () => {
  expect(sentencesOf('Come to our Office today! Inbox me.\nیہ نوکری بہت اچھی ہے۔ آ جائیں')).toEqual(
    ['come to our office today', 'یہ نوکری بہت اچھی ہے'],
  );
});

test('repeated, a sentence in two texts, counts both', () => {
  const texts = ['Visa and ticket are free. Call us at once today', 'VISA and ticket are free'];
  expect(repeated(texts)).toEqual({ sentences: 3, twice: 2 });
});

test('nearest, the same words, is 1; none shared, 0', () => {
  const among = ['data entry work in the city', 'mangoes from the garden'];
  const [same, none] = nearest(['Data-entry work: in the CITY', 'xyzzyx qwerty'], among);
  expect(same).toBeCloseTo(1);
  expect(none).toBe(0);
  expect(nearest(['anything at all'], [])[0]).toBe(0);
});

test('dataSection, two parts, counts them and how near they are', () => {
  const train = [
    judged({ label: 'lure', kind: 'task-scam', hard: true, text: 'Earn money at home with likes' }),
  ];
  const unseen = [
    judged({ text: 'Earn money at home with likes' }),
    judged({ text: 'zzz yyy xxx www' }),
  ];
  const { body } = dataSection([
    ['train', train],
    ['test', unseen],
  ]);
  expect(body).toMatch(/\| train, all +\| +1 \| +1 \| +0 \| +0 \|/);
  expect(body).toMatch(/\| lure: task-scam +\| +1 \| +0 \|/);
  expect(body).toMatch(/\| test +\| +2 \| +0\.000 \| +1\.000 \| +1\.000 \| +1 \|/);
  expect(body).toContain('standing more than once in the corpus: 2');
});
