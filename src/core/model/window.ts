import type { Hit } from '../signals/detect.ts';

/**
 * Signals count together only when they stand near each other: a long honest advert gathers soft
 * signs by its length alone, and a lure stays a lure between two pages of boilerplate.
 */
const WINDOW = 150;

/** Most windows tried: at a third of a window's step, this covers MAX_READ characters of short words. */
const MAX_WINDOWS = 80;
const STEP = WINDOW / 3;

/**
 * The sets of signals that stand within one window, each signal once, at its first place there.
 * `words` is the length of the text in tokens. At least one set, possibly empty.
 */
export function* windows(hits: readonly Hit[], words: number): Generator<Hit[]> {
  if (words <= WINDOW) {
    yield firstOfEach(hits);
    return;
  }
  let last = -STEP;
  let tried = 0;
  for (const hit of hits) {
    if (hit.at - last < STEP) continue;
    last = hit.at;
    yield firstOfEach(hits.filter((each) => each.at >= last && each.at < last + WINDOW));
    if (++tried === MAX_WINDOWS) return;
  }
  if (tried === 0) yield [];
}

function firstOfEach(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter((hit) => !seen.has(hit.signal) && seen.add(hit.signal));
}
