import { type Part, readCorpus } from '../corpus/read.ts';
import { fastText } from '../peers/fast-text.ts';
import { loadFastText } from '../peers/fast-text-module.ts';
import { hash } from '../peers/hash.ts';
import { keywordList } from '../peers/keyword-list.ts';
import { naiveBayes } from '../peers/naive-bayes.ts';
import type { Peer, Row, Scorer } from '../peers/peer.ts';
import { tfIdfLogistic } from '../peers/tf-idf-logistic.ts';
import { areaOf } from '../peers/tune.ts';
import { everydayRows } from '../train/texts.ts';
import { copiesOf } from './copies.ts';

/** In the order of the tables. */
export const PEER_IDS = ['keyword-list', 'naive-bayes', 'tf-idf-logistic', 'fasttext'] as const;
export type PeerId = (typeof PEER_IDS)[number];

/** A peer's scores, in the order of the rows that `judgePart` gives. */
export interface PeerScores {
  readonly id: PeerId;
  readonly about: string;
  /** Average precision on validation per mix of training rows; the largest one was kept. */
  readonly mixes: readonly (readonly [mix: string, area: number])[];
  readonly rows: Float64Array;
  readonly copies: Float64Array;
  /** Of the everyday rows of the measure sets; empty where they are not here. */
  readonly everyday: Float64Array;
}

/** The peer, or undefined where its package is not installed. */
export async function peerOf(id: PeerId): Promise<Peer | undefined> {
  if (id !== 'fasttext')
    return [keywordList, naiveBayes, tfIdfLogistic].find((peer) => peer.id === id)!;
  const library = await loadFastText();
  return library && fastText(library);
}

const asRow = ({ text, label }: Row): Row => ({ text, label });

/** One text of validation in this many chooses settings where the others are learned from. */
const CHOOSING = 4;

/**
 * What a peer learns from, and what chooses its settings. The model learns from validation too, so on
 * the test part peers get three quarters of it; on validation itself they learn from none of it.
 */
function corpusFor(part: Part): { corpus: Row[]; choosing: Row[] } {
  const training = readCorpus('train').map(asRow);
  const validation = readCorpus('validation');
  if (part === 'validation') return { corpus: training, choosing: validation.map(asRow) };
  const chooses = ({ id }: { readonly id: string }) => hash(id, 5) % CHOOSING === 0;
  return {
    corpus: [...training, ...validation.filter((row) => !chooses(row)).map(asRow)],
    choosing: validation.filter(chooses).map(asRow),
  };
}

/** Trains a peer on what the model was trained on, and scores one part; undefined when it is absent. */
export async function scorePart(id: PeerId, part: Part): Promise<PeerScores | undefined> {
  const peer = await peerOf(id);
  if (!peer) return undefined;
  const { corpus, choosing } = corpusFor(part);
  const everyday = everydayRows('train').map(({ text }): Row => ({ text, label: 'honest' }));
  const mixes: [string, readonly Row[]][] = [['corpus', corpus]];
  // A list of phrases learns nothing.
  if (everyday.length > 0 && id !== 'keyword-list')
    mixes.push(['corpus and everyday rows', [...corpus, ...everyday]]);
  const { scorer, areas } = bestMix(peer, mixes, choosing);
  const rows = readCorpus(part);
  const score = (list: readonly { readonly text: string }[]) =>
    Float64Array.from(list, ({ text }) => scorer.score(text));
  const scores = {
    rows: score(rows),
    copies: score(copiesOf(rows)),
    everyday: score(everydayRows('measure')),
  };
  scorer.free?.();
  return { id, about: peer.about, mixes: areas, ...scores };
}

/**
 * Peers know no weights for rows, and everyday rows outnumber the corpus by far, which some of them
 * bear badly: each is given the mix with which it does best on validation.
 */
export function bestMix(
  peer: Peer,
  mixes: readonly (readonly [string, readonly Row[]])[],
  validation: readonly Row[],
): { scorer: Scorer; areas: [string, number][] } {
  let kept: { scorer: Scorer; area: number } | undefined;
  const areas: [string, number][] = [];
  for (const [name, rows] of mixes) {
    const scorer = peer.train(rows, validation);
    const area = areaOf(scorer, validation);
    areas.push([name, area]);
    const better = kept === undefined || area > kept.area;
    (better ? kept?.scorer : scorer)?.free?.();
    if (better) kept = { scorer, area };
  }
  if (!kept) throw new Error(`${peer.id}: no rows to train on`);
  return { scorer: kept.scorer, areas };
}

/** How many everyday rows a threshold lets through. */
export const countAbove = (scores: Float64Array, threshold: number): number =>
  scores.reduce((count, score) => count + (score >= threshold ? 1 : 0), 0);
