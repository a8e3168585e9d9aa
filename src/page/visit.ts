import type { Verdict } from '../core/post.ts';
import type { FoundPost, Site } from '../sites/site.ts';
import type { Entry, Ledger } from './ledger.ts';
import type { Show } from './show.ts';

export interface VisitParts {
  readonly site: Site;
  readText(roots: readonly Element[], altTexts?: readonly string[]): string;
  judge(text: string): Verdict;
}

/** A row that a virtual list emptied for the time being: it will come back with the same words. */
function isEmptied(element: Element): boolean {
  return element.textContent?.trim() === '';
}

/**
 * Reads one post element and makes the ledger and its warning agree with what it holds now. The
 * same words as before: nothing to do. Other words: the node was recycled, edited or opened ("See
 * more"), so the old warning goes first.
 */
export function visit(element: Element, parts: VisitParts, ledger: Ledger, show: Show): void {
  const before = ledger.get(element);
  const post = element.isConnected ? parts.site.read(element) : undefined;
  const text = post ? parts.readText(post.textRoots, post.altTexts) : '';
  if (!post || !text) {
    if (before && !isEmptied(element)) ledger.drop(element);
  } else if (before?.text === text && before.own === post.own) {
    before.key = post.key;
    before.truncated = post.truncated;
  } else {
    before?.warning?.remove();
    const entry = newEntry(element, post, text, parts.judge(text));
    ledger.put(entry);
    show.update(entry);
  }
}

function newEntry(element: Element, post: FoundPost, text: string, verdict: Verdict): Entry {
  const { key, own, truncated } = post;
  return { element, key, text, own, truncated, verdict, warning: undefined, said: '' };
}
