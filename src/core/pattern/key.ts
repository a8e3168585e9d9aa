import { ANY, EITHER, FIRST_OPERATION, GAP, OPTION, PARTS, type Tables } from './tables.ts';

/** Patterns of one part by the atoms that make them worth trying. */
export interface Index {
  /** firsts[atom]: where the patterns of an atom begin in `patterns`; one more for the last. */
  readonly firsts: Uint16Array;
  readonly patterns: Uint16Array;
}

/**
 * Indexes each part's patterns, not by the words they begin with but by the rarest that they
 * cannot do without: "you .. pay ... visa" is not even looked at in a text without a visa. Where
 * that is a choice of words, the pattern stands under each of them.
 */
export function makeIndex(tables: Tables): Index[] {
  const indexes: Index[] = [];
  for (let part = 0; part < PARTS; part++) indexes.push(indexOf(part, tables));
  return indexes;
}

function indexOf(part: number, { code, starts, parts, hashes, classes }: Tables): Index {
  const keys: number[] = [];
  const owners: number[] = [];
  const firsts = new Uint16Array(classes.length + hashes.length + 1);
  for (let pattern = parts[part]!; pattern < parts[part + 1]!; pattern++) {
    collectKeys(code, starts[pattern]!, starts[pattern + 1]!, classes.length, keys);
    while (owners.length < keys.length) owners.push(pattern);
  }
  for (const key of keys) firsts[key]!++;
  let sum = 0;
  for (let atom = 0; atom < firsts.length; atom++) {
    sum += firsts[atom]!;
    firsts[atom] = sum;
  }
  const patterns = new Uint16Array(keys.length);
  for (let at = keys.length - 1; at >= 0; at--) patterns[--firsts[keys[at]!]!] = owners[at]!;
  return { firsts, patterns };
}

/** Adds the atoms of the rarest part of code[from..stop) that a match cannot do without. */
function collectKeys(
  code: Uint16Array,
  from: number,
  stop: number,
  classes: number,
  keys: number[],
): void {
  let best = from;
  let least = Infinity;
  for (let at = from; at < stop; at = nextOf(code, at)) {
    const cost = costOf(code, at, classes);
    if (cost < least) [best, least] = [at, cost];
  }
  const operation = code[best]!;
  if (operation < FIRST_OPERATION) keys.push(operation);
  else if (operation === ANY)
    for (let at = best + 2; at < nextOf(code, best); at++) keys.push(code[at]!);
  else
    for (let at = best + 2; at < nextOf(code, best); at += 1 + code[at]!)
      collectKeys(code, at + 1, at + 1 + code[at]!, classes, keys);
}

function nextOf(code: Uint16Array, at: number): number {
  const operation = code[at]!;
  if (operation < FIRST_OPERATION) return at + 1;
  return operation === GAP ? at + 2 : at + 2 + code[at + 1]!;
}

/** How often one of the words needed here is likely to stand in a text; what is optional, always. */
function costOf(code: Uint16Array, at: number, classes: number): number {
  const operation = code[at]!;
  if (operation < FIRST_OPERATION) return costOfAtom(operation, classes);
  if (operation === GAP || operation === OPTION) return Infinity;
  const stop = nextOf(code, at);
  let sum = 0;
  if (operation === ANY) for (let i = at + 2; i < stop; i++) sum += costOfAtom(code[i]!, classes);
  if (operation === EITHER)
    for (let i = at + 2; i < stop; i += 1 + code[i]!) {
      let least = Infinity;
      for (let inner = i + 1; inner < i + 1 + code[i]!; inner = nextOf(code, inner))
        least = Math.min(least, costOf(code, inner, classes));
      sum += least;
    }
  return sum;
}

/** Classes gather many words; among words, those that patterns use most are those people use most. */
const COST_OF_CLASS = 1 / 40;
const RANKS_ALIKE = 20;

function costOfAtom(atom: number, classes: number): number {
  return atom < classes ? COST_OF_CLASS : 1 / (atom - classes + RANKS_ALIKE);
}
