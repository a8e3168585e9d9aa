import type { Instance, Prepared } from '../model/prepare.ts';

/**
 * A text's windows as one: each feature of its wording once, however often it stands there, and each
 * named feature at its largest value. For long adverts that copy honest ones word for word, where no
 * single window is the fraud.
 */
export function asOneWindow(windows: Prepared): Instance {
  const grams = Uint32Array.from(new Set(windows.flatMap((window) => [...window.grams]))).sort();
  const named = new Map<string, number>();
  for (const window of windows)
    for (const [name, value] of window.named)
      named.set(name, Math.max(value, named.get(name) ?? 0));
  const value = 1 / Math.sqrt(Math.max(1, grams.length));
  return { ...windows[0]!, grams, values: new Float32Array(grams.length).fill(value), named };
}
