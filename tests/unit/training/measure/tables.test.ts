import { expect, test } from 'vitest';
import { recallByGroup } from '../../../../src/training/measure/by-group.ts';
import { calibration } from '../../../../src/training/measure/calibration.ts';

test('a table of recall per group, in alphabetical order', () => {
  const rows = [
    { lang: 'ur', score: 0.9 },
    { lang: 'en', score: 0.2 },
    { lang: 'ur', score: 0.4 },
    { lang: 'en', score: 0.7 },
    { lang: 'ur', score: 0.8 },
  ];
  const table = recallByGroup(
    rows,
    ({ lang }) => lang,
    ({ score }) => score >= 0.5,
  );
  expect(table).toEqual([
    { group: 'en', count: 2, found: 1, recall: 0.5 },
    { group: 'ur', count: 3, found: 2, recall: 2 / 3 },
  ]);
});

test('probabilities that come true have no calibration error', () => {
  const probabilities = [0.25, 0.25, 0.25, 0.25, 1, 1];
  const truth = [true, false, false, false, true, true];
  const { ece, brier, bins } = calibration(probabilities, truth, 4);
  expect(ece).toBeCloseTo(0, 12);
  expect(brier).toBeCloseTo((0.75 ** 2 + 3 * 0.25 ** 2) / 6, 12);
  expect(bins.map(({ count }) => count)).toEqual([0, 4, 0, 2]);
  expect(bins[1]).toMatchObject({ from: 0.25, to: 0.5, predicted: 0.25, observed: 0.25 });
  expect(bins[0]!.observed).toBeNaN();
});

test('overconfidence is the distance between what was said and what was so', () => {
  const { ece, brier } = calibration([0.9, 0.9, 0.9, 0.9], [true, true, false, false]);
  expect(ece).toBeCloseTo(0.4, 12);
  expect(brier).toBeCloseTo((2 * 0.1 ** 2 + 2 * 0.9 ** 2) / 4, 12);
});

test('refuses what is no probability', () => {
  expect(() => calibration([1.2], [true])).toThrow('row 0');
  expect(() => calibration([Number.NaN], [true])).toThrow('row 0');
});
