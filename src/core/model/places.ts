import type { Hit } from '../detect.ts';
import { isHard } from './score.ts';

/**
 * Each signal at its first place; a hard one also at a second place of its own, since two places
 * that say the same strong thing are two spans to quote.
 */
export function placesOfEach(hits: readonly Hit[]): Hit[] {
  const places = new Map<string, Hit[]>();
  return hits.filter((hit) => {
    const known = places.get(hit.signal) ?? [];
    const room = known.length < (isHard(hit.signal) ? 2 : 1);
    const apart = known.every((other) => hit.start >= other.end || other.start >= hit.end);
    if (!room || !apart) return false;
    places.set(hit.signal, [...known, hit]);
    return true;
  });
}
