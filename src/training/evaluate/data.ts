import { type CorpusText, type Part, readCorpus } from '../corpus/read.ts';
import { percent } from './format.ts';
import { isLure } from './judged.ts';
import { LANGUAGES } from './languages.ts';
import { partsHere } from './parts.ts';
import { type Section, section } from './section.ts';
import { repeated } from './sentences.ts';
import { CAP, nearest } from './similarity.ts';
import { table } from './table.ts';

type Parts = readonly (readonly [Part, readonly CorpusText[]])[];

/** What the corpus is made of, and how far its parts stand apart. */
export function dataSection(parts: Parts = readParts()): Section {
  const texts = parts.flatMap(([, rows]) => rows.map(({ text }) => text));
  const { sentences, twice } = repeated(texts);
  return section('The corpus', [
    countTable(parts),
    kindTable(parts),
    `Sentences of four words or more: ${sentences}; standing more than once in the corpus: ${twice} (${percent(twice / sentences, 2)} %).`,
    `Likeness of each text to its nearest in training (cosine of counts of five-character runs, 0 to 1; at most ${CAP} is wanted):`,
    nearestTable(parts),
  ]);
}

function readParts(): Parts {
  return partsHere().map((part) => [part, readCorpus(part)] as const);
}

function countTable(parts: Parts): string {
  const lines = parts.flatMap(([part, rows]) =>
    [
      ['all', rows] as const,
      ...LANGUAGES.map(([lang, name]) => [name, rows.filter((row) => row.lang === lang)] as const),
    ].map(([name, group]) => {
      const lures = group.filter(isLure);
      const honest = group.filter((row) => !isLure(row));
      const hard = (list: readonly CorpusText[]) => String(list.filter((row) => row.hard).length);
      return [
        `${part}, ${name}`,
        ...[lures, honest].flatMap((list) => [String(list.length), hard(list)]),
      ];
    }),
  );
  return table(['part', 'lures', 'of them hard', 'honest', 'of them hard'], lines);
}

function kindTable(parts: Parts): string {
  const all = parts.flatMap(([, rows]) => rows);
  const kinds = (['lure', 'honest'] as const).flatMap((label) =>
    [...new Set(all.filter((row) => row.label === label).map(({ kind }) => kind))]
      .sort()
      .map((kind) => [label, kind] as const),
  );
  const count = (rows: readonly CorpusText[], label: string, kind: string) =>
    String(rows.filter((row) => row.label === label && row.kind === kind).length);
  return table(
    ['kind', ...parts.map(([part]) => part)],
    kinds.map(([label, kind]) => [
      `${label}: ${kind}`,
      ...parts.map(([, rows]) => count(rows, label, kind)),
    ]),
  );
}

function nearestTable(parts: Parts): string {
  const training = parts.find(([part]) => part === 'train')?.[1] ?? [];
  const lines = parts
    .filter(([part]) => part !== 'train')
    .map(([part, rows]) => {
      const found = nearest(
        rows.map(({ text }) => text),
        training.map(({ text }) => text),
      ).sort();
      const at = (share: number) => (found[Math.ceil(share * found.length) - 1] ?? 0).toFixed(3);
      const over = found.filter((likeness) => likeness > CAP).length;
      return [part, String(found.length), at(0.5), at(0.95), at(1), String(over)];
    });
  return table(['part', 'texts', 'median', '95th of 100', 'largest', `above ${CAP}`], lines);
}
