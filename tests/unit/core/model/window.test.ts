import { expect, test } from 'vitest';
import { assess } from '../../../../src/core/assess.ts';
import { eachWindow } from '../../../../src/core/model/window.ts';

const LURE =
  'Call center staff needed in Cambodia, 1000 dollars monthly, visa and ticket by company. Inbox me. ';
const PADDING =
  'Our garden was full of birds this morning and the children ran after them with joy. '.repeat(20);

test('windows, a lure between pages of other words, is still seen', () => {
  expect(assess(PADDING + LURE + PADDING).level).toBe('warn');
});

test('windows, soft signs pages apart, do not add up', () => {
  const apart = [
    'The company provides visa and ticket for the trip. ',
    'Urgent: the seats are limited. ',
    'She worked in data entry. ',
    'No experience needed to join the picnic. ',
  ].join(PADDING);
  expect(assess(apart).level).toBe('quiet');
});

test.each([0, 1, 99, 100, 151, 2000])('eachWindow, %i words, covers the text', (words) => {
  const covered = new Set<number>();
  let windows = 0;
  eachWindow(words, (from, to) => {
    windows++;
    expect(to - from).toBeLessThanOrEqual(99);
    for (let word = from; word < to; word++) covered.add(word);
  });
  expect(covered.size).toBe(words);
  if (words <= 99) expect(windows).toBe(1);
});
