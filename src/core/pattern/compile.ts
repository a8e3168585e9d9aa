import { PARENTS, SENSITIVE_CLASSES } from '../lexicon/classes.ts';
import type { Rules } from '../rules.ts';
import { hashOf, mix } from '../text/hash.ts';
import { foldWord } from '../text/normalise.ts';
import { emit } from './emit.ts';
import { type Columns, listPatterns, MODES } from './index.ts';
import { type Node, parsePattern } from './parse.ts';
import { EXACT, KEY, KEY_PREFIX, PREFIX, type Tables } from './tables.ts';

interface Pattern {
  readonly owner: number;
  readonly node: Node;
}

/**
 * Compiles the rules into tables. Takes a while, so that the build does it for the bundle; from
 * source it happens at the first text. Throws on a pattern that does not parse.
 */
export function compile({ signals, contexts, lexicon }: Rules): Tables {
  const names = Object.keys(lexicon);
  const parsed = [
    parseAll(names.map((name) => lexicon[name]!)),
    parseAll(signals.map((signal) => signal.patterns)),
    parseAll(signals.map((signal) => signal.unless ?? {})),
    parseAll(contexts.map((context) => context.patterns)),
  ];
  const uses = countUses(parsed.flat());
  const parts = parsed.map((patterns) => inOrder(patterns, uses));
  const patterns = parts.flat();
  const { classes, once, atoms, numberOf } = numberAtoms(uses, names);
  const code: number[] = [];
  const starts = patterns.map(({ node }) => {
    const start = code.length;
    emit(node, numberOf, code);
    return start;
  });
  return {
    classes,
    once,
    hashes: Uint32Array.from(atoms(), hashOfAtom),
    longestPrefix: Math.max(0, ...atoms().map(prefixSize)),
    names: sensitiveNames(lexicon),
    code: Uint16Array.from(code),
    starts: Uint32Array.from([...starts, code.length]),
    owners: Uint16Array.from(patterns, ({ owner }) => owner),
    parts: [0, 1, 2, 3, 4].map((part) => parts.slice(0, part).flat().length),
    meanings: names.map((name) =>
      [name, ...(PARENTS[name] ?? [])].map((each) => classes.indexOf(each)),
    ),
  };
}

function parseAll(owners: readonly Columns[]): Pattern[] {
  return owners.flatMap((columns, owner) =>
    MODES.flatMap((mode) =>
      listPatterns(columns[mode]).map((source) => ({ owner, node: parsePattern(source, mode) })),
    ),
  );
}

/** How often each atom stands in the patterns. */
type Uses = ReadonlyMap<string, number>;

function countUses(patterns: readonly Pattern[]): Uses {
  const uses = new Map<string, number>();
  const count = (atom: string) => uses.set(atom, (uses.get(atom) ?? 0) + 1).size;
  for (const { node } of patterns) emit(node, count, []);
  return uses;
}

/** Order changes nothing that is found; like beside like is written shorter (packed/pairs). */
function inOrder(patterns: readonly Pattern[], uses: Uses): Pattern[] {
  return patterns
    .map(({ owner, node }) => ({ owner, node: sorted(node, uses) }))
    .sort((a, b) => a.owner - b.owner || compareNodes(a.node, b.node, uses));
}

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
 * Numbers the atoms: classes, then words from the most used to those used twice, then those used
 * once in the order of their use. Frequent ones take little room when they are written (packed/),
 * and those used once take none; and a high number tells a rare word, which is worth looking for.
 */
function numberAtoms(uses: Uses, names: readonly string[]) {
  const used = [...uses.keys()].filter((atom) => atom.startsWith('<')).map((atom) => atom.slice(1));
  const parents = names.flatMap((name) => PARENTS[name] ?? []);
  const classes = [...new Set([...names, ...parents, ...used])];
  const again = [...uses.keys()]
    .filter((atom) => !atom.startsWith('<') && uses.get(atom)! > 1)
    .sort((a, b) => uses.get(b)! - uses.get(a)!);
  const numbers = new Map<string, number>();
  for (const atom of [...classes.map((name) => `<${name}`), ...again])
    numbers.set(atom, numbers.size);
  const once = numbers.size;
  const numberOf = (atom: string) => {
    const known = numbers.get(atom);
    if (known !== undefined) return known;
    numbers.set(atom, numbers.size);
    return numbers.size - 1;
  };
  return { classes, once, numberOf, atoms: () => [...numbers.keys()].slice(classes.length) };
}

/** Ways of meeting, by the sign that `parse` puts before a word; the longest sign first. */
const WAYS = [
  ['~^', KEY_PREFIX],
  ['~', KEY],
  ['^', PREFIX],
  ['=', EXACT],
] as const;

function hashOfAtom(atom: string): number {
  const [sign, way] = WAYS.find(([each]) => atom.startsWith(each))!;
  return mix(hashOf(atom.slice(sign.length)), way);
}

function prefixSize(atom: string): number {
  return atom.includes('^') ? atom.length - atom.indexOf('^') - 1 : 0;
}

/** Shortest name that is restored from pieces: shorter ones arise by chance. */
const MIN_NAME = 6;

/** Single words only: a name of two words is found as it is. */
function sensitiveNames(lexicon: Rules['lexicon']): string[] {
  const words = SENSITIVE_CLASSES.flatMap((name) =>
    MODES.flatMap((mode) => listPatterns(lexicon[name]?.[mode])),
  );
  const single = words.filter((word) => word.length >= MIN_NAME && !word.includes(' '));
  return [...new Set(single.map(foldWord))];
}
