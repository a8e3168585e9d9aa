import { FIRST_OPERATION, type Tables } from '../pattern/tables.ts';
import { BASE, digitValues } from './digits.ts';
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

/** The tables that `pack` wrote. In one pass and without strings: it runs before the first post. */
export function unpack(packed: Packed): Tables {
  const values = digitValues();
  const classes = packed.classes.split(' ');
  const [codeSize, patternCount, pairCount] = packed.sizes;
  const code = new Uint16Array(codeSize);
  const starts = new Uint32Array(patternCount + 1);
  const owners = new Uint16Array(patternCount);
  const parts = [0];
  const firstAtom = FIRST_PAIR + pairCount;
  let size = 0;
  let pattern = 0;
  let owner = 0;
  let next = packed.once;
  const put = (number: number): void => {
    if (number >= firstAtom) code[size++] = number - firstAtom;
    else if (number >= FIRST_CODE) code[size++] = FIRST_OPERATION + number - FIRST_CODE;
    else if (number === NEXT) code[size++] = next++;
    else if (number === END) {
      owners[pattern++] = owner;
      starts[pattern] = size;
    } else if (number === END_OWNER) owner++;
    else if (number === END_PART) {
      owner = 0;
      parts.push(pattern);
    }
  };
  const pairs = readNumbers(packed.pairs, packed.short, values);
  const { flat, ends } = flatten(pairs);
  for (const number of readNumbers(packed.code, packed.short, values)) {
    const pair = number - FIRST_PAIR;
    if (pair < 0 || pair >= pairCount) put(number);
    else for (let at = pair === 0 ? 0 : ends[pair - 1]!; at < ends[pair]!; at++) put(flat[at]!);
  }
  return {
    classes,
    once: packed.once,
    hashes: readHashes(packed.hashes, values),
    longestPrefix: packed.longestPrefix,
    names: packed.names.split(' '),
    code,
    starts,
    owners,
    parts,
    meanings: packed.meanings,
  };
}

/** What each pair stands for, written out one after the other, and where each ends. */
function flatten(pairs: Uint16Array): { flat: Uint16Array; ends: Uint32Array } {
  const count = pairs.length / 2;
  const ends = new Uint32Array(count);
  let flat = new Uint16Array(1 << 14);
  let size = 0;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at]! - FIRST_PAIR;
    if (pair < 0 || pair >= count) flat[size++] = pairs[at]!;
    else {
      const start = pair === 0 ? 0 : ends[pair - 1]!;
      flat.copyWithin(size, start, ends[pair]!);
      size += ends[pair]! - start;
    }
    if (at % 2 === 1) ends[at >> 1] = size;
    if (size > flat.length / 2) {
      const larger = new Uint16Array(2 * flat.length);
      larger.set(flat);
      flat = larger;
    }
  }
  return { flat, ends };
}

function readNumbers(text: string, short: readonly number[], values: Uint8Array): Uint16Array {
  const numbers = new Uint16Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const digit = values[text.charCodeAt(at++)]!;
    if (digit < SHORT) numbers[count++] = short[digit]!;
    else {
      const number = (digit - SHORT) * BASE + values[text.charCodeAt(at++)]!;
      numbers[count++] =
        digit < LONG
          ? number
          : ((digit - LONG) * BASE + values[text.charCodeAt(at - 1)]!) * BASE +
            values[text.charCodeAt(at++)]! +
            (LONG - SHORT) * BASE;
    }
  }
  return numbers.subarray(0, count);
}

function readHashes(text: string, values: Uint8Array): Uint32Array {
  const hashes = new Uint32Array(text.length / HASH_SIZE);
  for (let i = 0; i < hashes.length; i++) {
    let hash = 0;
    for (let at = i * HASH_SIZE; at < (i + 1) * HASH_SIZE; at++)
      hash = hash * BASE + values[text.charCodeAt(at)]!;
    hashes[i] = hash;
  }
  return hashes;
}
