import { expect, test } from 'vitest';
import { calibrate } from '../../../../src/training/train/calibrate.ts';
import { chooseGate, chooseThresholds } from '../../../../src/training/train/thresholds.ts';

const outcome = (odds: number) => ({ odds, check: odds, warn: odds });
const range = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => outcome(from + at / count));

test('chooseThresholds, honest texts, at most the allowed share is raised in each language', () => {
  const languages = [range(0, 200), range(1, 200)];
  const { check, warn } = chooseThresholds(languages, []);
  for (const language of languages) {
    expect(language.filter((each) => each.check >= check).length).toBeLessThanOrEqual(10);
    expect(language.filter((each) => each.warn >= warn).length).toBeLessThanOrEqual(4);
  }
  expect(warn).toBeGreaterThan(check);
});

test('chooseThresholds, a loud everyday text, raises the threshold of warn above it', () => {
  const { warn } = chooseThresholds([range(0, 200)], [outcome(5), ...range(-9, 100)]);
  expect(warn).toBeGreaterThan(5);
});

test('chooseGate, lures that would be raised, keeps nearly all of them', () => {
  const lures = Array.from({ length: 1000 }, (_, at) => at / 1000);
  const gate = chooseGate(lures);
  expect(lures.filter((each) => each >= gate).length).toBeGreaterThanOrEqual(995);
  expect(gate).toBeGreaterThan(0);
});

test('calibrate, log-odds that are twice too large, are halved', () => {
  const scored = [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap((half) => {
    const share = Math.round(200 / (1 + Math.exp(-half)));
    return Array.from({ length: 200 }, (_, at) => ({ odds: 2 * half, lure: at < share }));
  });
  const { slope, offset } = calibrate(scored);
  expect(slope).toBeCloseTo(0.5, 1);
  expect(offset).toBeCloseTo(0, 1);
});
