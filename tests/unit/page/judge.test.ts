import { expect, test } from 'vitest';
import { bounded } from '../../../src/page/bounded.ts';
import { createJudge } from '../../../src/page/judge.ts';
import { createKeep } from '../../../src/page/keep.ts';

test('a bounded map forgets what was not asked for longest', () => {
  const map = bounded<string, number>(2);
  map.set('a', 1);
  map.set('b', 2);
  expect(map.get('a')).toBe(1);
  map.set('c', 3);
  expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([1, undefined, 3]);
});

test('a text is judged once while it is remembered, and again when long forgotten', () => {
  const asked: string[] = [];
  const judge = createJudge((text) => {
    asked.push(text);
    return { level: 'quiet', short: false, scheme: null, score: 0, evidence: [] };
  });
  for (let index = 0; index < 1000; index += 1) judge(String(index));
  judge('999');
  expect(asked.length).toBe(1000);
  judge('0');
  expect(asked.length).toBe(1001);
});

test('a lost warning may be drawn again three times, by the id of its post where it has one', () => {
  const keep = createKeep();
  const post = { key: 'a', text: 'words', truncated: false };
  const allowed = Array.from({ length: 5 }, () => {
    keep.lost(post);
    return keep.mayDraw({ ...post, text: 'other words' });
  });
  expect(allowed).toEqual([true, true, true, false, false]);
  expect(keep.mayDraw({ ...post, key: 'b' })).toBe(true);
});
