import type { Place } from './site.ts';

/**
 * Before the first child that holds something. Our own host has no light children, so asking again
 * while a warning stands there gives the same place.
 */
export function atTopOf(parent: Element): Place {
  const filled = [...parent.children].find((child) => child.hasChildNodes());
  return { parent, before: filled ?? parent.firstChild };
}
