import { bootstrap, type Interval, pairedDifference } from '../measure/bootstrap.ts';
import { averagePrecision } from '../measure/precision-recall.ts';
import { type Ranking, rank, type Weights } from '../measure/ranking.ts';
import { FOLDS, foldOf, readEmscad } from './emscad-folds.ts';
import { scoreByOurs } from './emscad-ours.ts';
import { SEED } from './intervals.ts';
import { type PeerId, peerOf } from './peer-scores.ts';

/** One model's scores of one fold. */
export interface FoldScores {
  /** What was chosen on validation, where that is known. */
  readonly setting: string;
  /** Of the fold's test adverts, in order. */
  readonly test: Float64Array;
  /** The score at which F1 is best on the validation groups of the training folds. */
  readonly threshold: number;
}

/** Trains one model without a fold and scores that fold; undefined when the model is absent. */
export async function scoreFold(
  id: PeerId | 'ours',
  fold: number,
): Promise<FoldScores | undefined> {
  const adverts = readEmscad();
  const parts = foldOf(adverts, fold);
  const truth = parts.validation.map((at) => adverts[at]!.label === 'lure');
  if (id === 'ours') {
    const { setting, validation, test } = scoreByOurs(adverts, parts);
    return { setting, test, threshold: bestF1(validation, truth) };
  }
  const peer = await peerOf(id);
  if (!peer) return undefined;
  const of = (places: readonly number[]) => places.map((at) => adverts[at]!);
  const scorer = peer.train(of(parts.train), of(parts.validation));
  const scores = (places: readonly number[]) =>
    Float64Array.from(of(places), ({ text }) => scorer.score(text));
  const found = { test: scores(parts.test), threshold: bestF1(scores(parts.validation), truth) };
  scorer.free?.();
  return { setting: '', ...found };
}

/** The threshold at which F1 is largest. */
export function bestF1(scores: ArrayLike<number>, lure: readonly boolean[]): number {
  const { order, ends } = rank(scores, lure);
  const all = lure.filter(Boolean).length;
  let [found, best, threshold] = [0, -1, Number.POSITIVE_INFINITY];
  order.forEach((row, place) => {
    if (lure[row]) found++;
    const f1 = (2 * found) / (place + 1 + all);
    if (ends[place] === 1 && f1 > best) [best, threshold] = [f1, scores[row]!];
  });
  return threshold;
}

/** A model's figures over all folds. */
export interface EmscadFigures {
  readonly area: Interval;
  readonly f1: Interval;
}

type Statistics = Readonly<Record<keyof EmscadFigures, (weights: Weights) => number>>;

/**
 * Average precision as the mean over folds, since scores of models trained apart share no scale; F1
 * over all adverts, each at its fold's threshold. Intervals draw whole groups of near-duplicates.
 */
export function emscadFigures(
  adverts: readonly { readonly group: string; readonly label: string }[],
  ours: readonly FoldScores[],
  other?: readonly FoldScores[],
): EmscadFigures {
  const groups = adverts.map(({ group }) => group);
  const own = statistics(adverts, ours);
  const against = other && statistics(adverts, other);
  const options = { seed: SEED, groups };
  const figure = (name: keyof EmscadFigures) =>
    against
      ? pairedDifference(adverts.length, own[name], against[name], options)
      : bootstrap(adverts.length, own[name], options);
  return { area: figure('area'), f1: figure('f1') };
}

function statistics(
  adverts: readonly { readonly group: string; readonly label: string }[],
  folds: readonly FoldScores[],
): Statistics {
  const lure = adverts.map(({ label }) => label === 'lure');
  const parts = folds.map(({ test, threshold }, fold) => {
    const places = foldOf(adverts, fold).test;
    const truth = places.map((at) => lure[at]!);
    return { places, ranking: rank(test, truth), raised: Array.from(test, (s) => s >= threshold) };
  });
  return {
    area: (weights) =>
      parts.reduce((sum, part) => sum + areaWithin(part, weights), 0) / parts.length,
    f1(weights) {
      let [found, both] = [0, 0];
      for (const { places, raised } of parts)
        places.forEach((at, row) => {
          const weight = weights[at]!;
          if (raised[row] && lure[at]) found += weight;
          both += weight * (Number(raised[row]) + Number(lure[at]));
        });
      return both === 0 ? Number.NaN : (2 * found) / both;
    },
  };
}

function areaWithin(
  { places, ranking }: { readonly places: readonly number[]; readonly ranking: Ranking },
  weights: Weights,
): number {
  return averagePrecision(
    ranking,
    Float64Array.from(places, (at) => weights[at]!),
  );
}

export const FOLD_NUMBERS: readonly number[] = Array.from({ length: FOLDS }, (_, fold) => fold);
