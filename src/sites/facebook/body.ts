import { countWriting, hasWriting, outermost } from '../writing.ts';
import { isComment, own } from './find.ts';
import { AUTHOR, BAR, COMMENT_TEXT, MESSAGE, NOT_WRITING, WRITING } from './selectors.ts';

/** A shorter run in a post without a marked body is a label ("Event", "PKR 500"), not its text. */
const MIN_TEXT = 8;

/** A shorter run beside the text is a caption or a label, not a shared post's text. */
const MIN_SHARED = 20;

/** Runs are compared by length; what is longer than this is equally long. */
const LONG = 2000;

/** A real translation is longer; the decoys' quotations read "Facebook" (SITES.md section 1). */
const MIN_QUOTATION = 20;

const CONTROL = 'a, button, [role="button"]';
const QUOTATION = 'blockquote';

/** Ids of header time, text, attachment, comments, reactions: in this order since 2022-04. */
export function describedBy(post: Element, position: number): Element | undefined {
  const id = post.getAttribute('aria-describedby')?.split(/\s+/)[position];
  const element = id ? post.ownerDocument.getElementById(id) : null;
  return element && post.contains(element) ? element : undefined;
}

/** Everything of `post` that matches, between its header and its action bar. */
export function content(post: Element, selector: string): Element[] {
  const header = describedBy(post, 0) ?? own(post, AUTHOR)[0];
  const found: Element[] = [];
  let begun = header === undefined;
  for (const element of own(post, `${selector}, ${AUTHOR}, ${BAR}, [id]`)) {
    if (element.matches(BAR)) break;
    if (begun && element.matches(selector) && !header?.contains(element)) found.push(element);
    if (element === header) begun = true;
  }
  return found;
}

function isFree(element: Element): boolean {
  return element.closest(CONTROL) === null && element.querySelector(AUTHOR) === null;
}

/** The longest run of at least `least` characters that overlaps none of `taken`. */
function longest(runs: Element[], taken: Element[], least: number): Element[] {
  let best: Element | undefined;
  let length = least - 1;
  for (const run of runs) {
    if (taken.some((root) => root.contains(run) || run.contains(root))) continue;
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

function commentText(comment: Element): Element[] {
  const bodies = messages(comment);
  if (bodies.length > 0) return bodies;
  const marked = own(comment, COMMENT_TEXT).filter((run) => run.closest(CONTROL) === null);
  if (marked.length > 0) return outermost(marked);
  const runs = own(comment, WRITING).filter((run) => run.closest(CONTROL) === null);
  let best: Element | undefined;
  for (const run of outermost(runs)) {
    if ((run.textContent?.length ?? 0) > (best?.textContent?.length ?? 0)) best = run;
  }
  return best ? [best] : [];
}

function postText(post: Element): Element[] {
  const roots = messages(post);
  const marked = describedBy(post, 1);
  if (roots.length === 0 && marked && hasWriting(marked)) roots.push(marked);
  const runs = outermost(content(post, WRITING).filter(isFree));
  // Only what has an author or an action bar is a post; a feed also holds headings and offers.
  if (roots.length === 0 && (own(post, AUTHOR).length > 0 || own(post, BAR).length > 0))
    roots.push(...longest(runs, roots, MIN_TEXT));
  if (roots.length > 0) roots.push(...longest(runs, roots, MIN_SHARED));
  for (const quotation of content(post, QUOTATION)) {
    const length = quotation.textContent?.trim().length ?? 0;
    const read = roots.some((root) => root.contains(quotation) || quotation.contains(root));
    if (length >= MIN_QUOTATION && !read) roots.push(quotation);
  }
  return inPageOrder(roots);
}

/** What the poster wrote: the text, and the text of the post that it shares. */
export function textRoots(post: Element): Element[] {
  return (isComment(post) ? commentText(post) : postText(post)).filter(hasWriting);
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
