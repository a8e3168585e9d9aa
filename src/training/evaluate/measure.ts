import type { Part } from '../corpus/read.ts';
import { missingSets } from '../data/read.ts';
import { DISGUISES } from '../disguise/index.ts';
import { RETRAINED, type Variant, withoutCeilings } from './ablation-runs.ts';
import { ablationSection, corpusOnlySection, type Named } from './ablations.ts';
import { disguiseSection } from './disguises.ts';
import { FOLD_NUMBERS } from './emscad.ts';
import { readEmscad } from './emscad-folds.ts';
import { emscadSection, type Model } from './emscad-section.ts';
import { type Everyday, everydaySection, firedLines } from './everyday.ts';
import { unseenBy } from './judged.ts';
import { PEER_IDS, type PeerId } from './peer-scores.ts';
import { peerSection } from './peers.ts';
import { pictures } from './pictures.ts';
import type { Pool } from './pool.ts';
import { productSection } from './product.ts';
import type { Section } from './section.ts';

/** What a run gives. */
export interface Measured {
  readonly sections: readonly Section[];
  /** Everyday rows that fired, with their words: for the terminal, never for a file. */
  readonly fired: readonly string[];
  readonly pictures: readonly (readonly [name: string, svg: string])[];
  /** Of the part measured on. */
  readonly lures: number;
  readonly honest: number;
}

/** Said where the shipped weights are measured on texts that they learned from. */
const SEEN =
  'The shipped weights learned from these texts too: the figures of this section flatter them.';
const UNSEEN =
  'The shipped weights learned from these texts too, so each is judged by models trained without it, at the shipped thresholds, which were chosen on it.';

/** Everything, or with `quick` what takes seconds. Sections whose inputs are not all here say so. */
export async function measure(pool: Pool, part: Part, quick: boolean): Promise<Measured> {
  const seen = part === 'validation';
  const long = quick ? undefined : startLong(pool, part);
  const shipped = await pool.run('judgePart', part);
  const data = pool.run('dataSection');
  const disguises = disguiseSection(
    shipped,
    DISGUISES.map(({ id }) => id),
    seen ? [SEEN] : [],
  );
  const count = (wanted: string) => shipped.rows.filter(({ label }) => label === wanted).length;
  const counts = { lures: count('lure'), honest: count('honest') };
  if (!long) {
    const product = productSection(shipped.rows, seen ? [SEEN] : []);
    return { ...counts, sections: [product, disguises, await data], fired: [], pictures: [] };
  }
  const everyday = await long.everyday;
  const whole = await long.whole;
  // Copies cannot be judged by models that had not seen their originals.
  const ours = seen
    ? { rows: unseenBy(shipped.rows, whole.rows.odds, whole.levels!), copies: [], copyOdds: none }
    : shipped;
  const peers = (await Promise.all(long.peers)).filter((peer) => peer !== undefined);
  const absent = PEER_IDS.filter((id) => !peers.some((peer) => peer.id === id)).map(
    (id) => `the package of ${id} is not installed.`,
  );
  const folds = new Map(await Promise.all(long.emscad));
  const models = PEER_IDS.flatMap((id): Model[] => {
    const found = folds.get(id) ?? [];
    return found.length > 0 ? [[id, found]] : [];
  });
  const variants: Named[] = [
    ...(await Promise.all(long.retrained)),
    ['without ceilings', withoutCeilings(whole)],
  ];
  const [train, measured] = [missing('train'), missing('measure')];
  return {
    ...counts,
    sections: [
      productSection(ours.rows, seen ? [UNSEEN] : []),
      everydaySection(everyday, measured),
      disguises,
      peerSection(ours, peers, raisedOf(everyday), [...train, ...measured, ...absent]),
      emscadSection(readEmscad(), folds.get('ours') ?? [], models, [
        ...train.filter((line) => line.includes('emscad')),
        ...absent,
      ]),
      ablationSection(ours.rows, whole, variants, [...train, ...measured]),
      corpusOnlySection(ours.rows, whole, await long.corpusOnly, measured),
      await data,
    ],
    fired: firedLines(everyday),
    pictures: pictures(part, ours.rows, peers),
  };
}

const none = new Float64Array();

const missing = (use: 'train' | 'measure'): string[] =>
  missingSets(use).map(({ name }) => `the public set ${name} is not in ../shared/data.`);

const raisedOf = ({ fired }: Everyday) => ({
  check: fired.length,
  warn: fired.filter(({ level }) => level === 'warn').length,
});

/** Queues what takes long, the longest first, so that no thread is left with it at the end. */
function startLong(pool: Pool, part: Part) {
  const folds = readEmscad().length === 0 ? [] : FOLD_NUMBERS;
  const emscadOf = async (id: PeerId | 'ours'): Promise<Model> => {
    const scores = await Promise.all(folds.map((fold) => pool.run('scoreFold', id, fold)));
    return [id, scores.filter((score) => score !== undefined)];
  };
  const retrain = async (name: Variant): Promise<Named> => [
    name,
    await pool.run('scoreVariant', name, part),
  ];
  const byLength = [...PEER_IDS].reverse();
  const peers = byLength.map((id) => pool.run('scorePart', id, part)).reverse();
  const retrained = RETRAINED.map(retrain);
  const whole = pool.run('scoreWhole', part);
  const emscad = [...byLength.slice(0, 1), 'ours' as const, ...byLength.slice(1)].map(emscadOf);
  const corpusOnly = pool.run('scoreCorpusOnly', part);
  return { peers, retrained, whole, emscad, corpusOnly, everyday: pool.run('judgeEveryday') };
}
