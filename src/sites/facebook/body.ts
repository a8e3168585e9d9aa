import { countWriting, hasWriting, outermost } from '../writing.ts';
import { contentOf, describedBy } from './content.ts';
import { isComment, own } from './find.ts';
import { AUTHOR, BAR, COMMENT_TEXT, DECOY, MESSAGE, NOT_WRITING, WRITING } from './selectors.ts';

/** A shorter run in a post without a marked body is a label, or a decoy that reads "Facebook". */
const MIN_TEXT = 9;

/** A shorter run beside the text is a caption or a label, not a shared post's text. */
const MIN_SHARED = 20;

/** Runs are compared by length; what is longer than this is equally long. */
const LONG = 2000;

/** A real translation is longer; the decoys' quotations read "Facebook" (SITES.md section 1). */
const MIN_QUOTATION = 20;

const CONTROL = 'a, button, [role="button"]';

function isFree(element: Element): boolean {
  return element.closest(`${CONTROL}, ${DECOY}`) === null && element.querySelector(AUTHOR) === null;
}

function overlaps(roots: readonly Element[], element: Element): boolean {
  return roots.some((root) => root.contains(element) || element.contains(root));
}

/** The longest run of at least `least` characters that overlaps none of `taken`. */
function longest(runs: Element[], taken: Element[], least: number): Element[] {
  let best: Element | undefined;
  let length = least - 1;
  for (const run of runs) {
    if (overlaps(taken, run)) continue;
    const count = countWriting(run, NOT_WRITING, LONG);
    if (count > length) [best, length] = [run, count];
  }
  return best ? [best] : [];
}

function inPageOrder(elements: Element[]): Element[] {
  return elements.sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

function messages(post: Element): Element[] {
  return post.matches(MESSAGE) ? [post] : outermost(own(post, MESSAGE)).filter(hasWriting);
}

function commentText(comment: Element, content: readonly Element[]): Element[] {
  const bodies = messages(comment);
  if (bodies.length > 0) return bodies;
  const runs = outermost(content.filter((run) => run.matches(WRITING) && !run.closest(CONTROL)));
  const marked = runs.filter((run) => run.matches(COMMENT_TEXT));
  if (marked.length > 0) return marked;
  let best: Element | undefined;
  for (const run of runs) {
    if ((run.textContent?.length ?? 0) > (best?.textContent?.length ?? 0)) best = run;
  }
  return best ? [best] : [];
}

function isQuotation(element: Element): boolean {
  const length = element.textContent?.trim().length ?? 0;
  return element.matches('blockquote') && length >= MIN_QUOTATION;
}

function postText(post: Element, content: readonly Element[]): Element[] {
  const roots = messages(post);
  const marked = describedBy(post, 1);
  if (roots.length === 0 && marked && hasWriting(marked)) roots.push(marked);
  const runs = outermost(content.filter((run) => run.matches(WRITING) && isFree(run)));
  // Only what has an author or an action bar is a post; a feed also holds headings and offers.
  if (roots.length === 0 && own(post, `${AUTHOR}, ${BAR}`).length > 0)
    roots.push(...longest(runs, roots, MIN_TEXT));
  if (roots.length > 0) roots.push(...longest(runs, roots, MIN_SHARED));
  for (const element of content)
    if (isQuotation(element) && !overlaps(roots, element)) roots.push(element);
  return inPageOrder(roots);
}

/** What the poster wrote: the text, and the text of the post that it shares. */
export function textRoots(post: Element, content = contentOf(post)): Element[] {
  const roots = isComment(post) ? commentText(post, content) : postText(post, content);
  return roots.filter(hasWriting);
}

/** A button that ends the text is "See more", in whatever language. */
export function isTruncated(roots: readonly Element[]): boolean {
  return roots.some((root) => {
    const button = [...root.querySelectorAll('[role="button"]')].at(-1);
    if (!button || button.textContent?.trim() === '') return false;
    for (let node: Node | null = button; node && node !== root; node = node.parentNode) {
      for (let next = node.nextSibling; next; next = next.nextSibling)
        if (next.textContent?.trim() !== '') return false;
    }
    return true;
  });
}
