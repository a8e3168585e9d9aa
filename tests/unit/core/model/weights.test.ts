import { expect, test } from 'vitest';
import { COMBINATIONS } from '../../../../src/core/model/combinations.ts';
import { WEIGHTS } from '../../../../src/core/model/weights.ts';
import { SIGNALS } from '../../../../src/core/signals/index.ts';

const ids = SIGNALS.map((signal) => signal.id);

test('weights, signals, are exactly those of the registry', () => {
  expect(Object.keys(WEIGHTS.signals).sort()).toEqual([...ids].sort());
});

test('weights, combinations, are exactly those declared, over signals that exist', () => {
  expect(Object.keys(WEIGHTS.combinations).sort()).toEqual(COMBINATIONS.map(({ id }) => id).sort());
  for (const { id, groups } of COMBINATIONS)
    for (const signal of groups.flat()) expect(ids, id).toContain(signal);
});

test('weights, thresholds, are in order', () => {
  expect(WEIGHTS.thresholds.check).toBeGreaterThan(0);
  expect(WEIGHTS.thresholds.warn).toBeGreaterThan(WEIGHTS.thresholds.check);
  expect(WEIGHTS.thresholds.warn).toBeLessThan(1);
});

test('signals, the first version, are at least 24, ids unique, each with three languages', () => {
  expect(SIGNALS.length).toBeGreaterThanOrEqual(24);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, patterns } of SIGNALS)
    expect([id, Object.keys(patterns).sort()]).toEqual([id, ['en', 'roman', 'ur']]);
});
