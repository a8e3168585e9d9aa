import { expect, test } from 'vitest';
import { BITS, scan } from '../../../../src/core/grams/scan.ts';
import { windowSums } from '../../../../src/core/grams/sums.ts';
import { MOST, readTable, writeTable } from '../../../../src/core/grams/table.ts';

function sparse(): Int8Array {
  const table = new Int8Array(2 ** BITS);
  for (let at = 0; at < table.length; at += 1 + ((at * 7919) % 190))
    table[at] = ((at * 31) % (2 * MOST + 1)) - MOST;
  return table;
}

test('readTable, what writeTable wrote, is the same table', () => {
  expect(readTable(writeTable(sparse()))).toEqual(sparse());
});

test('writeTable, an empty table, takes a character for each far gap at most', () => {
  expect(readTable(writeTable(new Int8Array(2 ** BITS)))).toEqual(new Int8Array(2 ** BITS));
});

test('writeTable, a weight out of range, is refused', () => {
  const table = new Int8Array(2 ** BITS);
  table[5] = MOST + 1;
  expect(() => writeTable(table)).toThrow(RangeError);
});

test('windowSums, a window, is the sum of its features by the root of their number', () => {
  const weights = new Int8Array(2 ** BITS).fill(2);
  const scanned = scan('one two three four');
  const sum = windowSums(scanned, weights);
  const count = scanned.ends[3]! - scanned.ends[1]!;
  expect(sum(1, 3)).toBeCloseTo((2 * count) / Math.sqrt(count), 10);
  expect(sum(2, 2)).toBe(0);
});
