import { readdirSync, readFileSync } from 'node:fs';

export type Part = 'train' | 'validation' | 'test';
export type Language = 'en' | 'ur' | 'roman' | 'mixed';

/** One text of the corpus; see README.md. */
export interface CorpusText {
  readonly id: string;
  readonly label: 'lure' | 'honest';
  readonly lang: Language;
  /** A scheme, or what kind of honest text. */
  readonly kind: string;
  readonly hard: boolean;
  readonly text: string;
}

/** Every text of one part, in the order of the files' names and lines. */
export function readCorpus(part: Part): CorpusText[] {
  const folder = new URL(`./${part}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
    .map((line): CorpusText => JSON.parse(line));
}
