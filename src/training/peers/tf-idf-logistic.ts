import { averagePrecision } from '../measure/precision-recall.ts';
import { rank } from '../measure/ranking.ts';
import { fitLogistic, freshState } from './logistic.ts';
import type { Peer, Row } from './peer.ts';
import { COLUMNS, fitTfIdf, type Sparse } from './tf-idf.ts';
import { needBothLabels } from './tune.ts';

/** Costs (the inverse of regularisation), rising so that each fit starts from the last. */
const COSTS = [0.3, 1, 3, 10, 30, 100];
/** 0: every row costs the same; 1: both labels cost the same in all. */
const BALANCES = [0, 1];

const isLure = ({ label }: Row): boolean => label === 'lure';

/** TF-IDF over words, pairs and character runs, with L2 logistic regression: the log-odds of a lure. */
export const tfIdfLogistic: Peer = {
  id: 'tf-idf-logistic',
  about:
    'TF-IDF of words 1-2 and characters 3-5 within words, L2 logistic regression; regularisation and class weights chosen on validation.',
  train(rows, validation) {
    needBothLabels(rows, 'training');
    const { rows: known, vectorise } = fitTfIdf(rows.map(({ text }) => text));
    const unseen = vectorise(validation.map(({ text }) => text));
    const truth = rows.map(isLure);
    const wanted = validation.map(isLure);
    let area = Number.NEGATIVE_INFINITY;
    let weights = new Float32Array();
    for (const balance of BALANCES) {
      const state = freshState(rows.length);
      for (const cost of COSTS) {
        const fitted = fitLogistic(known, truth, costsOf(truth, cost, balance), COLUMNS, state);
        const reached = averagePrecision(rank(products(unseen, fitted), wanted));
        if (reached > area) [weights, area] = [fitted, reached];
      }
    }
    return { score: (text) => products(vectorise([text]), weights)[0]! };
  },
};

function costsOf(truth: readonly boolean[], cost: number, balance: number): Float64Array {
  const lures = truth.filter(Boolean).length;
  const even = (is: boolean) => truth.length / (2 * (is ? lures : truth.length - lures));
  return Float64Array.from(truth, (is) => cost * even(is) ** balance);
}

function products({ starts, columns, values }: Sparse, weights: Float32Array): Float64Array {
  const sums = new Float64Array(starts.length - 1);
  for (let row = 0; row < sums.length; row++)
    for (let at = starts[row]!; at < starts[row + 1]!; at++)
      sums[row]! += weights[columns[at]!]! * values[at]!;
  return sums;
}
