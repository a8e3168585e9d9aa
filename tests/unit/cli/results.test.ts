import { expect, test } from 'vitest';
import { count, readResults } from '../../../src/cli/test/results.ts';

const file = (status: 'passed' | 'failed', ...statuses: string[]) => ({
  name: 'x.test.ts',
  status,
  message: '',
  assertionResults: statuses.map((each) => ({ fullName: ` a ${each} test`, status: each })),
});

test('tests are counted by what became of them, and a file says what it skipped', () => {
  const report = { testResults: [file('failed', 'passed', 'failed', 'skipped'), file('passed')] };
  expect(count(report)).toEqual({
    passed: 1,
    failed: 1,
    skipped: ['x.test.ts: 1, such as: a skipped test'],
  });
});

test('a file that could not be loaded counts as a failure although it holds no failed test', () => {
  expect(count({ testResults: [file('failed'), file('passed', 'passed')] })).toMatchObject({
    passed: 1,
    failed: 1,
  });
});

test('a run that left no report behind has failed', () => {
  expect(readResults('/nowhere/report.json').failed).toBe(1);
});
