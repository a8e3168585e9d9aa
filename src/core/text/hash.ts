/**
 * Words are known by number, not by string: two hashes of their UTF-16 units, 64 bits together.
 * Polynomials, because then a prefix is a step on the way, and two words joined are one
 * multiplication: prefixes and split names cost no string.
 */
const FIRST_BASE = 0x2c1b3c6d;
const SECOND_BASE = 0x297a2d39;

/** Both hashes of a word with one more unit; start with 0. */
export function addToFirst(hash: number, unit: number): number {
  return (Math.imul(hash, FIRST_BASE) + unit) | 0;
}

export function addToSecond(hash: number, unit: number): number {
  return (Math.imul(hash, SECOND_BASE) + unit) | 0;
}

/** The first hash of `text`. */
export function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = addToFirst(hash, text.charCodeAt(at));
  return hash;
}

/** The second hash of `text`. */
export function secondHashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = addToSecond(hash, text.charCodeAt(at));
  return hash;
}

/** Powers of the first base: what a hash is multiplied by when so many units follow. */
const powers = new Int32Array(32);
powers[0] = 1;
for (let i = 1; i < powers.length; i++) powers[i] = Math.imul(powers[i - 1]!, FIRST_BASE);

/** The first hash of two words joined, from theirs and the length (below 32) of the second. */
export function hashOfJoined(head: number, tail: number, tailLength: number): number {
  return (Math.imul(head, powers[tailLength]!) + tail) | 0;
}

/** Keeps the meanings of equal words apart. */
const SALT = 0x52dce729;

/** Spreads a hash over all 32 bits, for each `way` otherwise. Unsigned. */
export function mix(hash: number, way: number): number {
  let mixed = Math.imul(hash ^ Math.imul(way + 1, SALT), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
