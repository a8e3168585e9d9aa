import { elementOf, isElement, outermost } from '../writing.ts';
import { ARTICLE, AUTHOR, FEED_ROW, FURNITURE, MESSAGE, POSINSET } from './selectors.ts';

/** Where climbing from a text body ends: above these stand other posts. */
const COLUMN = '[role="main"], [role="feed"], [role="dialog"], body';

/** Climbing further than this from a changed node costs more than it can find; a post is some 30 deep. */
const MAX_CLIMB = 40;

const CANDIDATE = `${POSINSET}, ${FEED_ROW}, ${ARTICLE}, ${MESSAGE}`;

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
export function belongsTo(post: Element, element: Element): boolean {
  let article = element.closest(ARTICLE);
  while (article && article !== post && post.contains(article)) {
    if (isComment(article)) return false;
    article = article.parentElement?.closest(ARTICLE) ?? null;
  }
  return true;
}

/** Elements of `post` itself that match, in page order. */
export function own(post: Element, selector: string): Element[] {
  return [...post.querySelectorAll(selector)].filter((element) => belongsTo(post, element));
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

/** The first body found on the way up, for a change beside the body of a post without container. */
function bodyNear(element: Element): Element | null {
  let near: Element | null = element;
  for (let step = 0; near && step < MAX_CLIMB && !near.matches(COLUMN); step += 1) {
    const body = near.closest(MESSAGE) ?? near.querySelector(MESSAGE);
    if (body) return body;
    near = near.parentElement;
  }
  return null;
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
  const body = bodyNear(element);
  if (!body) return undefined;
  const post = body.closest(`${POSINSET}, ${ARTICLE}`) ? undefined : climb(body);
  return post?.contains(element) ? post : undefined;
}

/** Every post and comment in `root`, `root` itself included, in page order, each once. */
export function findPosts(root: ParentNode): Set<Element> {
  const found = new Set<Element>();
  const add = (candidate: Element): void => {
    const post = postOf(candidate);
    if (post && (post === root || root.contains(post))) found.add(post);
  };
  if (isElement(root) && root.matches(CANDIDATE)) add(root);
  for (const candidate of root.querySelectorAll(CANDIDATE)) add(candidate);
  return found;
}
