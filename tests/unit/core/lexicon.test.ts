import { expect, test } from 'vitest';
import { CONTEXTS } from '../../../src/core/context/index.ts';
import { PARENTS, SENSITIVE_CLASSES } from '../../../src/core/lexicon/classes.ts';
import { LEXICON } from '../../../src/core/lexicon/index.ts';
import { SIGNALS } from '../../../src/core/signals/index.ts';

/** Classes that the reader of a text finds by form, not by word (text/entities, text/sums, tokens). */
const BY_FORM = [
  'ASK CONTACT EMAIL LICENCE LICENCE_ODD LINK MONEY NUM OFFICIAL_LINK PAY_BAND PHONE PHONE_ABROAD',
  'PHONE_COMPOUND PHONE_TRANSIT PKR_BIG SUM_BIG SUM_SMALL TG_LINK USD WA_LINK',
]
  .join(' ')
  .split(' ');

const columns = [...SIGNALS, ...CONTEXTS].flatMap((owner) => [
  owner.patterns,
  'unless' in owner ? (owner.unless ?? {}) : {},
]);
const used = new Set(
  columns
    .flatMap((each) => Object.values(each))
    .flatMap((patterns) => [...patterns.matchAll(/<([A-Z_]+)>/g)])
    .map(([, name]) => name!),
);
const parents = Object.values(PARENTS).flat();

test('lexicon, every class, is used by a pattern', () => {
  const needed = new Set<string>([...used, ...SENSITIVE_CLASSES, 'NOT_BEFORE', 'NOT_AFTER']);
  const idle = Object.keys(LEXICON).filter(
    (name) => !needed.has(name) && !(PARENTS[name] ?? []).some((parent) => needed.has(parent)),
  );
  expect(idle, 'delete what nothing uses').toEqual([]);
});

test('patterns, every class they name, exists', () => {
  const known = new Set([...Object.keys(LEXICON), ...parents, ...BY_FORM]);
  expect([...used].filter((name) => !known.has(name))).toEqual([]);
});

test('lexicon, a class, names no other class of words: it would never be seen', () => {
  const inner = Object.values(LEXICON)
    .flatMap((words) => [
      ...Object.values(words)
        .join()
        .matchAll(/<([A-Z_]+)>/g),
    ])
    .map(([, name]) => name!);
  expect(inner.filter((name) => !BY_FORM.includes(name))).toEqual([]);
});
