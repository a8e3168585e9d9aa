import { describe, expect, it } from 'vitest';
import { generic } from '../../../src/sites/generic.ts';
import { SITES, siteFor } from '../../../src/sites/index.ts';
import { fixturesOf } from './fixtures.ts';
import { parsePage, readPosts } from './load.ts';

describe.each([...SITES, generic])('$id', (site) => {
  const fixtures = fixturesOf(site.id);

  it.each(fixtures)('$name: reads what a person reads', ({ html, posts }) => {
    const found = readPosts(site, parsePage(html));
    expect(found.map((post) => post.text)).toEqual(posts.map((post) => post.text));
    for (const [index, { lure: _, ...expected }] of posts.entries())
      expect(found[index]).toMatchObject(expected);
  });

  it.each(fixtures)('$name: its address belongs to the site', ({ url }) => {
    expect(siteFor(new URL(url))?.id).toBe(site === generic ? undefined : site.id);
  });

  it.each(fixtures.filter((fixture) => site !== generic || fixture.posts.length > 0))(
    '$name: says whether posts with words should show',
    ({ html, posts, container = posts.length > 0 }) => {
      expect(site.container(parsePage(html)) !== undefined).toBe(container);
    },
  );
});
