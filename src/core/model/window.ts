import type { Hit } from '../detect.ts';
import { isHard } from './score.ts';

/**
 * Signals count together only when they stand near each other: a long honest advert gathers soft
 * signs by its length alone, and a lure stays a lure between two pages of boilerplate.
 */
const WINDOW = 150;

/** Most windows tried: at a third of a window's step, this covers MAX_READ characters of short words. */
const MAX_WINDOWS = 80;
const STEP = WINDOW / 3;

/**
 * The sets of signals that stand within one window.
 * `words` is the length of the text in tokens. At least one set, possibly empty.
 */
export function* windows(hits: readonly Hit[], words: number): Generator<Hit[]> {
  if (words <= WINDOW) {
    yield placesOfEach(hits);
    return;
  }
  let last = -STEP;
  let tried = 0;
  for (const hit of hits) {
    if (hit.at - last < STEP) continue;
    last = hit.at;
    yield placesOfEach(hits.filter((each) => each.at >= last && each.at < last + WINDOW));
    if (++tried === MAX_WINDOWS) return;
  }
  if (tried === 0) yield [];
}

/**
 * Each signal at its first place; a hard one also at a second place of its own, since two places
 * that say the same strong thing are two spans to quote.
 */
function placesOfEach(hits: readonly Hit[]): Hit[] {
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
