/**
 * Runs the adapters over real pages and compares with a count made by hand, independently, from
 * full dumps of each page (2026-11-21). The pages are not part of the project.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { siteFor } from '../../../src/sites/index.ts';
import type { Site } from '../../../src/sites/site.ts';
import { parsePage, readPost, readPosts, renameClasses } from './load.ts';

const CAPTURES = join(import.meta.dirname, '../../../../shared/dom');

const FACEBOOK = 'https://www.facebook.com/';
const WHATSAPP = 'https://web.whatsapp.com/';

/** File, address, posts and comments with words, of them own, of them cut short. */
const BY_HAND: [file: string, address: string, posts: number, own: number, truncated: number][] = [
  ['facebook/2022-04-home-feed-en-dark', FACEBOOK, 2, 0, 0],
  ['facebook/2023-03-public-page-posts-hr', `${FACEBOOK}page`, 9, 0, 1],
  ['facebook/2024-08-profile-obfuscated-timestamp-fr', `${FACEBOOK}profile.php?id=1`, 0, 0, 0],
  ['facebook/2025-03-home-feed-en', FACEBOOK, 1, 0, 0],
  ['facebook/2025-04-marketplace-dark-en', `${FACEBOOK}marketplace/`, 0, 0, 0],
  ['facebook/2026-02-message-body-fragment', `${FACEBOOK}page/posts/1`, 1, 0, 0],
  ['whatsapp/2023-03-group-rtl-ar', WHATSAPP, 6, 0, 0],
  ['whatsapp/2024-02-en', WHATSAPP, 22, 9, 0],
  ['whatsapp/2024-09-group-album-quoted-en', WHATSAPP, 3, 0, 0],
  ['whatsapp/2025-02-fragment-one-row', WHATSAPP, 1, 1, 0],
  ['whatsapp/2025-03-links-en', WHATSAPP, 3, 0, 0],
  ['whatsapp/2025-10-virtualized-ru', WHATSAPP, 1, 1, 1],
  ['whatsapp/2025-12-lid-en', WHATSAPP, 4, 4, 1],
  ['whatsapp/DERIVED-2026-09-like', WHATSAPP, 8, 8, 0],
];

const absent = !existsSync(CAPTURES);

function open(file: string, address: string): [Site, Document] {
  const html = readFileSync(join(CAPTURES, `${file}.html`), 'utf8');
  return [siteFor(new URL(address)) as Site, parsePage(html)];
}

describe.skipIf(absent)(`captured pages${absent ? `: skipped, no ${CAPTURES} here` : ''}`, () => {
  const table: object[] = [];
  afterAll(() => console.table(table));

  it.each(BY_HAND)('%s: agrees with the count by hand', (file, address, ...byHand) => {
    const [site, doc] = open(file, address);
    const posts = readPosts(site, doc);
    const own = posts.filter((post) => post.own).length;
    const truncated = posts.filter((post) => post.truncated).length;
    table.push({ file, 'by hand': byHand[0], found: posts.length, own, truncated });
    expect([posts.length, own, truncated]).toEqual(byHand);
    // A page of posts is never taken for one without, nor the other way round.
    if (doc.querySelector('[role="main"], div#main'))
      expect(site.container(doc) !== undefined).toBe(posts.length > 0);
  });

  it.each(BY_HAND)('%s: reads the same with every class name replaced', (file, address) => {
    const [site, doc] = open(file, address);
    const before = readPosts(site, doc);
    renameClasses(doc);
    expect(readPosts(site, doc)).toEqual(before);
  });

  it.each(BY_HAND)(
    '%s: reads what is written into each text, and nowhere else',
    (file, address) => {
      const [site, doc] = open(file, address);
      const before = readPosts(site, doc);
      for (const [index, element] of [...site.posts(doc)]
        .filter((post) => site.read(post))
        .entries()) {
        const words = doc.createElement('span');
        words.textContent = ` Written into post ${index}.`;
        site.read(element)?.textRoots[0]?.prepend(words);
        expect(readPost(site, element)?.text).toContain(`Written into post ${index}.`);
        words.remove();
      }
      expect(readPosts(site, doc)).toEqual(before);
    },
  );
});
