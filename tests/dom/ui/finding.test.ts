import { expect, it } from 'vitest';
import { findingOf } from '../../../src/ui/popup/finding.ts';

it('takes the text of each warned post from the report', () => {
  const post = (text: string) => ({ text, level: 'warn', scheme: null }) as const;
  const warnings = [
    { post: 1, level: 'warn' },
    { post: 7, level: 'warn' },
    { post: 0, level: 'quiet' },
  ] as const;
  expect(findingOf({ health: 'reading', posts: [post('a'), post('b')], warnings })).toEqual({
    health: 'reading',
    posts: 2,
    found: [{ level: 'warn', text: 'b' }],
  });
});

it('has nothing but the health where no script answers', () => {
  expect(findingOf({ health: 'reload' })).toEqual({ health: 'reload', posts: 0, found: [] });
});
