import { expect, test } from 'vitest';
import { WEIGHTS } from '../../../../src/core/model/weights.ts';
import { withoutCeilings } from '../../../../src/training/evaluate/ablation-runs.ts';
import { ablationSection, corpusOnlySection } from '../../../../src/training/evaluate/ablations.ts';
import { asModel, oddsThresholds } from '../../../../src/training/evaluate/shipped.ts';
import { judged } from './rows.ts';

const rows = Array.from({ length: 40 }, (_, at) => judged({ label: at < 20 ? 'lure' : 'honest' }));
const loud = (score: (at: number) => number, carried = (_: number) => true) => {
  const odds = Float64Array.from(rows, (_, at) => score(at));
  const check = odds.map((each, at) => (carried(at) ? each : Number.NEGATIVE_INFINITY));
  return { odds, check, warn: check };
};
const everyday = {
  ...loud(() => -9),
  odds: Float64Array.of(9),
  check: Float64Array.of(9),
  warn: Float64Array.of(-99),
};
// Evidence carries all lures but the last; every honest text is quieter than any lure.
const whole = {
  rows: loud(
    (at) => -at,
    (at) => at !== 19,
  ),
  everyday,
  levels: rows.map((_, at) => (at < 10 ? ('warn' as const) : ('quiet' as const))),
};
const cells = (body: string, name: string) =>
  body
    .split('\n')
    .find((line) => line.startsWith(`| ${name}`))!
    .split('|')
    .map((cell) => cell.trim().replace(/ \(.*/, ''))
    .slice(1, -1);

test('ablationSection, ceilings taken off, finds the lure that no evidence carried', () => {
  const free = { ...withoutCeilings(whole), everyday };
  const { body } = ablationSection(rows, whole, [['without ceilings', free]], []);
  expect(cells(body, 'whole')).toEqual([
    'whole model',
    '100.0',
    '',
    '95.0',
    '',
    '95.0',
    '',
    '10000.00',
    '0.00',
  ]);
  expect(cells(body, 'without').slice(0, 7)).toEqual([
    'without ceilings',
    '100.0',
    '0.0',
    '100.0',
    '+5.0',
    '100.0',
    '+5.0',
  ]);
});

test('corpusOnlySection, decisions of both, stands beside the ranking', () => {
  const other = {
    ...whole,
    levels: rows.map((_, at) => (at < 30 ? ('check' as const) : ('quiet' as const))),
  };
  const { body } = corpusOnlySection(rows, whole, other, []);
  expect(cells(body, 'all inputs')).toEqual(['all inputs', '50.0', '50.0', '0.0', '0.0']);
  expect(cells(body, 'the corpus alone')).toEqual([
    'the corpus alone',
    '100.0',
    '0.0',
    '50.0',
    '0.0',
  ]);
});

test('corpusOnlySection, no decisions, shows the ranking alone', () => {
  const { body } = corpusOnlySection(rows, whole, { rows: whole.rows, everyday }, []);
  expect(body).not.toContain('thresholds');
  expect(cells(body, 'the corpus alone')).toHaveLength(9);
});

test('oddsThresholds, the shipped weights, agree with the calibrated thresholds', () => {
  const { calibration, thresholds } = WEIGHTS;
  const { check, warn } = oddsThresholds(WEIGHTS);
  const score = (odds: number) =>
    1 / (1 + Math.exp(-(calibration.slope * odds + calibration.offset)));
  expect(score(check)).toBeCloseTo(thresholds.check, 9);
  expect(score(warn)).toBeCloseTo(thresholds.warn, 9);
  expect(asModel(WEIGHTS).steps.some((step) => step !== 0)).toBe(true);
});
