import { matchEnds, type Tagged } from './match.ts';
import { allAtoms, firstAtoms, type Mode, type Node, parsePattern } from './parse.ts';

/** Patterns by column, as signals, classes and contexts declare them; separated by commas. */
export type Columns = Readonly<Partial<Record<Mode, string>>>;

/** The patterns of one column. */
export function listPatterns(column: string | undefined): string[] {
  return (column ?? '')
    .split(',')
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '');
}

interface Entry {
  readonly owner: number;
  readonly node: Node;
}

/** Where patterns of one owner matched: token indices, end exclusive. */
export interface Match {
  readonly owner: number;
  readonly from: number;
  readonly to: number;
}

/** All patterns of many owners, looked up by the atom a match begins with: one pass over a text. */
export interface PatternIndex {
  readonly atoms: readonly string[];
  /** One match per owner and starting token, in text order: the longest for names, else the tightest. */
  find(text: Tagged, keep: 'longest' | 'shortest'): Match[];
}

const MODES: readonly Mode[] = ['en', 'ur', 'roman'];

/** Compiles the columns of every owner (owner = index in the list). */
export function compilePatterns(owners: readonly Columns[]): PatternIndex {
  const byFirst = new Map<string, Entry[]>();
  const atoms = new Set<string>();
  owners.forEach((columns, owner) => {
    for (const mode of MODES)
      for (const source of listPatterns(columns[mode])) {
        const node = parsePattern(source, mode);
        for (const atom of allAtoms(node)) atoms.add(atom);
        for (const first of new Set(firstAtoms(node))) {
          const list = byFirst.get(first);
          if (list) list.push({ owner, node });
          else byFirst.set(first, [{ owner, node }]);
        }
      }
  });
  const find = (text: Tagged, keep: 'longest' | 'shortest'): Match[] => {
    const matches: Match[] = [];
    for (let at = 0; at < text.tokens.length; at++) {
      const best = new Map<number, number>();
      const attempt = (first: string) => {
        for (const entry of byFirst.get(first) ?? [])
          for (const end of matchEnds(entry.node, at, text, text.tokens[at]!.sentence)) {
            const known = best.get(entry.owner);
            const better = keep === 'longest' ? end > (known ?? at) : end < (known ?? Infinity);
            if (end > at && better) best.set(entry.owner, end);
          }
      };
      for (const atom of text.atoms[at]!) attempt(atom);
      for (const span of text.classes[at]!) attempt(span.atom);
      for (const [owner, to] of best) matches.push({ owner, from: at, to });
    }
    return matches;
  };
  return { atoms: [...atoms], find };
}
