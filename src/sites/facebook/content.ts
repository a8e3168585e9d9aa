import { isComment, own } from './find.ts';
import { AUTHOR, BAR, WRITING } from './selectors.ts';

/** Everything that a post's content can be read from. */
const PARTS = `${WRITING}, blockquote, img[alt], a[href]`;

/** Ids of header time, text, attachment, comments, reactions: in this order since 2022-04. */
export function describedBy(post: Element, position: number): Element | undefined {
  const id = post.getAttribute('aria-describedby')?.split(/\s+/)[position];
  const element = id ? post.ownerDocument.getElementById(id) : null;
  return element && post.contains(element) ? element : undefined;
}

/**
 * Runs of writing, quotations, pictures and links of a post, between its header and its action bar,
 * in page order; of a comment, all that are its own. Looked up once for each reading of a post.
 */
export function contentOf(post: Element): Element[] {
  if (isComment(post)) return own(post, PARTS);
  const header = describedBy(post, 0) ?? own(post, AUTHOR)[0];
  const found: Element[] = [];
  let begun = header === undefined;
  for (const element of own(post, `${PARTS}, ${AUTHOR}, ${BAR}, [id]`)) {
    if (element.matches(BAR)) break;
    if (begun && element.matches(PARTS) && !header?.contains(element)) found.push(element);
    if (element === header) begun = true;
  }
  return found;
}
