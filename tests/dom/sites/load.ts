import { readText } from '../../../src/page/read-text.ts';
import type { Site } from '../../../src/sites/site.ts';

/** One post as the tests compare it. */
export interface ReadPost {
  readonly text: string;
  readonly key: string;
  readonly own: boolean;
  readonly truncated: boolean;
  readonly links: readonly string[];
}

/** A document that is not shown. Frames are left out, since happy-dom tries to load them. */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html.replace(/<iframe.*?<\/iframe>/gs, ''), 'text/html');
}

/** What `site` reads from `element`; undefined when it is no post with words. */
export function readPost(site: Site, element: Element): ReadPost | undefined {
  const post = site.read(element);
  if (!post) return undefined;
  const { key, own, truncated, links } = post;
  return { text: readText(post.textRoots, post.altTexts), key, own, truncated, links };
}

/** Every post that `site` reads from `root`, as the page engine would read them. */
export function readPosts(site: Site, root: ParentNode): ReadPost[] {
  return [...site.posts(root)]
    .map((element) => readPost(site, element))
    .filter((post) => post !== undefined);
}

/** Every class name replaced at random, the same name by the same one, as a site's build does. */
export function renameClasses(doc: Document): void {
  const names = new Map<string, string>();
  for (const element of doc.querySelectorAll('[class]')) {
    const renamed = [...element.classList].map((name) => {
      const other = names.get(name) ?? `q${Math.random().toString(36).slice(2, 10)}`;
      names.set(name, other);
      return other;
    });
    element.setAttribute('class', renamed.join(' '));
  }
}
