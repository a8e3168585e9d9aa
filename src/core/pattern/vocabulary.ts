import type { Packed } from '../packed/packed.ts';
import { makeLookUp } from '../packed/words.ts';
import { addToFirst, addToSecond, hashOf, mix, secondHashOf } from '../text/hash.ts';
import { moneyWords } from '../text/money-words.ts';
import { textOf } from '../text/normalise.ts';
import { phoneticKey } from '../text/phonetic.ts';
import type { Word, Words } from '../text/word.ts';
import { EXACT, PREFIX, SOUND, SOUND_PREFIX, WAYS } from './tables.ts';

/** Shortest word that loses a plural s before it is looked up again. */
const MIN_PLURAL = 4;

/** "aye*" sounds like i: a sound of one letter would stand for half of all words. */
const MIN_SOUND = 2;

/** Slots for words seen; a feed repeats its words, so most look-ups end here. */
const SLOTS = 1 << 14;
/** Beyond this the slots are emptied. */
const MAX_KEPT = 10_000;

const APOSTROPHE = 39;
const COMMA = 44;

/** Looks words up in the tables. */
export function makeWords(packed: Packed): Words {
  const lookUp = makeLookUp(packed.words);
  const { longestPrefix, ranges } = packed;
  const classes = packed.classes.split(' ').length;
  const names = new Set(packed.names.split(' '));
  const nameHashes = new Set([...names].map(hashOf));
  /** The atom that a word of this hash meets in this way, or -1. */
  const atomOf = (hash: number, way: number): number => {
    const atom = classes + lookUp(mix(hash, way));
    // One hash in a million belongs to another word: seldom to one that is met in this way.
    const again = atom >= ranges[way]! && atom < ranges[way + 1]!;
    return again || (atom >= ranges[WAYS + way]! && atom < ranges[WAYS + way + 1]!) ? atom : -1;
  };
  const firsts = new Int32Array(SLOTS);
  const seconds = new Int32Array(SLOTS);
  let kept: (Word | undefined)[] = new Array(SLOTS).fill(undefined);
  let count = 0;

  /** The atoms that a whole word meets, each -1 when there is none. */
  const exactAtom = (hash: number) => atomOf(hash, EXACT);
  const pluralAtom = (text: string) =>
    text.length >= MIN_PLURAL && text.endsWith('s') ? atomOf(hashOf(text.slice(0, -1)), EXACT) : -1;
  const keyAtom = (key: string) => atomOf(hashOf(key), SOUND);

  const knows = (text: string): boolean =>
    exactAtom(hashOf(text)) >= 0 || pluralAtom(text) >= 0 || keyAtom(phoneticKey(text)) >= 0;

  /** Adds the atoms of a word's beginnings of at least so many letters. */
  const addPrefixes = (text: string, least: number, way: number, found: number[]): void => {
    const most = Math.min(longestPrefix, text.length);
    let hash = 0;
    for (let at = 0; at < most; at++) {
      hash = addToFirst(hash, text.charCodeAt(at));
      if (at + 1 < least) continue;
      const atom = atomOf(hash, way);
      if (atom >= 0) found.push(atom);
    }
  };

  const make = (text: string, hash: number): Word => {
    const key = phoneticKey(text);
    const atoms = [exactAtom(hash), pluralAtom(text), keyAtom(key)].filter((atom) => atom >= 0);
    const known = atoms.length > 0;
    addPrefixes(text, 1, PREFIX, atoms);
    addPrefixes(key, MIN_SOUND, SOUND_PREFIX, atoms);
    const { currency, scale, number } = moneyWords(text);
    return {
      text,
      hash,
      atoms,
      known,
      sensitive: names.has(text),
      currency: currency.get(text),
      scale: scale.get(text) ?? 0,
      number: number.get(text),
      plain: undefined,
    };
  };

  /** Slot of a word, or the free one where it belongs. */
  const slotOf = (first: number, second: number): number => {
    let slot = (first ^ (second >>> 16)) & (SLOTS - 1);
    while (kept[slot] !== undefined && (firsts[slot] !== first || seconds[slot] !== second))
      slot = (slot + 1) & (SLOTS - 1);
    return slot;
  };

  const keep = (slot: number, first: number, second: number, text: string): Word => {
    const word = make(text, first);
    if (count++ >= MAX_KEPT) {
      kept = new Array(SLOTS).fill(undefined);
      count = 0;
      return word;
    }
    firsts[slot] = first;
    seconds[slot] = second;
    kept[slot] = word;
    return word;
  };

  const read = (units: Uint16Array, from: number, to: number): Word => {
    let first = 0;
    let second = 0;
    for (let at = from; at < to; at++) {
      const unit = units[at]!;
      if (unit === APOSTROPHE || unit === COMMA) continue;
      first = addToFirst(first, unit);
      second = addToSecond(second, unit);
    }
    const slot = slotOf(first, second);
    const word = kept[slot];
    if (word !== undefined) return word;
    const text = textOf(units, from, to).replace(/[',]/g, '');
    return keep(slot, first, second, text);
  };

  const of = (text: string): Word => {
    const [first, second] = [hashOf(text), secondHashOf(text)];
    const slot = slotOf(first, second);
    return kept[slot] ?? keep(slot, first, second, text);
  };
  return { read, of, knows, mayBeName: (hash) => nameHashes.has(hash) };
}
