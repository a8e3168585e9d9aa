import { expect, test } from 'vitest';
import { joinSplit, undisguise } from '../../../../src/core/text/disguise.ts';
import { tokenise } from '../../../../src/core/text/tokens.ts';

const WORDS = new Set(['visa', 'cambodia', 'call', 'job', 'free', 'operator']);
const known = (word: string) => WORDS.has(word);

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
  const tokens = tokenise(text, []).map((token) => ({
    ...token,
    word: undisguise(token.word, known),
  }));
  const joined = joinSplit(tokens, text, known, (word) => word === 'cambodia');
  expect(joined.map((token) => token.word)).toEqual(expected);
});
