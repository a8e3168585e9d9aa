/** A warning beside a post must change nothing of what is read, and outlive what the site empties. */
import { describe, expect, it } from 'vitest';
import { SITES } from '../../../src/sites/index.ts';
import type { Site } from '../../../src/sites/site.ts';
import { fixturesOf } from './fixtures.ts';
import { parsePage, readPost, readPosts } from './load.ts';

/** What `page` puts beside a post. */
function warn(site: Site, element: Element): Element {
  const host = element.ownerDocument.createElement('div');
  host.attachShadow({ mode: 'closed' }).append('We warn about this.');
  const { parent, before } = site.place(element);
  parent.insertBefore(host, before);
  return host;
}

function warnAll(site: Site, doc: Document): Map<Element, Element> {
  const posts = [...site.posts(doc)].filter((element) => site.read(element));
  return new Map(posts.map((element) => [element, warn(site, element)]));
}

/** Rows whose children stand beside each other: a warning there would be one more of them. */
const SIDE_BY_SIDE = '[role="article"][aria-label], [role="row"]';

const BODIES = '[data-ad-rendering-role="story_message"], [data-pre-plain-text]';

describe.each(SITES)('$id', (site) => {
  const fixtures = fixturesOf(site.id).filter((fixture) => fixture.posts.length > 0);

  it.each(fixtures)('$name: is read the same with a warning on every post', ({ html }) => {
    const doc = parsePage(html);
    const found = readPosts(site, doc);
    warnAll(site, doc);
    expect(readPosts(site, doc)).toEqual(found);
  });

  it.each(fixtures)('$name: asks for the same place again', ({ html }) => {
    for (const [element, host] of warnAll(site, parsePage(html))) {
      const { parent, before } = site.place(element);
      expect(host.parentNode).toBe(parent);
      expect(host.nextSibling).toBe(before);
    }
  });

  it.each(fixtures)('$name: warns before the words, never inside them', ({ html }) => {
    for (const [element, host] of warnAll(site, parsePage(html))) {
      expect(host.closest(BODIES)).toBeNull();
      expect(host.parentElement?.matches(SIDE_BY_SIDE)).toBe(false);
      const root = site.read(element)?.textRoots[0];
      if (root) expect(host.compareDocumentPosition(root)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });

  it.each(fixtures)('$name: keeps the warning when the virtual list empties a row', ({ html }) => {
    const doc = parsePage(html);
    const hosts = warnAll(site, doc);
    for (const [element, host] of hosts) {
      const wrapper = element.querySelector('[data-virtualized]');
      const text = readPost(site, element)?.text;
      const content = [...(wrapper?.childNodes ?? [])];
      wrapper?.replaceChildren(doc.createElement('div'));
      expect(element.isConnected && host.isConnected).toBe(true);
      if (wrapper) expect(site.read(element)).toBeUndefined();
      wrapper?.replaceChildren(...content);
      expect(readPost(site, element)?.text).toBe(text);
    }
  });
});
