import type { Level, Verdict } from '../../../src/core/post.ts';
import type { Site } from '../../../src/sites/site.ts';

/** A small site: `<div data-post data-key><div data-virtualized><p>text</p></div></div>` in `main`. */
export const feed: Site = {
  id: 'facebook',
  posts: (root) => {
    const found = [...root.querySelectorAll('[data-post]')];
    return root instanceof Element && root.matches('[data-post]') ? [root, ...found] : found;
  },
  closest: (node) => {
    const element = node instanceof Element ? node : node.parentElement;
    return element?.closest('[data-post]') ?? undefined;
  },
  read(element) {
    if (element.hasAttribute('data-broken')) throw new Error('broken post');
    const text = element.querySelector('p');
    if (!text) return undefined;
    return {
      key: element.getAttribute('data-key') ?? '',
      textRoots: [text],
      altTexts: [],
      links: [],
      own: element.hasAttribute('data-own'),
      truncated: text.textContent?.includes('…') === true,
    };
  },
  place: (element) => ({ parent: element, before: element.querySelector('[data-virtualized]') }),
  expectsPosts: (url) => !url.pathname.startsWith('/friends'),
  container: (doc) => doc.querySelector('main') ?? undefined,
};

export const LURE = 'Data entry job in Cambodia, visit visa, no interview, LURE';
export const DOUBT = 'Urgent hiring, pay in cash for the medical, DOUBT';
export const PLAIN = 'Happy birthday to my dear friend';

function levelOf(text: string): Level {
  if (text.includes('LURE')) return 'warn';
  return text.includes('DOUBT') ? 'check' : 'quiet';
}

/** Judges by one word; remembers what it was asked. */
export function fakeAssess(asked: string[]): (text: string) => Verdict {
  return (text) => {
    asked.push(text);
    const level = levelOf(text);
    const evidence =
      level === 'quiet'
        ? []
        : [
            {
              signal: 'hub',
              family: 'destination' as const,
              quote: text.slice(0, 4),
              start: 0,
              end: 4,
            },
          ];
    const scheme = level === 'warn' ? 'compound-lure' : null;
    return { level, short: false, scheme, score: level === 'quiet' ? 0 : 0.9, evidence };
  };
}

/** One post as the site writes it; attributes go on the post element. */
export function post(text: string, attributes = ''): string {
  return `<div data-post ${attributes}><div data-virtualized="false"><p>${text}</p></div></div>`;
}
