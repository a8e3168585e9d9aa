import type { Uses } from './groups.ts';
import { EXACT, PREFIX, SOUND, SOUND_PREFIX, WAYS } from './tables.ts';

/** How words meet an atom, and the atom's word, by the sign that `parse` puts before it. */
export function wayOf(atom: string): { readonly way: number; readonly word: string } {
  if (atom.startsWith('~^')) return { way: SOUND_PREFIX, word: atom.slice(2) };
  if (atom.startsWith('~')) return { way: SOUND, word: atom.slice(1) };
  if (atom.startsWith('^')) return { way: PREFIX, word: atom.slice(1) };
  return { way: EXACT, word: atom.slice(1) };
}

/**
 * Numbers the atoms: classes, then words used more than once, the most used first, then those used
 * once in the order in which `numberOf` is asked for them: where they are written (packed/) they
 * need no number. Both by the way in which they are met, so that a number tells it.
 */
export function numberAtoms(uses: Uses, named: readonly string[]) {
  const atoms = [...uses.keys()];
  const used = atoms.filter((atom) => atom.startsWith('<')).map((atom) => atom.slice(1));
  const classes = [...new Set([...named, ...used])];
  const words = atoms.filter((atom) => !atom.startsWith('<'));
  const numbers = new Map(classes.map((name, number) => [`<${name}`, number]));
  const ranges: number[] = [];
  let free = classes.length;
  for (let way = 0; way < WAYS; way++) {
    ranges.push(free);
    const again = words.filter((atom) => uses.get(atom)! > 1 && wayOf(atom).way === way);
    again.sort((a, b) => uses.get(b)! - uses.get(a)!);
    for (const atom of again) numbers.set(atom, free++);
  }
  const next: number[] = [];
  for (let way = 0; way < WAYS; way++) {
    ranges.push(free);
    next.push(free);
    free += words.filter((atom) => uses.get(atom) === 1 && wayOf(atom).way === way).length;
  }
  ranges.push(free);
  const numberOf = (atom: string): number => {
    const known = numbers.get(atom);
    if (known !== undefined) return known;
    const { way } = wayOf(atom);
    const number = next[way]!;
    next[way] = number + 1;
    numbers.set(atom, number);
    return number;
  };
  /** All words in the order of their numbers, once each has been asked for. */
  const inOrder = () => [...words].sort((a, b) => numbers.get(a)! - numbers.get(b)!);
  return { classes, ranges, numberOf, words: inOrder };
}
