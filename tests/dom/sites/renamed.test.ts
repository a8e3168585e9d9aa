import { describe, expect, it } from 'vitest';
import { SITES } from '../../../src/sites/index.ts';
import { fixturesOf } from './fixtures.ts';
import { parsePage, readPosts } from './load.ts';

/** Letters that no site uses for a name, a different run for each class of each page. */
function randomName(): string {
  return `q${Math.random().toString(36).slice(2, 10)}`;
}

/** Every class name replaced, the same name by the same one, as a site's build does. */
function renameClasses(doc: Document): void {
  const names = new Map<string, string>();
  for (const element of doc.querySelectorAll('[class]')) {
    const renamed = [...element.classList].map((name) => {
      const other = names.get(name) ?? randomName();
      names.set(name, other);
      return other;
    });
    element.setAttribute('class', renamed.join(' '));
  }
}

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
