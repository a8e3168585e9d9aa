import type { Level } from '../../core/post.ts';
import { bootstrap, type Interval, pairedDifference } from '../measure/bootstrap.ts';
import { averagePrecision } from '../measure/precision-recall.ts';
import { type Ranking, rank, type Weights } from '../measure/ranking.ts';
import { recallAt } from '../measure/recall-at.ts';
import { SEED } from './intervals.ts';

/** Rows on which two systems are compared. */
export interface Contest {
  readonly name: string;
  readonly lure: readonly boolean[];
  /** The product's own decision. */
  readonly level: readonly Level[];
  readonly odds: ArrayLike<number>;
  /** How much a row counts before anything is drawn. */
  readonly base: Weights;
  /** Rows of one name are drawn together. */
  readonly groups: readonly string[];
}

/** A figure of a system, or by how much ours is ahead. */
export type Figures = Readonly<Record<Measure, Interval>>;

/**
 * Area under precision-recall, and recall where as many honest texts are raised as the product
 * raises at `check` and at `warn`, and where one and six in a hundred are.
 */
export const MEASURES = ['area', 'check', 'warn', 'at1', 'at6'] as const;
type Measure = (typeof MEASURES)[number];

/** A rate that was reached is not missed by the last bit of a division. */
const SLACK = 1e-9;

type Statistics = Readonly<Record<Measure, (weights: Weights) => number>>;

/** Ours: the shipped decision at `check` and `warn`, the log-odds elsewhere. */
export function ourFigures(contest: Contest): Figures {
  return drawn(contest, ourStatistics(contest));
}

/** A peer's figures, and how far ours is ahead of it on the same draws. */
export function peerFigures(
  contest: Contest,
  scores: ArrayLike<number>,
): { own: Figures; ahead: Figures } {
  const ours = ourStatistics(contest);
  const own = peerStatistics(contest, scores);
  const ahead = MEASURES.map((measure) => [
    measure,
    pairedDifference(contest.lure.length, ours[measure], own[measure], options(contest)),
  ]);
  return { own: drawn(contest, own), ahead: Object.fromEntries(ahead) };
}

function drawn(contest: Contest, statistics: Statistics): Figures {
  const figures = MEASURES.map((measure) => [
    measure,
    bootstrap(contest.lure.length, statistics[measure], options(contest)),
  ]);
  return Object.fromEntries(figures);
}

const options = ({ groups }: Contest) => ({ seed: SEED, groups });

function ourStatistics(contest: Contest): Statistics {
  const scaled = scaling(contest);
  const decided = (least: Least) => (weights: Weights) =>
    decision(contest, least, scaled(weights)).recall;
  return {
    ...rankStatistics(rank(contest.odds, contest.lure), scaled),
    check: decided('check'),
    warn: decided('warn'),
  };
}

function peerStatistics(contest: Contest, scores: ArrayLike<number>): Statistics {
  const scaled = scaling(contest);
  const ranking = rank(scores, contest.lure);
  const atOurs = (least: Least) => (weights: Weights) => {
    const own = scaled(weights);
    return recallAt(ranking, decision(contest, least, own).rate + SLACK, own);
  };
  return {
    ...rankStatistics(ranking, scaled),
    check: atOurs('check'),
    warn: atOurs('warn'),
  };
}

function rankStatistics(ranking: Ranking, scaled: (weights: Weights) => Weights) {
  return {
    area: (weights: Weights) => averagePrecision(ranking, scaled(weights)),
    at1: (weights: Weights) => recallAt(ranking, 0.01 + SLACK, scaled(weights)),
    at6: (weights: Weights) => recallAt(ranking, 0.06 + SLACK, scaled(weights)),
  };
}

/** Draws times base weights, in a list that is used again. */
function scaling({ base }: Contest): (weights: Weights) => Weights {
  const own = new Float64Array(base.length);
  return (weights) => {
    for (let row = 0; row < own.length; row++) own[row] = weights[row]! * base[row]!;
    return own;
  };
}

type Least = 'check' | 'warn';

/** Recall and false-alarm rate of the product's own decision. */
export function decision(
  { lure, level }: Pick<Contest, 'lure' | 'level'>,
  least: Least,
  weights: Weights,
): { recall: number; rate: number } {
  const sums = { lures: 0, found: 0, honest: 0, alarms: 0 };
  for (let row = 0; row < lure.length; row++) {
    const weight = weights[row]!;
    const raised = level[row] === 'warn' || (least === 'check' && level[row] === 'check');
    if (lure[row]) sums.lures += weight;
    else sums.honest += weight;
    if (raised && lure[row]) sums.found += weight;
    if (raised && !lure[row]) sums.alarms += weight;
  }
  return {
    recall: sums.lures === 0 ? Number.NaN : sums.found / sums.lures,
    rate: sums.honest === 0 ? 0 : sums.alarms / sums.honest,
  };
}
