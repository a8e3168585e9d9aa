import { type PublicRow, readPublic } from '../data/read.ts';
import { hash } from '../peers/hash.ts';
import type { Row } from '../peers/peer.ts';

export const FOLDS = 5;
/** One in this many groups of the training folds chooses settings and thresholds. */
const INNER = 5;

/** One advert of EMSCAD: near-duplicates share a group. */
export interface Advert extends Row {
  readonly group: string;
}

export interface Fold {
  readonly train: readonly number[];
  readonly validation: readonly number[];
  readonly test: readonly number[];
}

export function readEmscad(): Advert[] {
  return readPublic('train')
    .filter(({ set }) => set === 'emscad_partial')
    .map(({ text, label, group }: PublicRow) => ({
      text,
      label: label === 'fraud' ? 'lure' : 'honest',
      group: String(group),
    }));
}

/** Which adverts train, choose and test in one fold. Whole groups go together, by their hash. */
export function foldOf(adverts: readonly { readonly group: string }[], fold: number): Fold {
  const parts = { train: [] as number[], validation: [] as number[], test: [] as number[] };
  adverts.forEach(({ group }, at) => {
    const code = hash(group, 11);
    const inner = Math.floor(code / FOLDS) % INNER;
    const part = code % FOLDS === fold ? 'test' : inner === 0 ? 'validation' : 'train';
    parts[part].push(at);
  });
  return parts;
}
