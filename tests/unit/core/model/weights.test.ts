import { expect, test } from 'vitest';
import { COMBINATIONS } from '../../../../src/core/model/combinations.ts';
import { WEIGHTS, wordingSteps } from '../../../../src/core/model/weights.ts';
import { SIGNALS } from '../../../../src/core/signals/index.ts';

const ids = SIGNALS.map((signal) => signal.id);

test('weights, named features, are of signals and combinations that exist', () => {
  const known = new Set([
    ...ids.map((id) => `signal ${id}`),
    ...COMBINATIONS.map(({ id }) => `together ${id}`),
  ]);
  const named = Object.keys(WEIGHTS.named).filter((name) => /^(signal|together) /.test(name));
  expect(named.filter((name) => !known.has(name))).toEqual([]);
  expect(named.length).toBeGreaterThan(40);
});

test('combinations are over signals that exist', () => {
  for (const { id, groups } of COMBINATIONS)
    for (const signal of groups.flat()) expect(ids, id).toContain(signal);
});

test('weights, thresholds, are in order', () => {
  expect(WEIGHTS.thresholds.check).toBeGreaterThan(0);
  expect(WEIGHTS.thresholds.warn).toBeGreaterThan(WEIGHTS.thresholds.check);
  expect(WEIGHTS.thresholds.warn).toBeLessThan(1);
});

test('weights, the wording, are many, small, and take no more room than they may', () => {
  expect(wordingSteps().filter((step) => step !== 0).length).toBeGreaterThan(1_000);
  expect(JSON.stringify(WEIGHTS).length).toBeLessThan(128_000);
});

test('signals, are at least fifty, ids unique, each with three languages', () => {
  expect(SIGNALS.length).toBeGreaterThanOrEqual(50);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, patterns } of SIGNALS)
    expect([id, Object.keys(patterns).sort()]).toEqual([id, ['en', 'roman', 'ur']]);
});
