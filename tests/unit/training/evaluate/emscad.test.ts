import { expect, test } from 'vitest';
import { bestF1, emscadFigures, FOLD_NUMBERS } from '../../../../src/training/evaluate/emscad.ts';
import { foldOf } from '../../../../src/training/evaluate/emscad-folds.ts';
import { emscadSection } from '../../../../src/training/evaluate/emscad-section.ts';
import { asOneWindow } from '../../../../src/training/evaluate/whole-text.ts';

const adverts = Array.from({ length: 300 }, (_, at) => ({
  text: '',
  label: at % 3 === 0 ? ('lure' as const) : ('honest' as const),
  group: String(at >> 1),
}));
const folds = FOLD_NUMBERS.map((fold) => foldOf(adverts, fold));
const scored = (score: (at: number) => number) =>
  folds.map(({ test: places }) => ({
    setting: 'plain',
    test: Float64Array.from(places, score),
    threshold: 0.5,
  }));
const right = scored((at) => (adverts[at]!.label === 'lure' ? 1 : 0));
const wrong = scored((at) => (adverts[at]!.label === 'lure' ? 0 : 1));

test('foldOf, groups, tests each advert once and keeps groups together', () => {
  const tested = folds.flatMap(({ test: places }) => places);
  expect(tested.sort((a, b) => a - b)).toEqual([...adverts.keys()]);
  for (const { train, validation, test: places } of folds) {
    expect(train.length + validation.length + places.length).toBe(adverts.length);
    const groups = [train, validation, places].map(
      (list) => new Set(list.map((at) => adverts[at]!.group)),
    );
    for (const [one, other] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const)
      expect(groups[one]!.isDisjointFrom(groups[other]!)).toBe(true);
    expect(Math.min(train.length, validation.length, places.length)).toBeGreaterThan(10);
  }
});

test('bestF1, scores, gives the threshold with the largest F1, ties cut together', () => {
  expect(bestF1([3, 2, 1], [true, true, false])).toBe(2);
  expect(bestF1([3, 1, 1], [true, true, false])).toBe(1);
});

test('emscadFigures, a perfect and a wrong model, stand as far apart as can be', () => {
  expect(emscadFigures(adverts, right).f1).toEqual({ value: 1, low: 1, high: 1 });
  expect(emscadFigures(adverts, right).area.value).toBe(1);
  expect(emscadFigures(adverts, right, wrong).f1).toEqual({ value: 1, low: 1, high: 1 });
  expect(emscadFigures(adverts, wrong).area.value).toBeLessThan(0.5);
});

test('emscadSection, two models, says settings and keeps published figures apart', () => {
  const { body } = emscadSection(adverts, right, [['naive-bayes', wrong]], []);
  expect(body).toContain('plain (5 folds)');
  expect(body).toMatch(/\| Parakh +\| +100\.0/);
  expect(body.indexOf('Published')).toBeGreaterThan(body.indexOf('naive-bayes'));
  expect(emscadSection([], [], [], []).body).toContain('not here');
});

test('asOneWindow, windows that overlap, holds each feature once at its largest value', () => {
  const window = (grams: number[], named: [string, number][]) => ({
    grams: Uint32Array.from(grams),
    values: new Float32Array(grams.length).fill(0.5),
    named: new Map(named),
    ceiling: 'quiet' as const,
    told: 'quiet' as const,
  });
  const one = asOneWindow([window([3, 1], [['a', 0.3]]), window([1, 2, 9], [['a', 1]])]);
  expect([...one.grams]).toEqual([1, 2, 3, 9]);
  expect([...one.values]).toEqual([0.5, 0.5, 0.5, 0.5]);
  expect([...one.named]).toEqual([['a', 1]]);
});
