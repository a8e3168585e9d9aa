import { FIRST_OPERATION, type Pattern, type Tables, WAYS } from '../pattern/tables.ts';
import { atomsIn, keysOf } from '../pattern/walk.ts';
import { writeNumbers } from './digits.ts';
import { packWords } from './pack-words.ts';
import { END, END_OWNER, FIRST_CODE, FIRST_PAIR, NEXT, type Packed, SHORT } from './packed.ts';
import { pairUp } from './pairs.ts';

/** Writes the tables small: they are part of every page's content script. */
export function pack(tables: Tables): Packed {
  const { classes, hashes, groups } = tables;
  const atoms = classes.length + hashes.length;
  const firstPair = FIRST_PAIR + atoms;
  const marked = markGroups(groups, tables.ranges);
  const { lists, pairs: named } = pairUp(marked.lists, firstPair);
  const count = named.length;
  // Pairs are named from the highest number on; in the text they come before the atoms.
  const renumber = (number: number) => {
    if (number < FIRST_PAIR) return number;
    return number < firstPair ? number + count : number - atoms;
  };
  const pairs = named.flat().map(renumber);
  const codes = lists.map((list) => list.map(renumber));
  const short = mostFrequent([...pairs, ...codes.flat()], SHORT);
  const patterns = groups.flat().map(({ code }) => code);
  return {
    classes: classes.join(' '),
    names: tables.names.join(' '),
    longestPrefix: tables.longestPrefix,
    meanings: tables.meanings,
    words: packWords(hashes),
    short,
    pairs: writeNumbers(pairs, short),
    groups: codes.map((code) => writeNumbers(code, short)),
    once: marked.once,
    ranges: tables.ranges,
    sizes: {
      code: patterns.flat().length,
      patterns: patterns.length,
      keys: patterns.flatMap(keysOf).length,
      pairs: count,
    },
  };
}

/** The groups' code in the numbers of the text, but for the pairs, and where NEXT begins in each. */
function markGroups(groups: readonly (readonly Pattern[])[], ranges: readonly number[]) {
  const firsts = ranges.slice(WAYS, 2 * WAYS);
  const next = [...firsts];
  const once: number[][] = [];
  const lists = groups.map((group) => {
    once.push([...next]);
    let before = 0;
    return group.flatMap(({ owner, code }) => {
      const numbers = code.map((value) =>
        value >= FIRST_OPERATION ? FIRST_CODE + value - FIRST_OPERATION : FIRST_PAIR + value,
      );
      for (const at of atomsIn(code)) {
        const way = firsts.findLastIndex((first) => first <= code[at]!);
        if (way < 0) continue;
        next[way]!++;
        numbers[at] = NEXT + way;
      }
      const steps = new Array<number>(owner - before).fill(END_OWNER);
      before = owner;
      return [...steps, ...numbers, END];
    });
  });
  return { lists, once };
}

function mostFrequent(numbers: readonly number[], most: number): number[] {
  const uses = new Map<number, number>();
  for (const number of numbers) uses.set(number, (uses.get(number) ?? 0) + 1);
  const sorted = [...uses.keys()].sort((a, b) => uses.get(b)! - uses.get(a)! || a - b);
  return sorted.slice(0, most);
}
