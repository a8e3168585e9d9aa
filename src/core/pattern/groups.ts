import { atomsOf, type Node } from './parse.ts';
import { ANY_SCRIPT, LATIN, OTHER_SCRIPT, PARTS, SCRIPTS } from './tables.ts';

/** A pattern on its way into the tables. */
export interface Parsed {
  readonly part: number;
  readonly owner: number;
  readonly node: Node;
}

/** The same with what makes it worth trying. */
export interface Keyed extends Parsed {
  /** Nodes of which a match needs one, all atoms. */
  readonly keys: ReadonlySet<Node>;
}

/** How often each atom stands in the patterns. */
export type Uses = ReadonlyMap<string, number>;

export function countUses(parsed: readonly Parsed[]): Uses {
  const uses = new Map<string, number>();
  for (const { node } of parsed)
    for (const atom of atomsOf(node)) uses.set(atom, (uses.get(atom) ?? 0) + 1);
  return uses;
}

/** Patterns by part and script, as in the tables; like beside like, which is written shorter. */
export function inGroups(parsed: readonly Parsed[], uses: Uses): Keyed[][] {
  const groups = Array.from({ length: PARTS * SCRIPTS }, (): Keyed[] => []);
  for (const each of parsed) {
    const node = sorted(each.node, uses);
    const keys = new Set(keysOf(node, uses));
    groups[each.part * SCRIPTS + scriptOf(keys)]!.push({ ...each, node, keys });
  }
  for (const group of groups)
    group.sort((a, b) => a.owner - b.owner || compareNodes(a.node, b.node, uses));
  return groups;
}

/** Choices in an order of their own: it changes nothing that is found. */
function sorted(node: Node, uses: Uses): Node {
  if (node.kind === 'opt') return { kind: 'opt', item: sorted(node.item, uses) };
  if (node.kind === 'seq')
    return { kind: 'seq', items: node.items.map((item) => sorted(item, uses)) };
  if (node.kind !== 'alt') return node;
  const options = node.options.map((option) => sorted(option, uses));
  return { kind: 'alt', options: options.sort((a, b) => compareNodes(a, b, uses)) };
}

/** Single words first, the most used of them first; the rest stays as it is. */
function compareNodes(a: Node, b: Node, uses: Uses): number {
  if (a.kind !== 'atom' || b.kind !== 'atom')
    return Number(b.kind === 'atom') - Number(a.kind === 'atom');
  return uses.get(b.atom)! - uses.get(a.atom)! || (a.atom < b.atom ? -1 : 1);
}

/**
 * What a pattern cannot do without and texts hold least: it is tried only where that stands, so
 * that "you .. pay ... visa" is not even looked at in a text without a visa.
 */
function keysOf(node: Node, uses: Uses): Node[] {
  if (node.kind === 'atom') return [node];
  if (node.kind === 'alt') return node.options.flatMap((option) => keysOf(option, uses));
  if (node.kind === 'opt') return keysOf(node.item, uses);
  if (node.kind === 'gap') return [];
  const costs = node.items.map((item) => costOf(item, uses));
  return keysOf(node.items[costs.indexOf(Math.min(...costs))]!, uses);
}

/** Words that patterns use often are those that people do; a class gathers many words, */
const LEAST_COST = 4;
const COST_OF_CLASS = 200;
/** and these stand in half of all adverts. */
const EVERYWHERE = new Set(['<NUM', '<MONEY', '<AMOUNT', '<COUNTRY']);
const COST_OF_EVERYWHERE = 1_000;

function costOfAtom(atom: string, uses: Uses): number {
  if (EVERYWHERE.has(atom)) return COST_OF_EVERYWHERE;
  return atom.startsWith('<') ? COST_OF_CLASS : LEAST_COST + uses.get(atom)!;
}

/** How often what is needed here is likely to stand in a text; what is optional, always. */
function costOf(node: Node, uses: Uses): number {
  switch (node.kind) {
    case 'atom':
      return costOfAtom(node.atom, uses);
    case 'alt':
      return node.options.reduce((sum, option) => sum + costOf(option, uses), 0);
    case 'seq':
      return Math.min(...node.items.map((item) => costOf(item, uses)));
    default:
      return Infinity;
  }
}

/** The script without which none of the keys can stand in a text. */
export function scriptOf(keys: ReadonlySet<Node>): number {
  const words = [...keys].map((key) => (key.kind === 'atom' ? key.atom : '<'));
  if (words.every((word) => /^[^<]*[a-z]/.test(word))) return LATIN;
  return words.every((word) => /^[^<a-z]*[^\0-\x7f]/.test(word)) ? OTHER_SCRIPT : ANY_SCRIPT;
}
