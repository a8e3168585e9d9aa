import { expect, test } from 'vitest';
import { countPosts, type Identity, samePost } from '../../../src/page/same-post.ts';

const WORDS = 'Data entry operators wanted in Cambodia, free visa and ticket, salary 1,500 dollars';
const post = (text: string, key = '', truncated = false): Identity => ({ key, text, truncated });

const SAME: [string, Identity, Identity][] = [
  ['the same id, whatever the words', post('cut', 'a'), post(WORDS, 'a')],
  ['the same words without ids', post(WORDS), post(WORDS)],
  ['the same words, one id not filled in yet', post(WORDS), post(WORDS, 'a')],
  ['the beginning and the whole', post(`${WORDS.slice(0, 70)}… See more`, '', true), post(WORDS)],
  [
    'the beginning in Urdu and the whole',
    post(`${'کمبوڈیا میں نوکری '.repeat(5)}… مزید دیکھیں`, '', true),
    post('کمبوڈیا میں نوکری '.repeat(9)),
  ],
];
const OTHERS: [string, Identity, Identity][] = [
  ['the same words under two ids', post(WORDS, 'a'), post(WORDS, 'b')],
  ['other words', post(WORDS), post(`${WORDS}!`)],
  ['a beginning that is no cut text', post(WORDS.slice(0, 70)), post(WORDS)],
  [
    'a beginning too short to tell',
    post('Assalam o alaikum… See more', '', true),
    post('Assalam o alaikum friends'),
  ],
];

test.each(SAME)('the same post: %s', (_, a, b) => {
  expect([samePost(a, b), samePost(b, a)]).toEqual([true, true]);
});
test.each(OTHERS)('two posts: %s', (_, a, b) => {
  expect([samePost(a, b), samePost(b, a)]).toEqual([false, false]);
});

test('copies count once', () => {
  expect(countPosts([])).toBe(0);
  expect(countPosts([post(WORDS), post(WORDS, 'a'), post('other', 'b'), post('x', 'b')])).toBe(2);
});
