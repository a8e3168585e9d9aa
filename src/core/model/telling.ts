import type { Seen } from '../detect.ts';
import type { Scan } from '../grams/scan.ts';
import { placeOf } from '../plain.ts';
import type { Window } from './read.ts';
import { logOdds } from './score.ts';

/** Longest and shortest run of words that is quoted for its wording. */
const MOST = 6;
const LEAST = 2;

/** Log-odds of bias and wording from which a window's wording counts as a sign of its own. */
export const TELLING = -1;

const NOTHING: ReadonlyMap<string, number> = new Map();

/** Whether a window's wording, summed as in grams/sums, is like that of lures. */
export function tells(wording: number): boolean {
  return logOdds(wording, NOTHING) >= TELLING;
}

/**
 * Where the words of a window stand that weigh most by their wording, apart from its signals;
 * undefined when none speaks for a lure. The wording is one sign among others: alone it
 * raises nothing (level.ts).
 */
export function tellingWords(
  { from, to, hits }: Window,
  { plain }: Seen,
  { features, ends, starts }: Scan,
  steps: Int8Array,
): { start: number; end: number } | undefined {
  let best: { start: number; end: number } | undefined;
  let most = 0;
  for (let first = from; first < to; first++) {
    let sum = 0;
    for (let last = first; last < Math.min(to, first + MOST); last++) {
      for (let at = ends[last]!; at < ends[last + 1]!; at++) sum += steps[features[at]!]!;
      if (last - first + 1 < LEAST || sum <= most) continue;
      const place = placeOf(plain, starts[first]!, starts[last]! + 1);
      if (hits.some((hit) => hit.start < place.end && place.start < hit.end)) continue;
      most = sum;
      best = place;
    }
  }
  return best;
}
