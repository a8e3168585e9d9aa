import { expect, test } from 'vitest';
import { gather } from '../../../../src/core/pattern/gather.ts';
import { parsePattern } from '../../../../src/core/pattern/parse.ts';

const all = (...sources: string[]) => sources.map((source) => parsePattern(source, 'en'));

test('gather puts single words together, apart by script, and leaves the rest', () => {
  const patterns = all('visa', 'no fee', 'ویزا', 'ticket', '<MONEY>', 'نوکری');
  expect(gather(patterns)).toEqual(all('no fee', '<MONEY>', '(visa|ticket)', '(ویزا|نوکری)'));
});

test('gather leaves one word as it is', () => {
  expect(gather(all('visa'))).toEqual(all('visa'));
});
