import { expect, test } from 'vitest';
import type { Combination } from '../../../../src/core/model/combinations.ts';
import { clampScore, levelOf } from '../../../../src/core/model/level.ts';
import { WEIGHTS } from '../../../../src/core/model/weights.ts';
import type { Evidence, Family } from '../../../../src/core/post.ts';

const saw = (signal: string, family: Family, start: number, end = start + 5): Evidence => ({
  signal,
  family,
  quote: '',
  start,
  end,
});
const azad = saw('azad-visa', 'visa', 0);
const offer = saw('work-offer', 'offer', 10);
const cash = saw('fee-cash', 'payment', 20);
const soft = [
  saw('desk-role', 'role', 30),
  saw('company-paid', 'perks', 40),
  saw('rush', 'pressure', 50),
];
const hard: Combination = { id: 'x', hard: true, scheme: 'compound-lure', groups: [] };

test('levelOf, one soft sign at the highest score, is quiet', () => {
  expect(levelOf(0.99, [soft[0]!, offer], [])).toBe('quiet');
});

test('levelOf, two soft signs at the highest score, are quiet', () => {
  expect(levelOf(0.99, [...soft.slice(0, 2), offer], [])).toBe('quiet');
});

test('levelOf, three independent soft signs at the highest score, are a check and never a warn', () => {
  expect(levelOf(0.99, soft, [])).toBe('check');
});

test('levelOf, soft signs whose spans overlap, are not independent', () => {
  const overlapping = soft.map((each) => ({ ...each, start: 30, end: 60 }));
  expect(levelOf(0.99, overlapping, [])).toBe('quiet');
});

test('levelOf, a hard sign alone, is quiet: a verdict needs two spans', () => {
  expect(levelOf(0.99, [azad], [])).toBe('quiet');
});

test('levelOf, a hard sign and the words of an offer, are a check', () => {
  expect(levelOf(0.99, [azad, offer], [])).toBe('check');
});

test('levelOf, a hard sign and another family, are a warn when the score is high', () => {
  expect(levelOf(0.99, [azad, cash], [])).toBe('warn');
  expect(levelOf(WEIGHTS.thresholds.check, [azad, cash], [])).toBe('check');
});

test('levelOf, a hard combination of two soft signs, is a warn when the score is high', () => {
  expect(levelOf(0.99, soft.slice(0, 2), [hard])).toBe('warn');
});

test('levelOf, a score below the threshold, is quiet whatever the evidence', () => {
  expect(levelOf(WEIGHTS.thresholds.check - 0.01, [azad, cash, ...soft], [hard])).toBe('quiet');
});

test('clampScore, every level, keeps scores in order of level', () => {
  const scores = (['quiet', 'check', 'warn'] as const).map((level) => clampScore(0.999, level));
  expect(scores).toEqual([...scores].sort());
  expect(scores[0]).toBeLessThan(WEIGHTS.thresholds.check);
  expect(scores[1]).toBeLessThan(WEIGHTS.thresholds.warn);
});
