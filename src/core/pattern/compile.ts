import { PARENTS, SENSITIVE_CLASSES } from '../lexicon/classes.ts';
import type { Rules } from '../rules.ts';
import { hashOf, mix } from '../text/hash.ts';
import { foldWord } from '../text/normalise.ts';
import { emit } from './emit.ts';
import { gather } from './gather.ts';
import { countUses, inGroups, type Parsed } from './groups.ts';
import { type Columns, listPatterns, MODES } from './index.ts';
import { numberAtoms, wayOf } from './number.ts';
import { parsePattern } from './parse.ts';
import { simplify } from './simplify.ts';
import { NAMES, PREFIX, SOUND_PREFIX, type Tables } from './tables.ts';

/**
 * Compiles the rules into tables. Takes a while, so that the build does it for the bundle; from
 * source it happens at the first text. Throws on a pattern that does not parse.
 */
export function compile({ signals, contexts, lexicon }: Rules): Tables {
  const names = Object.keys(lexicon);
  const parsed = [
    names.map((name) => lexicon[name]!),
    signals.map((signal) => signal.patterns),
    signals.map((signal) => signal.unless ?? {}),
    contexts.map((context) => context.patterns),
  ].flatMap((owners, part) => owners.flatMap((columns, owner) => parse(part, owner, columns)));
  const uses = countUses(parsed);
  const named = names.flatMap((name) => [name, ...(PARENTS[name] ?? [])]);
  const { classes, ranges, words, numberOf } = numberAtoms(uses, named);
  const groups = inGroups(parsed, uses).map((group) =>
    group.map(({ owner, node, keys }) => {
      const code: number[] = [];
      emit(node, { numberOf, keys }, code);
      return { owner, code };
    }),
  );
  return {
    classes,
    ranges,
    hashes: words().map(hashOfAtom),
    longestPrefix: Math.max(0, ...words().map(prefixSize)),
    names: sensitiveNames(lexicon),
    groups,
    meanings: names.map((name) =>
      [name, ...(PARENTS[name] ?? [])].map((each) => classes.indexOf(each)),
    ),
  };
}

/** The patterns of one owner, without what they say twice. */
function parse(part: number, owner: number, columns: Columns): Parsed[] {
  const options = MODES.flatMap((mode) =>
    listPatterns(columns[mode]).map((source) => parsePattern(source, mode)),
  );
  const all = simplify({ kind: 'alt', options }, part !== NAMES);
  const patterns = gather(all.kind === 'alt' ? all.options : [all]);
  return patterns.map((node) => ({ part, owner, node }));
}

function hashOfAtom(atom: string): number {
  const { way, word } = wayOf(atom);
  return mix(hashOf(word), way);
}

function prefixSize(atom: string): number {
  const { way, word } = wayOf(atom);
  return way === PREFIX || way === SOUND_PREFIX ? word.length : 0;
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
