import { expect, test } from 'vitest';
import type { Combination } from '../../../../src/core/model/combinations.ts';
import { ceilingOf, clampScore, levelOf } from '../../../../src/core/model/level.ts';
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

test('ceilingOf, one soft sign, is quiet', () => {
  expect(ceilingOf([soft[0]!, offer], [], false)).toBe('quiet');
});

test('ceilingOf, two soft signs, are quiet', () => {
  expect(ceilingOf([...soft.slice(0, 2), offer], [], false)).toBe('quiet');
});

test('ceilingOf, three independent soft signs, are a check', () => {
  expect(ceilingOf(soft, [], false)).toBe('check');
});

test('ceilingOf, four independent soft signs, may be a warn', () => {
  const fourth = saw('contact-given', 'contact', 60);
  expect(ceilingOf([...soft, fourth], [], false)).toBe('warn');
});

test('ceilingOf, telling wording, counts as one sign and alone as nothing', () => {
  expect(ceilingOf([], [], true)).toBe('quiet');
  expect(ceilingOf([soft[0]!], [], true)).toBe('quiet');
  expect(ceilingOf(soft.slice(0, 2), [], true)).toBe('check');
  expect(ceilingOf(soft, [], true)).toBe('warn');
});

test('ceilingOf, sums, accounts and numbers that offer nothing, are quiet', () => {
  const alert = [
    saw('paid-by-transfer', 'payment', 0),
    saw('contact-given', 'contact', 10),
    saw('quick-start', 'pressure', 20),
  ];
  expect(ceilingOf(alert, [], true)).toBe('quiet');
});

test('ceilingOf, a long span over short ones, hides none of them', () => {
  const long = saw('region-destination', 'destination', 0, 90);
  expect(ceilingOf([long, ...soft], [], false)).toBe('check');
});

test('ceilingOf, soft signs whose spans overlap, are not independent', () => {
  const overlapping = soft.map((each) => ({ ...each, start: 30, end: 60 }));
  expect(ceilingOf(overlapping, [], false)).toBe('quiet');
});

test('ceilingOf, a hard sign alone, is quiet: a verdict needs two spans', () => {
  expect(ceilingOf([azad], [], false)).toBe('quiet');
});

test('ceilingOf, a hard sign and the words of an offer, are a check', () => {
  expect(ceilingOf([azad, offer], [], false)).toBe('check');
});

test('ceilingOf, a hard sign and another family, may be a warn', () => {
  expect(ceilingOf([azad, cash], [], false)).toBe('warn');
});

test('ceilingOf, a hard combination of two soft signs, may be a warn', () => {
  expect(ceilingOf(soft.slice(0, 2), [hard], false)).toBe('warn');
});

test('levelOf, a ceiling, is reached only by its score', () => {
  const { check, warn } = WEIGHTS.thresholds;
  expect(levelOf(warn, 'warn')).toBe('warn');
  expect(levelOf(warn - 0.001, 'warn')).toBe('check');
  expect(levelOf(check - 0.001, 'warn')).toBe('quiet');
});

test('levelOf, a high score, raises nothing beyond the ceiling', () => {
  expect(levelOf(0.999, 'check')).toBe('check');
  expect(levelOf(0.999, 'quiet')).toBe('quiet');
});

test('clampScore, any score, never contradicts the level', () => {
  const { check, warn } = WEIGHTS.thresholds;
  expect(clampScore(0.999, 'quiet')).toBeLessThan(check);
  expect(clampScore(0.999, 'check')).toBeLessThan(warn);
  expect(clampScore(0.999, 'warn')).toBe(0.999);
});
