import { elementOf, isElement, outermost } from '../writing.ts';
import { ARTICLE, AUTHOR, FEED_ROW, FURNITURE, MESSAGE, POSINSET } from './selectors.ts';

/** Where climbing from a text body ends: above these stand other posts. */
const COLUMN = '[role="main"], [role="feed"], [role="dialog"], body';

/** Posts are some 30 elements deep (SITES.md section 9). */
const MAX_CLIMB = 40;

const CONTAINER = `${POSINSET}, ${FEED_ROW}, ${ARTICLE}`;

/**
 * A comment is an article with a label of its own, in whatever language, or an article in an
 * article. Posts are labelled by their header's id (`aria-labelledby`), never by `aria-label`.
 */
export function isComment(element: Element): boolean {
  if (!element.matches(ARTICLE) || element.hasAttribute('aria-posinset')) return false;
  return (
    element.hasAttribute('aria-label') || (element.parentElement?.closest(ARTICLE) ?? null) !== null
  );
}

/** Whether `element` is part of `post` itself, and not of a comment inside it. */
function belongsTo(post: Element, element: Element): boolean {
  let article = element.closest(ARTICLE);
  while (article && article !== post && post.contains(article)) {
    if (isComment(article)) return false;
    article = article.parentElement?.closest(ARTICLE) ?? null;
  }
  return true;
}

/** Elements of `post` itself that match, in page order. */
export function own(post: Element, selector: string): Element[] {
  const all = [...post.querySelectorAll(selector)];
  const shared = post.querySelector(ARTICLE) !== null;
  return shared ? all.filter((element) => belongsTo(post, element)) : all;
}

/** A row of a feed that is no wrapper around posts with marks of their own. */
function isPostRow(row: Element): boolean {
  if (row.querySelector(POSINSET)) return false;
  return [...row.querySelectorAll(ARTICLE)].filter((article) => !isComment(article)).length < 2;
}

/** Without any known container: the smallest element that holds the body and its author. */
function climb(message: Element): Element {
  const body = message.parentElement?.closest(MESSAGE) ?? message;
  let parent = body.parentElement;
  for (let step = 0; parent && step < MAX_CLIMB && !parent.matches(COLUMN); step += 1) {
    if (outermost(own(parent, MESSAGE)).length > 1) break;
    if (parent.querySelector(AUTHOR)) return parent;
    parent = parent.parentElement;
  }
  return body;
}

/** The comment or post that `node` is or lies in; undefined when it lies in none. */
export function postOf(node: Node): Element | undefined {
  const element = elementOf(node);
  if (!element || element.closest(FURNITURE)) return undefined;
  const article = element.closest(ARTICLE);
  if (article && isComment(article)) return article;
  const posinset = element.closest(POSINSET);
  if (posinset) return posinset;
  const row = element.closest(FEED_ROW);
  if (row && isPostRow(row)) return row;
  if (article) return article;
  const body = element.closest(MESSAGE) ?? element.querySelector(MESSAGE);
  if (!body || body.closest(CONTAINER)) return undefined;
  const post = climb(body);
  return post.contains(element) ? post : undefined;
}

/** Every post and comment in `root`, `root` itself included, in page order, each once. */
export function findPosts(root: ParentNode): Set<Element> {
  const candidates = `${CONTAINER}, ${MESSAGE}`;
  const found = new Set<Element>();
  const add = (candidate: Element): void => {
    const post = postOf(candidate);
    if (post && (post === root || root.contains(post))) found.add(post);
  };
  if (isElement(root) && root.matches(candidates)) add(root);
  for (const candidate of root.querySelectorAll(candidates)) add(candidate);
  return found;
}
