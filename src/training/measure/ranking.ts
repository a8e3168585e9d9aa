/** Scored rows sorted once, so that a thousand bootstrap rounds need no further sorting. */
export interface Ranking {
  /** Row numbers, highest score first. */
  readonly order: Uint32Array;
  /** Per place in `order`: 1 where the next place has a lower score, so that ties are cut together. */
  readonly ends: Uint8Array;
  /** Per row: 1 for what should be found. */
  readonly positive: Uint8Array;
  readonly scores: Float64Array;
}

/**
 * Ranks rows by score. `scores` and `positive` are of the same length; a score may be any number
 * (higher is worse) but not NaN, which has no place in an order.
 */
export function rank(scores: ArrayLike<number>, positive: ArrayLike<boolean>): Ranking {
  if (scores.length !== positive.length)
    throw new Error(`${scores.length} scores for ${positive.length} labels`);
  const own = Float64Array.from(scores);
  const bad = own.findIndex(Number.isNaN);
  if (bad >= 0) throw new Error(`the score of row ${bad} is no number`);
  const order = Uint32Array.from(own, (_, row) => row).sort((a, b) => own[b]! - own[a]! || a - b);
  const ends = Uint8Array.from(order, (row, place) =>
    place + 1 === order.length || own[order[place + 1]!]! < own[row]! ? 1 : 0,
  );
  return {
    order,
    ends,
    positive: Uint8Array.from(positive, (is) => (is ? 1 : 0)),
    scores: own,
  };
}

/** How often a row counts; every row once when absent. Indexed by row. */
export type Weights = Float64Array;

/** Calls `visit` at every possible cut, from the highest threshold down, and gives the totals. */
export function walk(
  ranking: Ranking,
  weights: Weights | undefined,
  visit: (found: number, falseAlarms: number, threshold: number) => void,
): { positives: number; negatives: number } {
  let positives = 0;
  let negatives = 0;
  for (let place = 0; place < ranking.order.length; place++) {
    const row = ranking.order[place]!;
    const weight = weights ? weights[row]! : 1;
    if (ranking.positive[row] === 1) positives += weight;
    else negatives += weight;
    if (ranking.ends[place] === 1) visit(positives, negatives, ranking.scores[row]!);
  }
  return { positives, negatives };
}
