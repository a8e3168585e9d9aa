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
import type { Ours } from './ours.ts';
import { PEER_IDS, type PeerId, type PeerScores } from './peer-scores.ts';
import { peerSection } from './peers.ts';
import { pictures } from './pictures.ts';
import type { Pool } from './pool.ts';
import { productSection } from './product.ts';
import type { Section } from './section.ts';
import { KEYS, type Key } from './sections.ts';

/** What a run gives. */
export interface Measured {
  /** In the order of the card. */
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

/** What takes longest is queued first, so that no thread is left with it at the end. */
const BY_LENGTH: readonly Key[] = [
  ...(['peers', 'ablations', 'emscad', 'everyday'] as const),
  ...(['corpus-only', 'product', 'disguises', 'data'] as const),
];

/**
 * Measures the wanted sections. With `flattered`, texts of validation are judged by the shipped
 * weights, which is quick; else by models that had not seen them.
 */
export async function measure(
  pool: Pool,
  part: Part,
  wanted: readonly Key[],
  flattered: boolean,
): Promise<Measured> {
  const seen = part === 'validation';
  const shipped = once(() => pool.run('judgePart', part));
  const everyday = once(() => pool.run('judgeEveryday'));
  const whole = once(() => pool.run('scoreWhole', part));
  const ours = once(async (): Promise<Ours> => {
    if (!seen || flattered) return shipped();
    const [{ rows }, unseen] = await Promise.all([shipped(), whole()]);
    // Copies cannot be judged by models that had not seen their originals.
    const copyOdds = new Float64Array();
    return { rows: unseenBy(rows, unseen.rows.odds, unseen.levels!), copies: [], copyOdds };
  });
  const peers = once(() => scorePeers(pool, part));
  const [train, measured] = [missing('train'), missing('measure')];
  const absent = (found: readonly PeerScores[]) =>
    PEER_IDS.filter((id) => !found.some((peer) => peer.id === id)).map(noPackage);
  const makers: Readonly<Record<Key, () => Promise<Section>>> = {
    async product() {
      const notes = seen ? [flattered ? SEEN : UNSEEN] : [];
      return productSection((await ours()).rows, notes);
    },
    everyday: async () => everydaySection(await everyday(), measured),
    async disguises() {
      const ids = DISGUISES.map(({ id }) => id);
      return disguiseSection(await shipped(), ids, seen ? [SEEN] : []);
    },
    async peers() {
      const [found, calm, own] = await Promise.all([peers(), everyday(), ours()]);
      return peerSection(own, found, raisedOf(calm), [...train, ...measured, ...absent(found)]);
    },
    emscad: () =>
      measureEmscad(
        pool,
        train.filter((line) => line.includes('emscad')),
      ),
    async ablations() {
      const retrained = RETRAINED.map((name) => retrain(pool, name, part));
      const [full, { rows }] = await Promise.all([whole(), ours()]);
      const variants = await Promise.all(retrained);
      const free: Named = ['without ceilings', withoutCeilings(full)];
      return ablationSection(rows, full, [...variants, free], [...train, ...measured]);
    },
    async 'corpus-only'() {
      const alone = pool.run('scoreCorpusOnly', part);
      const [full, { rows }] = await Promise.all([whole(), ours()]);
      return corpusOnlySection(rows, full, await alone, measured);
    },
    data: () => pool.run('dataSection'),
  };
  const queued = BY_LENGTH.filter((key) => wanted.includes(key));
  const made = new Map(
    await Promise.all(queued.map(async (key) => [key, await makers[key]()] as const)),
  );
  const { rows } = await ours();
  const count = (label: string) => rows.filter((row) => row.label === label).length;
  return {
    sections: KEYS.flatMap((key) => made.get(key) ?? []),
    fired: wanted.includes('everyday') ? firedLines(await everyday()) : [],
    pictures: wanted.includes('peers') ? pictures(part, rows, await peers()) : [],
    lures: count('lure'),
    honest: count('honest'),
  };
}

async function scorePeers(pool: Pool, part: Part): Promise<PeerScores[]> {
  const byLength = [...PEER_IDS].reverse();
  const scores = await Promise.all(byLength.map((id) => pool.run('scorePart', id, part)));
  return scores.filter((peer) => peer !== undefined).reverse();
}

const retrain = async (pool: Pool, name: Variant, part: Part): Promise<Named> => [
  name,
  await pool.run('scoreVariant', name, part),
];

async function measureEmscad(pool: Pool, missingHere: readonly string[]): Promise<Section> {
  const adverts = readEmscad();
  if (adverts.length === 0) return emscadSection(adverts, [], [], missingHere);
  const byLength: readonly (PeerId | 'ours')[] = ['fasttext', 'ours', ...[...PEER_IDS].reverse()];
  const models = await Promise.all(
    [...new Set(byLength)].map(async (id) => {
      const folds = FOLD_NUMBERS.map((fold) => pool.run('scoreFold', id, fold));
      return [id, (await Promise.all(folds)).filter((scores) => scores !== undefined)] as const;
    }),
  );
  const found = new Map(models);
  const peers = PEER_IDS.map((id): Model => [id, found.get(id)!]);
  const [here, gone] = [
    peers.filter(([, folds]) => folds.length > 0),
    PEER_IDS.filter((id) => found.get(id)!.length === 0),
  ];
  return emscadSection(adverts, found.get('ours')!, here, [...missingHere, ...gone.map(noPackage)]);
}

const noPackage = (id: PeerId): string => `the package of ${id} is not installed.`;

const missing = (use: 'train' | 'measure'): string[] =>
  missingSets(use).map(({ name }) => `the public set ${name} is not in ../shared/data.`);

const raisedOf = ({ fired }: Everyday) => ({
  check: fired.length,
  warn: fired.filter(({ level }) => level === 'warn').length,
});

/** Does it when first asked for, and never again. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}
