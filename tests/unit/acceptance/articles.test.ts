import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assess } from '../../../src/core/assess.ts';
import { missing, SHARED } from './shared.ts';

const reason = missing('articles');

test.skipIf(reason)(reason ?? 'news articles, whole and by paragraph, are quiet', () => {
  const files = readdirSync(`${SHARED}articles`);
  expect(files.length).toBeGreaterThanOrEqual(5);
  for (const file of files) {
    const article = readFileSync(`${SHARED}articles/${file}`, 'utf8');
    for (const text of [article, ...article.split(/\n+/)])
      expect({ file, text: text.slice(0, 80), level: assess(text).level }).toMatchObject({
        level: 'quiet',
      });
  }
});
