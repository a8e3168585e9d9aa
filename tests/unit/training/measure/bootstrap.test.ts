import { expect, test } from 'vitest';
import { bootstrap, pairedDifference } from '../../../../src/training/measure/bootstrap.ts';
import { averagePrecision } from '../../../../src/training/measure/precision-recall.ts';
import { mulberry32, shuffled } from '../../../../src/training/measure/random.ts';
import { rank } from '../../../../src/training/measure/ranking.ts';

const share = (hits: readonly number[]) => (weights: Float64Array) => {
  let [found, all] = [0, 0];
  hits.forEach((hit, row) => {
    found += hit * weights[row]!;
    all += weights[row]!;
  });
  return found / all;
};

test('the same seed gives the same interval, another seed another', () => {
  const hits = Array.from({ length: 200 }, (_, row) => (row % 4 === 0 ? 1 : 0));
  const one = bootstrap(200, share(hits), { seed: 7, rounds: 60 });
  expect(bootstrap(200, share(hits), { seed: 7, rounds: 60 })).toEqual(one);
  expect(bootstrap(200, share(hits), { seed: 8, rounds: 60 })).not.toEqual(one);
});

test('the interval of a share has the width that theory gives', () => {
  const hits = Array.from({ length: 400 }, (_, row) => (row % 2 === 0 ? 1 : 0));
  const { value, low, high } = bootstrap(400, share(hits), { seed: 1, rounds: 2000 });
  expect(value).toBe(0.5);
  expect(low).toBeCloseTo(0.5 - 1.96 * 0.025, 2);
  expect(high).toBeCloseTo(0.5 + 1.96 * 0.025, 2);
});

test('copies of one text, drawn together, widen the interval', () => {
  const hits = Array.from({ length: 400 }, (_, row) => (row < 200 ? 1 : 0));
  const groups = hits.map((_, row) => `text ${Math.floor(row / 20)}`);
  const alone = bootstrap(400, share(hits), { seed: 3 });
  const together = bootstrap(400, share(hits), { seed: 3, groups });
  expect(together.high - together.low).toBeGreaterThan(3 * (alone.high - alone.low));
});

test('a paired difference sees what two separate intervals cannot', () => {
  const random = mulberry32(11);
  const truth = Array.from({ length: 600 }, () => random() < 0.3);
  const noise = truth.map(() => random());
  const good = rank(
    truth.map((is, row) => noise[row]! + (is ? 0.5 : 0)),
    truth,
  );
  const worse = rank(
    truth.map((is, row) => noise[row]! + (is ? 0.42 : 0)),
    truth,
  );
  const options = { seed: 5, rounds: 400 };
  const a = bootstrap(600, (weights) => averagePrecision(good, weights), options);
  const b = bootstrap(600, (weights) => averagePrecision(worse, weights), options);
  const difference = pairedDifference(
    600,
    (weights) => averagePrecision(good, weights),
    (weights) => averagePrecision(worse, weights),
    options,
  );
  expect(a.low).toBeLessThan(b.high);
  expect(difference.low).toBeGreaterThan(0);
  expect(difference.value).toBeCloseTo(a.value - b.value, 12);
});

test('rounds without a positive are left out', () => {
  const ranking = rank([2, 1], [true, false]);
  const interval = bootstrap(2, (weights) => averagePrecision(ranking, weights), { seed: 2 });
  expect(interval.value).toBe(1);
  expect(interval.low).not.toBeNaN();
});

test('refuses group names that do not match the rows', () => {
  expect(() => bootstrap(3, () => 0, { seed: 1, groups: ['a'] })).toThrow('1 group names');
});

test('the generator stays within bounds and fills them evenly', () => {
  const random = mulberry32(42);
  const drawn = Array.from({ length: 10_000 }, random);
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...drawn)).toBeLessThan(1);
  expect(drawn.reduce((sum, value) => sum + value, 0) / drawn.length).toBeCloseTo(0.5, 1);
  expect(shuffled(random, [1, 2, 3, 4]).toSorted()).toEqual([1, 2, 3, 4]);
});
