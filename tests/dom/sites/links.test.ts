import { describe, expect, it } from 'vitest';
import { outsideLinks } from '../../../src/sites/links.ts';

function links(base: string, ...hrefs: string[]): string[] {
  const anchors = hrefs.map((href) => {
    const anchor = document.createElement('a');
    anchor.setAttribute('href', href);
    return anchor;
  });
  return outsideLinks(anchors, base);
}

const FACEBOOK = 'https://www.facebook.com/';

describe('outsideLinks', () => {
  it('unwraps what Facebook wraps, on its host and relative to it', () => {
    const wrapped = `/l.php?u=${encodeURIComponent('https://wa.me/855960001122?text=a&b=c')}&h=AT0`;
    expect(links(FACEBOOK, `https://l.facebook.com${wrapped}`)).toEqual([
      'https://wa.me/855960001122?text=a&b=c',
    ]);
    expect(links(FACEBOOK, `https://lm.facebook.com${wrapped}`)).toHaveLength(1);
  });

  it("leaves out the site's own addresses, what is no address, and repetitions", () => {
    const own = ['/x', 'https://web.facebook.com/y', '#', '', 'http://[bad', 'tel:123'];
    const outside = 'https://jobs.example/a';
    expect(links(FACEBOOK, ...own, outside, outside, 'javascript:void(0)')).toEqual([outside]);
    expect(links(FACEBOOK, 'https://l.facebook.com/l.php?h=1')).toEqual([]);
  });

  it('does not take a look-alike for the site', () => {
    expect(links(FACEBOOK, 'https://notfacebook.com/')).toEqual(['https://notfacebook.com/']);
  });

  it('gives group invitations in a chat', () => {
    const invitation = 'https://chat.whatsapp.com/AbC';
    expect(links('https://web.whatsapp.com/', invitation)).toEqual([invitation]);
  });
});
