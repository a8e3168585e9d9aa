import { expect, test } from 'vitest';
import { undisguise } from '../../../../src/core/text/disguise.ts';
import { readerOf } from './reading.ts';

const LIST = ['visa', 'call', 'job', 'free', 'operator'];
const WORDS = new Set([...LIST, 'cambodia']);
const known = (word: string) => WORDS.has(word);
const reader = readerOf({ WORD: { en: LIST.join() }, COMPOUND_COUNTRY: { en: 'cambodia' } });

test.each([
  ['v1sa', 'visa'],
  ['c4mb0d1a', 'cambodia'],
  ['ca11', 'call'],
  ['vi$a', 'visa'],
  ['visaaaa', 'visa'],
  ['freee', 'free'],
  ['h2o', 'h2o'],
  ['mp3', 'mp3'],
])('undisguise, %s', (word, expected) => {
  expect(undisguise(word, known)).toBe(expected);
});

test.each([
  ['v i s a free', ['visa', 'free']],
  ['c.a.m.b.o.d.i.a job', ['cambodia', 'job']],
  ['v*i*s*a', ['visa']],
  ['v 1 s a', ['visa']],
  ['4gent, 8isa', ['4', 'gent', '8', 'isa']],
  ['0perator', ['operator']],
  ['cam bodia', ['cambodia']],
  ['a b c d', ['a', 'b', 'c', 'd']],
  ['plan b a job', ['plan', 'b', 'a', 'job']],
])('joinSplit, %s', (text, expected) => {
  expect(reader.joined(text)).toEqual(expected);
});
