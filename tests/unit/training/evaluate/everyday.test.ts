import { expect, test } from 'vitest';
import type { Verdict } from '../../../../src/core/post.ts';
import {
  everydaySection,
  firedLines,
  judgeEveryday,
} from '../../../../src/training/evaluate/everyday.ts';

const quiet: Verdict = { level: 'quiet', short: false, scheme: null, score: 0, evidence: [] };
const evidence = [
  { signal: 'a', family: 'pay', quote: 'secret words', start: 0, end: 12 } as const,
];
const judge = (text: string): Verdict =>
  text === 'secret words here' ? { ...quiet, level: 'check', evidence } : quiet;
const row = (set: string, text: string, label: string) => ({ set, text, label });
const found = judgeEveryday(
  [
    row('one', 'secret words here', 'fraud'),
    row('one', 'secret words here', 'ham'),
    row('two', 'calm', 'background'),
    row('two', 'calm', 'legit'),
  ],
  judge,
);

test('judgeEveryday, rows of all labels, counts those that must stay quiet by their line', () => {
  expect(found.rows).toEqual([
    ['one', 1],
    ['two', 2],
  ]);
  expect(found.fired).toMatchObject([{ set: 'one', line: 2, level: 'check' }]);
});

test('everydaySection, a row that fired, counts it and never repeats its words', () => {
  const { body } = everydaySection(found, []);
  expect(body).toMatch(/\| all +\| +3 \| +1 \| +0 \| +3333.33 \| +0.00 \|/);
  expect(body).not.toContain('secret');
  expect(firedLines(found)).toEqual(['check one:2 (ham) no scheme: "secret words"']);
});

test('everydaySection, no sets, says so', () => {
  expect(everydaySection({ rows: [], fired: [] }, ['x is missing']).body).toContain('not here');
});
