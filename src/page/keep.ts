import { bounded } from './bounded.ts';
import type { Identity } from './same-post.ts';

/**
 * Times that a warning is put back after the page removed it. A page that goes on removing it
 * would fight us at every frame; the badge and the popup then keep the warning instead.
 */
const TRIES = 3;
/** Posts whose losses are remembered. */
const REMEMBERED = 500;

export interface Keep {
  /** The page removed this post's warning. */
  lost(post: Identity): void;
  /** Whether it may be drawn (again). */
  mayDraw(post: Identity): boolean;
}

/** By the post, not by its element: a page that rebuilds the element is the same page. */
export function createKeep(): Keep {
  const losses = bounded<string, number>(REMEMBERED);
  const id = ({ key, text }: Identity) => key || text;
  return {
    lost: (post) => losses.set(id(post), (losses.get(id(post)) ?? 0) + 1),
    mayDraw: (post) => (losses.get(id(post)) ?? 0) <= TRIES,
  };
}
