import type { Scan } from './scan.ts';

/** Words of the longest text, one more, and the end. */
let running = new Float64Array(8_002);

/**
 * What the weights of a scanned text's features add up to, window by window: the sum over the
 * window's features divided by the root of their number, so that long windows are not louder.
 */
export function windowSums(
  { features, ends, words }: Scan,
  weights: Int8Array,
): (from: number, to: number) => number {
  if (running.length < words + 1) running = new Float64Array(words + 1);
  let sum = 0;
  let at = 0;
  running[0] = 0;
  for (let word = 1; word <= words; word++) {
    for (const end = ends[word]!; at < end; at++) sum += weights[features[at]!]!;
    running[word] = sum;
  }
  return (from, to) => {
    const count = ends[to]! - ends[from]!;
    return count === 0 ? 0 : (running[to]! - running[from]!) / Math.sqrt(count);
  };
}
