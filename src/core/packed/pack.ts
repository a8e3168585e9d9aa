import { FIRST_OPERATION, PARTS, type Tables } from '../pattern/tables.ts';
import { BASE, writeDigits } from './digits.ts';
import {
  END,
  END_OWNER,
  END_PART,
  FIRST_CODE,
  FIRST_PAIR,
  HASH_SIZE,
  LONG,
  NEXT,
  type Packed,
  SHORT,
} from './packed.ts';
import { pairUp } from './pairs.ts';

/** Writes the tables small: they are part of every page's content script. */
export function pack(tables: Tables): Packed {
  const atoms = tables.classes.length + tables.hashes.length;
  const firstPair = FIRST_PAIR + atoms;
  const paired = pairUp(marked(tables), firstPair);
  const count = paired.pairs.length;
  const renumbered = (number: number) => {
    if (number < FIRST_PAIR) return number;
    return number < firstPair ? number + count : number - atoms;
  };
  const pairs = paired.pairs.flat().map(renumbered);
  const list = paired.list.map(renumbered);
  const short = mostFrequent([...pairs, ...list], SHORT);
  const write = (numbers: readonly number[]) =>
    numbers.map((number) => writeNumber(number, short)).join('');
  return {
    classes: tables.classes.join(' '),
    names: tables.names.join(' '),
    once: tables.once,
    longestPrefix: tables.longestPrefix,
    meanings: tables.meanings,
    sizes: [tables.code.length, tables.owners.length, count],
    hashes: [...tables.hashes].map((hash) => writeDigits(hash, HASH_SIZE)).join(''),
    short,
    pairs: write(pairs),
    code: write(list),
  };
}

/** The code with marks between patterns, owners and parts. */
function marked({ code, starts, owners, parts, once }: Tables): number[] {
  const numbers: number[] = [];
  let next = once;
  const put = (value: number) => {
    if (value >= FIRST_OPERATION) numbers.push(FIRST_CODE + value - FIRST_OPERATION);
    else if (value === next) {
      next++;
      numbers.push(NEXT);
    } else numbers.push(FIRST_PAIR + value);
  };
  for (let part = 0; part < PARTS; part++) {
    let owner = 0;
    for (let pattern = parts[part]!; pattern < parts[part + 1]!; pattern++) {
      for (; owner < owners[pattern]!; owner++) numbers.push(END_OWNER);
      code.subarray(starts[pattern], starts[pattern + 1]).forEach(put);
      numbers.push(END);
    }
    numbers.push(END_PART);
  }
  return numbers;
}

function mostFrequent(numbers: readonly number[], most: number): number[] {
  const uses = new Map<number, number>();
  for (const number of numbers) uses.set(number, (uses.get(number) ?? 0) + 1);
  const sorted = [...uses.keys()].sort((a, b) => uses.get(b)! - uses.get(a)! || a - b);
  return sorted.slice(0, most);
}

/** One digit for a number in `short`, two for most others, three for the rarest atoms. */
function writeNumber(number: number, short: readonly number[]): string {
  const at = short.indexOf(number);
  if (at >= 0) return writeDigits(at, 1);
  const rest = number - (LONG - SHORT) * BASE;
  return rest < 0
    ? writeDigits(SHORT * BASE + number, 2)
    : writeDigits(LONG * BASE * BASE + rest, 3);
}
