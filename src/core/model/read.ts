import type { Hit, Seen } from '../detect.ts';
import type { Scan } from '../grams/scan.ts';
import { windowSums } from '../grams/sums.ts';
import type { Combination } from './combinations.ts';
import { featuresOf } from './features.ts';
import { placesOfEach } from './places.ts';
import { combine } from './score.ts';
import { eachWindow } from './window.ts';

/** One window of a text, as the model sees it. */
export interface Window {
  /** Index of the first word, and of the one after the last, in the scan. */
  readonly from: number;
  readonly to: number;
  readonly hits: readonly Hit[];
  readonly combinations: readonly Combination[];
  /** Named features and their values. */
  readonly features: ReadonlyMap<string, number>;
}

/** Every window of a text that was searched for signals, and whose plain text was scanned. */
export function windowsRead({ hits, cues }: Seen, { words, starts }: Scan): Window[] {
  const found: Window[] = [];
  eachWindow(words, (from, to) => {
    const start = from === 0 ? 0 : starts[from]!;
    const end = to < words ? starts[to]! : Number.POSITIVE_INFINITY;
    const inside = placesOfEach(hits.filter(({ at }) => at >= start && at < end));
    const combinations = combine(inside);
    const features = featuresOf(inside, combinations, cues);
    found.push({ from, to, hits: inside, combinations, features });
  });
  return found;
}

/** The largest sum of the wording's weights in any window: what decides whether to look closer. */
export function loudest(scan: Scan, steps: Int8Array): number {
  const sum = windowSums(scan, steps);
  let most = Number.NEGATIVE_INFINITY;
  eachWindow(scan.words, (from, to) => {
    most = Math.max(most, sum(from, to));
  });
  return most;
}
