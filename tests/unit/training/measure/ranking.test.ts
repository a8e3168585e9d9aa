import { expect, test } from 'vitest';
import {
  averagePrecision,
  precisionRecall,
} from '../../../../src/training/measure/precision-recall.ts';
import { rank } from '../../../../src/training/measure/ranking.ts';
import { operateAt, recallAbove, recallAt } from '../../../../src/training/measure/recall-at.ts';

const scores = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4];
const truth = [true, false, true, true, false, false];

test('average precision is the mean precision at each positive', () => {
  expect(averagePrecision(rank(scores, truth))).toBeCloseTo((1 + 2 / 3 + 3 / 4) / 3, 12);
});

test('a perfect order gives 1, the reverse much less, a constant the base rate', () => {
  expect(averagePrecision(rank([3, 2, 1, 0], [true, true, false, false]))).toBe(1);
  const reversed = averagePrecision(rank([0, 1, 2, 3], [true, true, false, false]));
  expect(reversed).toBeCloseTo((1 / 3 + 2 / 4) / 2, 12);
  expect(averagePrecision(rank([1, 1, 1, 1], [true, false, false, false]))).toBe(0.25);
});

test('tied rows stand or fall together, whatever order they came in', () => {
  const one = averagePrecision(rank([1, 1, 0], [true, false, true]));
  const other = averagePrecision(rank([1, 1, 0], [false, true, true]));
  expect(one).toBe(other);
  expect(recallAt(rank([1, 1, 0], [true, false, true]), 0)).toBe(0);
});

test('a weight counts a row as often as it was drawn', () => {
  const doubled = averagePrecision(rank([3, 3, 2, 1], [true, true, false, true]));
  const weighted = averagePrecision(rank([3, 2, 1], [true, false, true]), Float64Array.of(2, 1, 1));
  expect(weighted).toBeCloseTo(doubled, 12);
});

test('recall at a false-alarm rate takes the lowest threshold allowed', () => {
  const ranking = rank(scores, truth);
  expect(recallAt(ranking, 0)).toBeCloseTo(1 / 3, 12);
  const third = operateAt(ranking, 1 / 3);
  expect(third).toEqual({ threshold: 0.6, recall: 1, falseAlarmRate: 1 / 3, precision: 0.75 });
  expect(recallAt(ranking, 0.3)).toBeCloseTo(1 / 3, 12);
});

test('when the highest score is a false alarm, nothing can be found at rate 0', () => {
  const cut = operateAt(rank([2, 1], [false, true]), 0);
  expect(cut).toMatchObject({ threshold: Number.POSITIVE_INFINITY, recall: 0 });
});

test('recall above a threshold counts scores that equal it', () => {
  expect(recallAbove(rank(scores, truth), 0.7)).toBeCloseTo(2 / 3, 12);
  expect(recallAbove(rank(scores, truth), 2)).toBe(0);
});

test('the curve has a point per distinct score and ends at full recall', () => {
  const curve = precisionRecall(rank([3, 3, 1], [true, false, true]));
  expect(curve.map(({ threshold }) => threshold)).toEqual([3, 1]);
  expect(curve.at(-1)).toEqual({ threshold: 1, recall: 1, precision: 2 / 3 });
});

test('refuses a score that is no number, and lists that do not match', () => {
  expect(() => rank([1, Number.NaN], [true, false])).toThrow('row 1');
  expect(() => rank([1], [true, false])).toThrow('1 scores for 2 labels');
  expect(averagePrecision(rank([1], [false]))).toBeNaN();
});
