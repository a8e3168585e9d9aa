import { describe, expect, it } from 'vitest';
import { generic } from '../../../src/sites/generic.ts';
import { SITE_IDS } from '../../../src/sites/hosts.ts';
import { SITES, siteFor } from '../../../src/sites/index.ts';

const FACEBOOK = 'https://www.facebook.com';

function expects(address: string): boolean | undefined {
  const url = new URL(address);
  return siteFor(url)?.expectsPosts(url);
}

describe('siteFor', () => {
  it('knows every site of the table, and only those', () => {
    expect(SITES.map((site) => site.id)).toEqual(SITE_IDS);
  });

  it.each([
    'http://www.facebook.com/',
    'https://facebook.com.example/',
    'https://m.facebook.com/',
    'https://www.whatsapp.com/',
    'https://www.messenger.com/',
  ])('has no adapter for %s', (address) => {
    expect(siteFor(new URL(address))).toBeUndefined();
  });
});

describe('expectsPosts', () => {
  it.each([
    '/',
    '/home.php',
    '/some.page',
    '/profile.php?id=1',
    '/some.page/posts/pfbid0A',
    '/permalink.php?story_fbid=1&id=2',
    '/groups/123',
    '/groups/jobs.pk/posts/9/',
    '/groups/feed/',
    '/search/posts?q=jobs',
    '/hashtag/jobs',
  ])(`on Facebook at %s`, (path) => {
    expect(expects(FACEBOOK + path)).toBe(true);
  });

  it.each([
    '/marketplace/',
    '/messages/t/1',
    '/groups/',
    '/groups/discover/',
    '/some.page/photos',
    '/profile.php?id=1&sk=about',
    '/photo/?fbid=1&set=a.2',
    '/reel/1',
    '/settings',
    '/notifications',
    '/login/?next=x',
  ])('not on Facebook at %s', (path) => {
    expect(expects(FACEBOOK + path)).toBe(false);
  });

  it('on WhatsApp anywhere, since its address never changes; on unknown pages never', () => {
    expect(expects('https://web.whatsapp.com/')).toBe(true);
    expect(generic.expectsPosts(new URL('https://jobs.example/'))).toBe(false);
  });
});
