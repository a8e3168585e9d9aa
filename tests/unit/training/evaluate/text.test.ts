import { expect, test } from 'vitest';
import {
  percent,
  percentWithin,
  perTenThousand,
  points,
  signed,
} from '../../../../src/training/evaluate/format.ts';
import { table } from '../../../../src/training/evaluate/table.ts';

const none = { value: Number.NaN, low: Number.NaN, high: Number.NaN };

test('percent, a share, in tenths; nothing to share is a dash', () => {
  expect(percent(0.12345)).toBe('12.3');
  expect(percent(Number.NaN)).toBe('–');
  expect(percentWithin({ value: 0.5, low: 0.4, high: 0.61 })).toBe('50.0 (40.0 to 61.0)');
  expect(percentWithin(none)).toBe('–');
});

test('points, a difference, carry their sign, and zero has none', () => {
  expect(points({ value: 0.02, low: -0.01, high: 0.05 })).toBe('+2.0 (-1.0 to +5.0)');
  expect([signed(0.0001), signed(-0.0001), signed(-0.02)]).toEqual(['0.0', '0.0', '-2.0']);
});

test('perTenThousand, of none, is a dash', () => {
  expect([perTenThousand(1, 50_000), perTenThousand(0, 0)]).toEqual(['0.20', '–']);
});

test('table, rows of unlike length, lines up', () => {
  expect(table(['name', 'n'], [['a', '12'], ['longer']])).toBe(
    ['| name   |   n |', '| ------ | --: |', '| a      |  12 |', '| longer |     |'].join('\n'),
  );
});
