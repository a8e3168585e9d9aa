import { expect, test } from 'vitest';
import { countApart, unseenBy } from '../../../../src/training/evaluate/judged.ts';
import { productSection } from '../../../../src/training/evaluate/product.ts';
import { judged } from './rows.ts';

const lure = { label: 'lure', kind: 'overseas-fee', quotes: 2, apart: 2 } as const;
const rows = [
  judged({ ...lure, level: 'warn', scheme: 'overseas-fee', odds: 3, score: 0.95 }),
  judged({ ...lure, level: 'check', scheme: 'task-scam', odds: 2, score: 0.85, apart: 1 }),
  judged({ ...lure, level: 'quiet', odds: 1, score: 0.6, lang: 'ur' }),
  judged({ level: 'check', odds: 1.5, score: 0.7, quotes: 2, apart: 2 }),
  judged({ odds: -3, score: 0.05, hard: true }),
];
const { body } = productSection(rows, ['A note.']);
const line = (start: string) =>
  body
    .split('\n')
    .find((each) => each.startsWith(`| ${start}`))!
    .split('|')
    .map((cell) => cell.trim().replace(/ \(.*/, ''))
    .slice(1, -1);

test('productSection, verdicts, counts recall, false alarms, precision and ranking', () => {
  expect(line('all')).toEqual(['all', '3', '66.7', '33.3', '2', '50.0', '0.0', '66.7', '91.7']);
  expect(line('Urdu').slice(0, 5)).toEqual(['Urdu', '1', '0.0', '0.0', '0']);
  expect(line('overseas-fee')).toEqual(['overseas-fee', '3', '66.7', '33.3', '50.0']);
  expect(line('everyday')).toEqual(['everyday', '2', '50.0', '0.0']);
  expect(body.startsWith('A note.')).toBe(true);
});

test('productSection, verdicts, says what they are worth and what they quote', () => {
  expect(line('check')).toEqual(['check', '2', '50.0']);
  expect(line('warn')).toEqual(['warn', '1', '100.0']);
  expect(line('lures')).toEqual(['lures', '2', '100.0', '50.0']);
  expect(line('0.9 to 1.0')).toEqual(['0.9 to 1.0', '1', '95.0', '100.0']);
});

test('productSection, languages without texts, leaves them out', () => {
  expect(body).not.toContain('Roman Urdu');
});

test('countApart, spans that share a character, counts them once', () => {
  const spans = [
    { start: 0, end: 5 },
    { start: 4, end: 9 },
    { start: 9, end: 12 },
  ];
  expect(countApart(spans)).toBe(2);
});

test('productSection, levels of other models, quotes what the product shows', () => {
  const other = unseenBy(rows, new Float64Array(5), ['quiet', 'quiet', 'check', 'quiet', 'check']);
  const quoted = productSection(other)
    .body.split('\n')
    .filter((each) => each.startsWith('| lures '));
  expect(quoted).toEqual([expect.stringMatching(/\| +2 \| +100\.0 \| +50\.0 \|/)]);
});

test('unseenBy, odds and levels of other models, replaces those alone', () => {
  const [row] = unseenBy([rows[0]!], Float64Array.of(-50), ['quiet']);
  expect(row).toMatchObject({ id: 'x-001', level: 'quiet', odds: -50, quotes: 2 });
  expect(row!.score).toBeLessThan(0.01);
});
