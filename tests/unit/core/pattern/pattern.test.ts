import { expect, test } from 'vitest';
import { makeDetector } from '../../../../src/core/detect.ts';
import { pack } from '../../../../src/core/packed/pack.ts';
import { compile } from '../../../../src/core/pattern/compile.ts';
import type { Columns } from '../../../../src/core/pattern/index.ts';
import { parsePattern } from '../../../../src/core/pattern/parse.ts';
import { RULES, type Rules } from '../../../../src/core/rules.ts';

/** The classes, and one signal with the patterns given. */
function rulesWith(patterns: Columns, lexicon: Rules['lexicon'] = RULES.lexicon): Rules {
  const signal = { id: 'x', family: 'offer', hard: false, scheme: null, patterns } as const;
  return { signals: [signal], contexts: [], lexicon };
}

function quotes(columns: Columns, original: string, lexicon?: Rules['lexicon']) {
  const rules = rulesWith(columns, lexicon);
  return makeDetector(rules, pack(compile(rules)))(original).hits.map((hit) => hit.quote);
}

test.each([
  ['a word', 'visa', 'a visa here', ['visa']],
  ['a plural', 'agent', 'two agents', ['agents']],
  ['a prefix', 'guarant*', 'guaranteed job', ['guaranteed']],
  ['a prefix of one letter', 'visa آ*', 'visa آئے', ['visa آئے']],
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
  expect(quotes({ en: '<DESK>' }, 'call center agent', { DESK: { en } })).toEqual([
    'call center agent',
  ]);
  expect(quotes({ en }, 'call center agent')).toEqual(['call center']);
});

test.each(['(a|b', 'a)', 'any(one|two)', '(one)two', '? a', '()', '.. a', 'a? b?'])(
  'patterns, %s, is refused when it is compiled',
  (source) => {
    expect(() => compile(rulesWith({ en: source }))).toThrow();
  },
);

test('parsePattern, a class name, is one atom', () => {
  expect(parsePattern('<WALLET>', 'en')).toEqual({ kind: 'atom', atom: '<WALLET' });
});
