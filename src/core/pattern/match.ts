import type { Program } from '../packed/program.ts';
import type { Occurrences } from './occurrences.ts';
import {
  ANY,
  ANY_SCRIPT,
  FIRST_OPERATION,
  GAP,
  KEY,
  LATIN,
  OPTION,
  OTHER_SCRIPT,
} from './tables.ts';

/** Where patterns of one owner matched: token indices, end exclusive. */
export interface Match {
  readonly owner: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the patterns of one part (see pattern/tables) in a text: one match for each owner and
 * token it begins at, in text order, then by owner; the longest for names, else the tightest.
 */
export type Find = (part: number, keep: Keep) => Match[];

/**
 * Tokens that a match can span: its ends are the bits of a number. The widest match in a hundred
 * thousand texts spans 18; a longer one would quote a paragraph.
 */
const SPAN = 32;

/** Makes the finder over what is noted in `text` when it is called. */
export function makeFinder(program: Program, text: Occurrences): Find {
  const { code, starts, owners, keys, patterns, next } = program;
  /** The search in which each pattern was last tried, so that it is tried once. */
  const tried = new Uint32Array(owners.length);
  let search = 0;
  /** Where the pattern at hand begins, and tokens from there to the end of its sentence. */
  let base = 0;
  let left = 0;

  /** Ends of an atom that begins at one of the `places`. Both are bits: bit i is token base + i. */
  const step = (atom: number, places: number): number => {
    if (text.ofAtom[atom] === 0) return 0;
    let ends = 0;
    for (let rest = places; rest !== 0; rest &= rest - 1) {
      const place = 31 - Math.clz32(rest & -rest);
      if (place >= left) break;
      for (let entry = text.ofToken[base + place]!; entry > 0; entry = text.nextOfToken[entry]!)
        if (text.atoms[entry] === atom) {
          const end = text.tos[entry]! - base;
          if (end < SPAN) ends |= 1 << end;
        }
    }
    return ends;
  };

  /** What follows may be optional, so a gap may reach the sentence's end, but not beyond. */
  const skip = (most: number, places: number): number => {
    const sentence = left >= SPAN - 1 ? -1 : (2 << left) - 1;
    let reached = places & sentence;
    for (let i = 0; i < most; i++) reached |= reached << 1;
    return places | (reached & sentence);
  };

  /** Places where code[at..stop) can end when it begins at one of `places`. */
  const run = (from: number, stop: number, places: number): number => {
    let ends = places;
    for (let at = from; at < stop && ends !== 0; ) {
      const operation = code[at]!;
      if (operation < FIRST_OPERATION) {
        ends = step(operation, ends);
        at++;
        continue;
      }
      if (operation === KEY) {
        at++;
        continue;
      }
      const size = code[at + 1]!;
      const body = at + 2;
      if (operation === GAP) {
        ends = skip(size, ends);
        at = body;
        continue;
      }
      at = body + size;
      if (operation === OPTION) ends |= run(body, at, ends);
      else if (operation === ANY) {
        let any = 0;
        for (let i = body; i < at; i++) any |= step(code[i]!, ends);
        ends = any;
      } else {
        let either = 0;
        for (let i = body; i < at; i += 1 + code[i]!) either |= run(i + 1, i + 1 + code[i]!, ends);
        ends = either;
      }
    }
    return ends;
  };

  /** Tries a pattern at every place where one of its first atoms stands. */
  const tryBeginnings = (pattern: number, from: number, stop: number, keep: Keep): void => {
    for (let at = from; at < stop; ) {
      const operation = code[at]!;
      if (operation < FIRST_OPERATION) {
        tryAt(pattern, operation, keep);
        return;
      }
      if (operation === KEY) {
        at++;
        continue;
      }
      const body = at + 2;
      at = body + code[at + 1]!;
      if (operation === ANY) for (let i = body; i < at; i++) tryAt(pattern, code[i]!, keep);
      else if (operation === OPTION) tryBeginnings(pattern, body, at, keep);
      else
        for (let i = body; i < at; i += 1 + code[i]!)
          tryBeginnings(pattern, i + 1, i + 1 + code[i]!, keep);
      if (operation !== OPTION) return;
    }
  };

  const tryAt = (pattern: number, atom: number, keep: Keep): void => {
    for (let entry = text.ofAtom[atom]!; entry > 0; entry = text.nextOfAtom[entry]!) {
      base = text.froms[entry]!;
      left = text.sentenceEnds[base]! - base;
      const ends = run(starts[pattern]!, starts[pattern + 1]!, 1) & ~1;
      if (ends === 0) continue;
      const end = keep === 'longest' ? ends : ends & -ends;
      found.push({ owner: owners[pattern]!, from: base, to: base + 31 - Math.clz32(end) });
    }
  };

  let found: Match[] = [];
  return (part, keep) => {
    program.open(part, ANY_SCRIPT);
    if (text.latin) program.open(part, LATIN);
    if (text.other) program.open(part, OTHER_SCRIPT);
    search++;
    found = [];
    for (let i = 0; i < text.presentCount; i++) {
      const atom = text.present[i]!;
      for (let entry = keys[part]![atom]!; entry > 0; entry = next[entry]!) {
        const pattern = patterns[entry]!;
        if (tried[pattern] === search) continue;
        tried[pattern] = search;
        tryBeginnings(pattern, starts[pattern]!, starts[pattern + 1]!, keep);
      }
    }
    return found.length > 1 ? bestOfEach(found, keep) : found;
  };
}

type Keep = 'longest' | 'shortest';

/** Sorts by place and owner, and of matches equal in both keeps the longest or the tightest. */
function bestOfEach(matches: Match[], keep: Keep): Match[] {
  const sign = keep === 'longest' ? -1 : 1;
  matches.sort((a, b) => a.from - b.from || a.owner - b.owner || sign * (a.to - b.to));
  return matches.filter((match, at) => {
    const before = matches[at - 1];
    return before?.from !== match.from || before.owner !== match.owner;
  });
}
