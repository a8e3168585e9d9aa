import { phoneticKey } from '../text/phonetic.ts';

/** Looks words up: which atoms of the patterns a word of a text satisfies. */
export interface Vocabulary {
  /** True when the whole word stands in some pattern or class, by any column; prefixes do not count. */
  knows(word: string): boolean;
  /** Atoms satisfied by the word, without classes; the same array for the same word. */
  atomsOf(word: string): readonly string[];
}

/** Distinct words kept; a feed repeats its words, so most look-ups end here. */
const MAX_CACHED = 20_000;
const NONE: readonly string[] = [];

/** Shortest word that loses a plural s before it is looked up again. */
const MIN_PLURAL = 4;

export function buildVocabulary(atoms: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  const prefixes = new Set<string>();
  let longest = 0;
  for (const atom of atoms) {
    if (atom.startsWith('<')) continue;
    words.add(atom);
    const caret = atom.indexOf('^');
    if (caret >= 0) {
      prefixes.add(atom);
      longest = Math.max(longest, atom.length - caret - 1);
    }
  }
  const cache = new Map<string, readonly string[]>();

  const lookUp = (word: string): readonly string[] => {
    const found: string[] = [];
    const add = (atom: string) => {
      if (words.has(atom) && !found.includes(atom)) found.push(atom);
    };
    add(`=${word}`);
    if (word.length >= MIN_PLURAL && word.endsWith('s')) add(`=${word.slice(0, -1)}`);
    const key = phoneticKey(word);
    add(`~${key}`);
    const most = Math.min(longest, Math.max(word.length, key.length));
    for (let size = 2; size <= most; size++) {
      if (size <= word.length && prefixes.has(`^${word.slice(0, size)}`))
        found.push(`^${word.slice(0, size)}`);
      if (size <= key.length && prefixes.has(`~^${key.slice(0, size)}`))
        found.push(`~^${key.slice(0, size)}`);
    }
    return found.length > 0 ? found : NONE;
  };

  const atomsOf = (word: string): readonly string[] => {
    let found = cache.get(word);
    if (found === undefined) {
      found = lookUp(word);
      if (cache.size >= MAX_CACHED) cache.clear();
      cache.set(word, found);
    }
    return found;
  };
  return { atomsOf, knows: (word) => atomsOf(word).some((atom) => !atom.includes('^')) };
}
