import { describe, expect, it } from 'vitest';
import { SITES } from '../../../src/sites/index.ts';
import { fixturesOf } from './fixtures.ts';
import { parsePage, readPosts, renameClasses } from './load.ts';

describe.each(SITES)('$id with every class name replaced', (site) => {
  it.each(fixturesOf(site.id))('$name: reads the same', ({ html, posts }) => {
    const doc = parsePage(html);
    renameClasses(doc);
    const found = readPosts(site, doc);
    expect(found.map((post) => post.text)).toEqual(posts.map((post) => post.text));
    for (const [index, { lure: _, ...expected }] of posts.entries())
      expect(found[index]).toMatchObject(expected);
  });

  it.each(fixturesOf(site.id))('$name: reads the same without any class', ({ html, posts }) => {
    const doc = parsePage(html);
    for (const element of doc.querySelectorAll('[class]')) element.removeAttribute('class');
    const found = readPosts(site, doc);
    expect(found.map((post) => post.text)).toEqual(posts.map((post) => post.text));
  });
});
