import type { Verdict } from '../core/post.ts';
import type { Drawn } from './drawn.ts';
import type { Identity } from './same-post.ts';

/** What is known of one post element: what it held when last read, and how to undo what we drew. */
export interface Entry extends Identity {
  readonly element: Element;
  /** Sites fill it in late. */
  key: string;
  truncated: boolean;
  /** True when the user surely wrote it. */
  readonly own: boolean;
  readonly verdict: Verdict;
  warning: Drawn | undefined;
  /** What the warning last said, for the popup when the page no longer lets it stand. */
  said: string;
}

export interface Ledger {
  get(element: Element): Entry | undefined;
  /** Keeps the entry in place of what was known of its element; the warning stays as it is. */
  put(entry: Entry): void;
  /** Undoes the warning and forgets the element. */
  drop(element: Element): void;
  /** Drops what the page has thrown away. */
  sweep(): void;
  /** All entries, oldest first. */
  entries(): Iterable<Entry>;
}

/**
 * Posts remembered at once: a chat keeps every row it ever showed. Beyond it the oldest quiet ones
 * are forgotten, and read again if they change.
 */
const POSTS = 5_000;

/**
 * Knows post elements by identity, in memory only: page nodes are never marked. A Map, because the
 * report needs them all; `sweep` lets go of what the page has let go of.
 */
export function createLedger(forgotten: (element: Element) => void): Ledger {
  const known = new Map<Element, Entry>();
  const drop = (element: Element) => {
    known.get(element)?.warning?.remove();
    known.delete(element);
    forgotten(element);
  };
  const forgetOldest = () => {
    for (const [element, entry] of known) {
      if (known.size <= POSTS) return;
      if (!entry.warning) drop(element);
    }
  };
  return {
    drop,
    get: (element) => known.get(element),
    put(entry) {
      known.set(entry.element, entry);
      if (known.size > POSTS) forgetOldest();
    },
    sweep() {
      for (const element of known.keys()) if (!element.isConnected) drop(element);
    },
    entries: () => known.values(),
  };
}
