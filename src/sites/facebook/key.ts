import { contentOf, describedBy } from './content.ts';
import { isComment, own } from './find.ts';
import { COMMENT_LINK, PERMALINK } from './selectors.ts';

/** One origin for the same post on www and web. */
const ORIGIN = 'https://www.facebook.com';

/** What is left of a permalink's query: without these, old-style addresses name no post. */
const KEPT_PARAMETERS = ['story_fbid', 'id', 'comment_id', 'reply_comment_id'];

/** The address without whatever changes between two showings of the same post. */
function canonical(link: Element): string {
  const href = link.getAttribute('href') ?? '';
  if (!URL.canParse(href, ORIGIN)) return '';
  const url = new URL(href, ORIGIN);
  const key = new URL(url.pathname.replace(/(?<=.)\/$/, ''), ORIGIN);
  for (const name of KEPT_PARAMETERS) {
    const value = url.searchParams.get(name);
    if (value) key.searchParams.set(name, value);
  }
  return key.href;
}

function commentKey(comment: Element): string {
  const links = own(comment, COMMENT_LINK);
  // The author's link carries the comment's id as well, but under the author's address.
  const link = links.find((candidate) => candidate.matches(PERMALINK)) ?? links[0];
  return link ? canonical(link) : '';
}

/** Links of the header only: an attachment may link to the post that it shares. */
function headerLinks(post: Element, roots: readonly Element[]): Element[] {
  const time = describedBy(post, 0);
  if (time) return own(time, PERMALINK);
  const end = roots[0] ?? contentOf(post)[0];
  return own(post, PERMALINK).filter(
    (link) => !end || end.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_PRECEDING,
  );
}

/** Facebook's own address of a post or comment, or '' where it shows none (before a hover, often). */
export function keyOf(post: Element, roots: readonly Element[]): string {
  if (isComment(post)) return commentKey(post);
  const link = headerLinks(post, roots).find((candidate) => !candidate.matches(COMMENT_LINK));
  return link ? canonical(link) : '';
}
