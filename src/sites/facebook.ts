import { atTopOf } from './anchor.ts';
import { isTruncated, textRoots } from './facebook/body.ts';
import { container, expectsPosts } from './facebook/container.ts';
import { contentOf } from './facebook/content.ts';
import { findPosts, isComment, postOf } from './facebook/find.ts';
import { keyOf } from './facebook/key.ts';
import { MESSAGE } from './facebook/selectors.ts';
import { outsideLinks } from './links.ts';
import { pictureWords } from './picture-words.ts';
import type { FoundPost, Place, Site } from './site.ts';

const BASE = 'https://www.facebook.com/';

function read(element: Element): FoundPost | undefined {
  const content = contentOf(element);
  const roots = textRoots(element, content);
  const altTexts = content
    .map((part) => pictureWords(part.getAttribute('alt') ?? ''))
    .filter((words) => words !== undefined);
  if (roots.length === 0 && altTexts.length === 0) return undefined;
  return {
    key: keyOf(element, roots),
    textRoots: roots,
    altTexts: [...new Set(altTexts)],
    links: outsideLinks(content, BASE),
    own: false,
    truncated: isTruncated(roots),
  };
}

/**
 * A comment is a row of avatar and column (a flex box, as its classes said in 2023-03), so a child
 * of the comment itself would become a third item in the row. The column is a block: at its top
 * the warning moves nothing sideways, and goes wherever Facebook moves the comment.
 */
function placeInComment(comment: Element): Place {
  const text = textRoots(comment)[0];
  // The avatar holds no writing; in a comment that is only a picture, the author's name does.
  const column = [...comment.children].find((child) =>
    text ? child.contains(text) : child.textContent?.trim() !== '',
  );
  if (column && column !== text) return atTopOf(column);
  return { parent: comment.parentElement ?? comment, before: comment };
}

/**
 * A post's row keeps its element when the virtual list empties it, and its first child is the
 * `[data-virtualized]` wrapper (seen 2024-08, 2025-03): before that, a warning survives scrolling.
 * A bare text body is clipped by "See more", so there the warning stands before it.
 */
function place(element: Element): Place {
  if (isComment(element)) return placeInComment(element);
  if (element.matches(MESSAGE) && element.parentElement)
    return { parent: element.parentElement, before: element };
  return atTopOf(element);
}

/** www.facebook.com and web.facebook.com: feeds, groups, pages, profiles, permalinks, comments. */
export const facebook: Site = {
  id: 'facebook',
  posts: findPosts,
  closest: postOf,
  read,
  place,
  expectsPosts,
  container,
};
