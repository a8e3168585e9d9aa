/** `posts` and `closest` must agree, whatever part of a page they are asked about. */
import { describe, expect, it } from 'vitest';
import { SITES } from '../../../src/sites/index.ts';
import { fixturesOf } from './fixtures.ts';
import { parsePage } from './load.ts';

describe.each(SITES)('$id', (site) => {
  const fixtures = fixturesOf(site.id);

  it.each(fixtures)('$name: every part of a post leads to that post', ({ html }) => {
    for (const post of site.posts(parsePage(html))) {
      expect(site.closest(post)).toBe(post);
      for (const root of site.read(post)?.textRoots ?? []) {
        expect(site.closest(root)).toBe(post);
        expect(site.closest(root.firstChild as Node)).toBe(post);
      }
    }
  });

  it.each(fixtures)('$name: finds a post when its element is what came', ({ html }) => {
    for (const post of site.posts(parsePage(html))) expect([...site.posts(post)]).toContain(post);
  });

  it.each(fixtures)('$name: finds each post once, in page order', ({ html }) => {
    const posts = [...site.posts(parsePage(html))];
    expect(new Set(posts).size).toBe(posts.length);
    for (const [index, post] of posts.slice(1).entries()) {
      const position = posts[index]?.compareDocumentPosition(post) ?? 0;
      expect(position & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    }
  });

  it.each(fixtures)('$name: what is around the posts leads to none', ({ html }) => {
    const doc = parsePage(html);
    const around =
      '[role="navigation"], [role="banner"], #side *, header, footer, [role="main"], #main';
    for (const element of doc.querySelectorAll(around))
      expect(site.closest(element)).toBeUndefined();
  });
});
