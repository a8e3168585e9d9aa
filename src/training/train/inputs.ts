import { readdirSync, readFileSync } from 'node:fs';
import { RULES } from '../../core/rules.ts';
import type { Part } from '../corpus/read.ts';
import { missingSets, PUBLIC_SETS, sha256 } from '../data/read.ts';

/** What the weights were made from: a digest of each input. */
export interface Inputs {
  readonly training: string;
  readonly validation: string;
  /** Signals, contexts and word classes. */
  readonly rules: string;
  /** Public sets, or null when trained from the repository alone. */
  readonly publicSets: string | null;
}

export function inputsOf(corpusOnly: boolean): Inputs {
  const sets = PUBLIC_SETS.filter(({ use }) => use === 'train');
  return {
    training: digestOf('train'),
    validation: digestOf('validation'),
    rules: sha256(JSON.stringify(RULES)),
    publicSets: corpusOnly ? null : sha256(sets.map((set) => set.sha256).join()),
  };
}

function digestOf(part: Part): string {
  const folder = new URL(`../corpus/${part}/`, import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return sha256(
    files
      .sort()
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join(''),
  );
}

/** Names of the public sets that are wanted and not here. */
export function missingInputs(): string[] {
  return missingSets('train').map(({ name }) => name);
}
