import { expect, test } from 'vitest';
import { copiesOf, copyWeights } from '../../../../src/training/evaluate/copies.ts';
import { disguiseSection } from '../../../../src/training/evaluate/disguises.ts';
import { judged } from './rows.ts';

const rows = [
  judged({ label: 'lure', level: 'warn' }),
  judged({ label: 'lure', level: 'check' }),
  judged({ label: 'honest', level: 'quiet' }),
];

test('disguiseSection, what each costs, stands worst first on the texts it changed', () => {
  const copy = (of: number, disguise: string, level: 'quiet' | 'check' | 'warn') => ({
    ...{ of, disguise, level },
  });
  const copies = [
    copy(0, 'mild', 'warn'),
    copy(2, 'mild', 'check'),
    copy(0, 'bad', 'quiet'),
    copy(1, 'bad', 'check'),
  ];
  const { body } = disguiseSection({ rows, copies }, ['mild', 'bad', 'idle']);
  const lines = body.split('\n').filter((line) => /^\| (mild|bad|idle|all)/.test(line));
  const cells = lines.map((line) =>
    line.split('|').map((cell) => cell.trim().replace(/ \(.*/, '')),
  );
  expect(cells.map(([, name]) => name)).toEqual(['bad', 'mild', 'idle', 'all copies']);
  expect(cells[0]!.slice(2, 9)).toEqual(['2', '100.0', '50.0', '-50.0', '50.0', '0.0', '-50.0']);
  expect(cells[1]!.slice(2, 12)).toEqual([
    '1',
    '100.0',
    '100.0',
    '0.0',
    '100.0',
    '100.0',
    '0.0',
    '1',
    '0.0',
    '100.0',
  ]);
  expect(cells[2]!.slice(2, 6)).toEqual(['0', '–', '–', '–']);
});

test('copiesOf, texts, changes each of them, the same way every time', () => {
  const texts = [judged({ id: 'a', text: 'Urgent hiring in Cambodia, salary 900 dollars, inbox' })];
  const copies = copiesOf(texts);
  expect(copies).toEqual(copiesOf(texts));
  expect(copies.length).toBeGreaterThan(10);
  expect(copies.every(({ of, text }) => of === 0 && text !== texts[0]!.text)).toBe(true);
});

test('copiesOf, a text in another place, draws the same', () => {
  const text = judged({ id: 'a', text: 'Urgent hiring in Cambodia, salary 900 dollars, inbox' });
  const second = copiesOf([judged({ id: 'b' }), text]).filter(({ of }) => of === 1);
  expect(second.map((copy) => copy.text)).toEqual(copiesOf([text]).map((copy) => copy.text));
});

test('copyWeights, copies of two texts, add up to one a text', () => {
  expect([...copyWeights([{ of: 0 }, { of: 1 }, { of: 0 }])]).toEqual([0.5, 1, 0.5]);
});
