import { expect, test } from 'vitest';
import { type Columns, compilePatterns } from '../../../../src/core/pattern/index.ts';
import { parsePattern } from '../../../../src/core/pattern/parse.ts';
import { makeTagger } from '../../../../src/core/tag.ts';

function quotes(columns: Columns, original: string, keep: 'longest' | 'shortest' = 'shortest') {
  const index = compilePatterns([columns]);
  const text = makeTagger(index.atoms)(original);
  return index.find(text, keep).map(({ from, to }) => {
    const { start } = text.tokens[from]!;
    return original.slice(start, text.tokens[to - 1]!.end);
  });
}

test.each([
  ['a word', 'visa', 'a visa here', ['visa']],
  ['a plural', 'agent', 'two agents', ['agents']],
  ['a prefix', 'guarant*', 'guaranteed job', ['guaranteed']],
  ['neighbours', 'work visa', 'a work visa, work no visa', ['work visa']],
  ['a choice', '(work|job) visa', 'job visa', ['job visa']],
  ['an optional word', 'free (air)? ticket', 'free ticket', ['free ticket']],
  ['a short gap', 'free .. ticket', 'free visa and air ticket', ['free visa and air ticket']],
  ['a gap too wide', 'free .. ticket', 'free a b c d ticket', []],
  ['a gap across sentences', 'free ... ticket', 'free visa. The ticket', []],
  ['a gap before an optional end', 'pay .. (now)?', 'you pay', ['pay']],
  ['a class', '<COMPOUND_COUNTRY>', 'in Phnom Penh now', ['Phnom Penh']],
  ['a sum', 'pay <MONEY>', 'pay Rs 5,000 now', ['pay Rs 5,000']],
])('patterns, %s', (_name, en, text, expected) => {
  expect(quotes({ en }, text)).toEqual(expected);
});

test('patterns, Urdu, fold letters on both sides', () => {
  expect(quotes({ ur: 'نوکری' }, 'نوكري ہے')).toEqual(['نوكري']);
});

test('patterns, Roman Urdu, meet by sound', () => {
  expect(quotes({ roman: 'naukri chahiye' }, 'nokri chahie')).toEqual(['nokri chahie']);
});

test('patterns, names, keep the longest, signals the tightest', () => {
  const en = 'call center, call center agent';
  expect(quotes({ en }, 'call center agent', 'longest')).toEqual(['call center agent']);
  expect(quotes({ en }, 'call center agent', 'shortest')).toEqual(['call center']);
});

test.each(['(a|b', 'a)', 'any(one|two)', '(one)two', '? a', '()', '.. a', 'a? b?'])(
  'patterns, %s, is refused when it is compiled',
  (source) => {
    expect(() => compilePatterns([{ en: source }])).toThrow();
  },
);

test('parsePattern, a class name, is one atom', () => {
  expect(parsePattern('<WALLET>', 'en')).toEqual({ kind: 'atom', atom: '<WALLET' });
});
