import { expect, test } from 'vitest';
import { decision, ourFigures, peerFigures } from '../../../../src/training/evaluate/contest.ts';
import { fieldsOf } from '../../../../src/training/evaluate/contests.ts';
import { judged } from './rows.ts';

const count = 40;
const lure = Array.from({ length: count }, (_, at) => at % 2 === 0);
const contest = {
  name: 'all',
  lure,
  level: lure.map((is) => (is ? ('check' as const) : ('quiet' as const))),
  odds: lure.map((is, at) => (is ? 100 : 0) + at),
  base: new Float64Array(count).fill(1),
  groups: lure.map((_, at) => String(at)),
};

test('decision, weights, counts them', () => {
  const weights = new Float64Array(count).fill(1);
  weights[0] = 0;
  const level = contest.level.map((each, at) => (at === 0 || at === 1 ? 'warn' : each) as 'warn');
  expect(decision({ lure, level }, 'check', weights)).toEqual({ recall: 1, rate: 1 / 20 });
  expect(decision({ lure, level }, 'warn', weights)).toEqual({ recall: 0, rate: 1 / 20 });
});

test('peerFigures, a peer that ranks backwards, falls behind by all there is', () => {
  const backwards = lure.map((is, at) => (is ? 0 : 100) + at);
  const { own, ahead } = peerFigures(contest, backwards);
  expect(ourFigures(contest).area.value).toBe(1);
  expect(ahead.area.value).toBeCloseTo(1 - own.area.value);
  expect(ahead.area.low).toBeGreaterThan(0);
  expect(ahead.check).toEqual({ value: 1, low: 1, high: 1 });
  expect(own.at6.value).toBe(0);
});

test('peerFigures, our own odds, are level with ours wherever both rank', () => {
  const { ahead } = peerFigures(contest, contest.odds);
  for (const measure of ['area', 'at1', 'at6'] as const)
    expect(ahead[measure]).toEqual({ value: 0, low: 0, high: 0 });
});

test('fieldsOf, rows and copies, keeps fields that hold both labels and ties copies to their text', () => {
  const rows = [
    judged({ label: 'lure', hard: true }),
    judged({ label: 'honest', hard: true }),
    judged({ label: 'honest', lang: 'ur' }),
  ];
  const copies = [
    { of: 0, disguise: 'a', level: 'check' as const },
    { of: 0, disguise: 'b', level: 'quiet' as const },
    { of: 1, disguise: 'a', level: 'quiet' as const },
  ];
  const fields = fieldsOf({ rows, copies, copyOdds: Float64Array.of(1, 2, 3) });
  expect(fields.map(({ name }) => name)).toEqual([
    'whole',
    'hard half',
    'disguised copies',
    'English',
  ]);
  expect(fields[1]!.places).toEqual([0, 1]);
  expect(fields[2]).toMatchObject({ groups: ['0', '0', '1'], lure: [true, true, false] });
  expect([...fields[2]!.base]).toEqual([0.5, 0.5, 1]);
});
