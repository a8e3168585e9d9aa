import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import manifest from './manifest.json' with { type: 'json' };

/** A public set; the repository holds no text of it. `use` says what its licence and kind allow. */
export interface PublicSet {
  readonly name: string;
  readonly use: string;
  readonly rows: number;
  readonly licence: string;
  /** Of the unzipped JSON lines. */
  readonly sha256: string;
  readonly source: string;
}

export interface PublicRow {
  readonly set: string;
  readonly text: string;
  readonly label: string;
  /** Cluster of near-duplicates, in EMSCAD. */
  readonly group?: string | number;
}

/** Where the sets are laid out beside the repository; a fresh clone has none. */
const FOLDER = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));

export const PUBLIC_SETS: readonly PublicSet[] = manifest;

/** Labels of rows that must stay quiet. */
export const EVERYDAY = new Set(['background', 'legit', 'ham']);

const path = ({ name }: PublicSet) => `${FOLDER}${name}.jsonl.gz`;

/** The sets of one use that are not here, or are not what the manifest says. */
export function missingSets(use: 'train' | 'measure'): PublicSet[] {
  return PUBLIC_SETS.filter((set) => set.use === use).filter(
    (set) => !existsSync(path(set)) || sha256(gunzipSync(readFileSync(path(set)))) !== set.sha256,
  );
}

/** Rows of every set of one use that is here, in the manifest's order. */
export function readPublic(use: 'train' | 'measure'): PublicRow[] {
  return PUBLIC_SETS.filter((set) => set.use === use && existsSync(path(set))).flatMap((set) =>
    gunzipSync(readFileSync(path(set)))
      .toString()
      .trim()
      .split('\n')
      .map((line): PublicRow => ({ set: set.name, ...JSON.parse(line) })),
  );
}

export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
