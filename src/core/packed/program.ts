import { ANY, FIRST_OPERATION, KEY, PARTS, SCRIPTS } from '../pattern/tables.ts';
import { BASE, digitValues, readNumbers } from './digits.ts';
import {
  END,
  END_OWNER,
  FIRST_CODE,
  FIRST_PAIR,
  LONG,
  NEXT,
  type Packed,
  SHORT,
} from './packed.ts';

/** The patterns unpacked so far, and what unpacks the others. */
export interface Program {
  /** Operations of the patterns (see pattern/tables), where each begins, and its owner. */
  readonly code: Uint16Array;
  readonly starts: Uint32Array;
  readonly owners: Uint16Array;
  /** Keys of a part's patterns: keys[part][atom] is the first entry of an atom, 0 for none. */
  readonly keys: readonly Uint16Array[];
  /** Of each entry: the pattern, and the next entry of the same atom. */
  readonly patterns: Uint16Array;
  readonly next: Uint16Array;
  /** Unpacks a group of patterns, unless it is. */
  open(part: number, script: number): void;
}

/** What may follow a KEY: its only atom, or the number of them first. */
const KEY_FOLLOWS = -1;
const SIZE_FOLLOWS = -2;

/** Makes room for all patterns, and unpacks none. */
export function makeProgram(packed: Packed): Program {
  const { short, sizes } = packed;
  const values = digitValues();
  const atoms = packed.classes.split(' ').length + packed.words.atoms;
  const pairs = new Uint16Array(packed.pairs.length);
  readNumbers(packed.pairs, short, pairs);
  const code = new Uint16Array(sizes.code);
  const starts = new Uint32Array(sizes.patterns + 1);
  const owners = new Uint16Array(sizes.patterns);
  const keys = Array.from({ length: PARTS }, () => new Uint16Array(atoms));
  const patterns = new Uint16Array(sizes.keys + 1);
  const next = new Uint16Array(sizes.keys + 1);
  const opened = new Uint8Array(packed.groups.length);
  let filled = { size: 0, count: 0, entry: 0 };

  /**
   * One loop with nothing but local variables: it runs before the first post is read, when the
   * engine has compiled nothing yet, and is five times faster so than in small functions.
   */
  const open = (part: number, script: number): void => {
    const group = part * SCRIPTS + script;
    if (opened[group] === 1) return;
    opened[group] = 1;
    const text = packed.groups[group]!;
    const ofPart = keys[part]!;
    const firstAtom = FIRST_PAIR + sizes.pairs;
    /** Second halves of pairs that wait. */
    const waiting = new Uint16Array(64);
    let waits = 0;
    let { size, count, entry } = filled;
    let owner = 0;
    const once = [...packed.once[group]!];
    let expected = 0;
    for (let at = 0; at < text.length || waits > 0; ) {
      let number = 0;
      if (waits > 0) number = waiting[--waits]!;
      else {
        const digit = values[text.charCodeAt(at++)]!;
        if (digit < SHORT) number = short[digit]!;
        else {
          number = (digit - SHORT) * BASE + values[text.charCodeAt(at++)]!;
          if (digit >= LONG)
            number =
              (number - (LONG - SHORT) * BASE) * BASE +
              values[text.charCodeAt(at++)]! +
              (LONG - SHORT) * BASE;
        }
      }
      while (number >= FIRST_PAIR && number < firstAtom) {
        const pair = 2 * (number - FIRST_PAIR);
        waiting[waits++] = pairs[pair + 1]!;
        number = pairs[pair]!;
      }
      let value = number - firstAtom;
      if (number < FIRST_PAIR) {
        if (number === END) {
          owners[count++] = owner;
          starts[count] = size;
          continue;
        }
        if (number === END_OWNER) {
          owner++;
          continue;
        }
        value =
          number >= FIRST_CODE ? FIRST_OPERATION + number - FIRST_CODE : once[number - NEXT]!++;
      }
      code[size++] = value;
      if (value === KEY) expected = KEY_FOLLOWS;
      else if (expected === SIZE_FOLLOWS) expected = value;
      else if (expected === KEY_FOLLOWS && value === ANY) expected = SIZE_FOLLOWS;
      else if (expected !== 0) {
        patterns[++entry] = count;
        next[entry] = ofPart[value]!;
        ofPart[value] = entry;
        expected = expected > 0 ? expected - 1 : 0;
      }
    }
    filled = { size, count, entry };
  };
  return { code, starts, owners, keys, patterns, next, open };
}
