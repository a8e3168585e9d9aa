import { expect, test } from 'vitest';
import { type Mode, parsePattern } from '../../../../src/core/pattern/parse.ts';
import { simplify } from '../../../../src/core/pattern/simplify.ts';

const shorter = (source: string, mode: Mode = 'en') => simplify(parsePattern(source, mode), true);

test.each([
  ['an alternative that stands twice', '(visa|ticket|visa) now', '(visa|ticket) now'],
  ['a plural beside its word', '(seat|seats) left', 'seat left'],
  ['a word beside its beginning', '(visas|visa*) now', 'visa* now'],
  ['a longer beginning', '(vis*|visa*) now', 'vis* now'],
  ['choices inside choices', '(a|(b|c)) now', '(a|b|c) now'],
  ['a last part that is optional', 'pay .. (visa fee)?', 'pay'],
  ['what goes on after a match', 'need (bond|bond of|bonds of) ', 'need bond'],
])('simplify leaves out %s', (_what, source, expected) => {
  expect(shorter(source)).toEqual(parsePattern(expected, 'en'));
});

test('simplify leaves out a second spelling of one sound', () => {
  expect(shorter('(tareekh|tarikh) tak', 'roman')).toEqual(parsePattern('tareekh tak', 'roman'));
});

test.each(['as is', '(as|a) day', 'pay? now', 'pay (a|the)? fee', 'no .. (fee|fee later) taken'])(
  'simplify keeps %j, which says nothing twice',
  (source) => {
    expect(shorter(source)).toEqual(parsePattern(source, 'en'));
  },
);

test('simplify keeps longer names, where the longest counts', () => {
  const names = parsePattern('(dubai|dubai marina|dubai city?)', 'en');
  expect(simplify(names, false)).toEqual(names);
});
