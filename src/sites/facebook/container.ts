import { countWriting, outermost } from '../writing.ts';
import { textRoots } from './body.ts';
import { findPosts } from './find.ts';
import { ARTICLE, NOT_WRITING, WRITING } from './selectors.ts';

/** The column, one per page; photo viewers have two or three. Seen in all captures. */
const COLUMN = '[role="main"]';

/** Longer than any label, name or notice that stands in a column without posts. */
const LONG_WRITING = 120;

/** Columns without posts hold at most some 100 characters outside links and controls (captures). */
const MUCH_WRITING = 400;

/** First parts of addresses that never show posts. */
const NO_POSTS = new Set(
  (
    'about ads bookmarks business events friends gaming help jobs legal login marketplace messages ' +
    'notifications pages photo photos privacy recover reel reg saved settings stories watch'
  ).split(' '),
);

/** Second parts of a profile's or page's address that show no posts. */
const NO_POSTS_BELOW = new Set(
  'about followers following friends_all friends info likes map members music photos videos'.split(
    ' ',
  ),
);

/** Pages of `/groups/` that are lists of groups, not a group. */
const GROUP_LISTS = new Set(['discover', 'joins', 'create', 'notifications']);

/** Whether a page at this address shows posts once loaded; unknown addresses are profiles. */
export function expectsPosts(url: URL): boolean {
  const [first = '', second = ''] = url.pathname.split('/').filter((part) => part !== '');
  if (NO_POSTS.has(first)) return false;
  if (first === 'groups') return second !== '' && !GROUP_LISTS.has(second);
  if (first === 'profile.php') return !NO_POSTS_BELOW.has(url.searchParams.get('sk') ?? '');
  return !NO_POSTS_BELOW.has(second);
}

function isUnreadWriting(run: Element): boolean {
  return !run.closest('a') && countWriting(run, NOT_WRITING, LONG_WRITING) >= LONG_WRITING;
}

/**
 * Without a column, whole paragraphs on the page mean that Facebook has dropped the landmark, and
 * not that it shows nothing: a login page has links and labels only. Fixture: lost-landmark.
 */
function hasStrayWriting(doc: Document): boolean {
  return outermost(doc.body.querySelectorAll(`span, ${WRITING}`)).some(
    (run) => !run.closest('[role="dialog"]') && isUnreadWriting(run),
  );
}

/**
 * The column, when posts stand in it by some sign: one that can be read, or long writing that
 * belongs to no post we know. Skeletons, an empty group and a feed of pictures give undefined.
 */
export function container(doc: Document): Element | undefined {
  const column = doc.querySelector(COLUMN);
  if (!column) return hasStrayWriting(doc) ? doc.body : undefined;
  for (const post of findPosts(doc)) if (textRoots(post).length > 0) return column;
  const runs = outermost(column.querySelectorAll(WRITING)).filter((run) => !run.closest(ARTICLE));
  const much = () => countWriting(column, NOT_WRITING, MUCH_WRITING) >= MUCH_WRITING;
  return runs.some(isUnreadWriting) || much() ? column : undefined;
}
