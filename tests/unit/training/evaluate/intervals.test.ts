import { expect, test } from 'vitest';
import { shareGained, shareOf } from '../../../../src/training/evaluate/intervals.ts';

test('shareOf, flags, gives their share inside its interval, the same twice', () => {
  const flags = Array.from({ length: 100 }, (_, at) => at % 4 === 0);
  const { value, low, high } = shareOf(flags);
  expect(value).toBe(0.25);
  expect(low).toBeGreaterThan(0.1);
  expect(low).toBeLessThan(0.25);
  expect(high).toBeGreaterThan(0.25);
  expect(shareOf(flags)).toEqual({ value, low, high });
  expect(shareOf([]).value).toBeNaN();
});

test('shareGained, the same flags twice, is exactly nothing', () => {
  const flags = [true, false, true];
  expect(shareGained(flags, flags)).toEqual({ value: 0, low: 0, high: 0 });
  expect(shareGained([true, true, true], [false, false, true]).value).toBeCloseTo(2 / 3);
});
