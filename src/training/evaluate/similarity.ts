/** Runs of this many characters; within words and across them, so that word order counts. */
const SIZE = 5;

/** A text more alike than this to one of training is too near to say much. */
export const CAP = 0.5;

/** For each text, the largest cosine between its counts of five-character runs and another text's. */
export function nearest(texts: readonly string[], among: readonly string[]): Float64Array {
  const index = new Map<string, { place: number; value: number }[]>();
  among.forEach((text, place) => {
    for (const [run, value] of profile(text)) {
      const holders = index.get(run);
      if (holders) holders.push({ place, value });
      else index.set(run, [{ place, value }]);
    }
  });
  const products = new Float64Array(among.length);
  return Float64Array.from(texts, (text) => {
    products.fill(0);
    for (const [run, value] of profile(text))
      for (const other of index.get(run) ?? []) products[other.place]! += value * other.value;
    return products.reduce((most, product) => Math.max(most, product), 0);
  });
}

/** Counts of runs, scaled to length 1. */
function profile(text: string): Map<string, number> {
  const plain = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
  const counts = new Map<string, number>();
  for (let at = 0; at + SIZE <= plain.length; at++) {
    const run = plain.slice(at, at + SIZE);
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  const length = Math.hypot(...counts.values());
  return new Map([...counts].map(([run, count]) => [run, count / length]));
}
