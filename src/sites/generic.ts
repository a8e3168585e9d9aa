import { atTopOf } from './anchor.ts';
import { jobText } from './generic/job.ts';
import { findUnits, ownCopy, scopeOf } from './generic/units.ts';
import { outsideLinks } from './links.ts';
import { pictureWords } from './picture-words.ts';
import type { FoundPost, Site } from './site.ts';
import { elementOf, hasWriting } from './writing.ts';

function documentOf(root: ParentNode): Document {
  return root.ownerDocument ?? (root as Document);
}

function posts(root: ParentNode): Element[] {
  const doc = documentOf(root);
  const found = jobText(doc) ? [scopeOf(doc)] : findUnits(doc);
  return found.filter((element) => element === root || root.contains(element));
}

function read(element: Element): FoundPost | undefined {
  const doc = element.ownerDocument;
  const copy = ownCopy(element);
  const job = element === scopeOf(doc) ? jobText(doc) : undefined;
  const textRoots = (job ?? [copy]).filter(hasWriting);
  const altTexts = [...copy.querySelectorAll('img[alt]')]
    .map((image) => pictureWords(image.getAttribute('alt') ?? ''))
    .filter((words) => words !== undefined);
  if (textRoots.length === 0 && altTexts.length === 0) return undefined;
  return {
    key: '',
    textRoots,
    altTexts: [...new Set(altTexts)],
    links: outsideLinks(copy.querySelectorAll('a[href]'), doc.URL),
    own: false,
    truncated: false,
  };
}

function closest(node: Node): Element | undefined {
  const element = elementOf(node);
  return element
    ? posts(element.ownerDocument).findLast((post) => post.contains(element))
    : undefined;
}

/**
 * The reader behind "check this page", for every page without an adapter of its own, Messenger
 * among them. It looks once, when asked: a page that it does not know promises nothing.
 */
export const generic: Site = {
  id: 'generic',
  posts,
  closest,
  read,
  place: atTopOf,
  expectsPosts: () => false,
  container: (doc) => doc.body,
};
