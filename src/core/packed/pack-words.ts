import { BASE, writeDigits } from './digits.ts';
import { ENTRY_SIZE, MOST, type PackedWords } from './packed.ts';

/** Writes a hash table from the hashes of words to their numbers. Throws when two hashes are one. */
export function packWords(hashes: readonly number[]): PackedWords {
  const atoms = hashes.length;
  const order = hashes.map((_, atom) => atom).sort((a, b) => hashes[a]! - hashes[b]!);
  if (order.some((atom, at) => hashes[atom] === hashes[order[at + 1]!]))
    throw new Error('two words have one hash: change a salt');
  const { width, counts } = bucketsFor(hashes);
  let text = '';
  for (let at = 0; at < counts.length; at += 2)
    text += writeDigits(counts[at]! * MOST + (counts[at + 1] ?? 0), 1);
  const entries = order.map((atom) =>
    writeDigits((hashes[atom]! % width) * atoms + atom, ENTRY_SIZE),
  );
  return { width, counts: text, entries: entries.join(''), atoms };
}

/** Buckets as wide as an entry can tell hashes and words apart, and none with MOST entries. */
function bucketsFor(hashes: readonly number[]): { width: number; counts: number[] } {
  let width = Math.floor(BASE ** ENTRY_SIZE / Math.max(1, hashes.length));
  for (;;) {
    const counts = new Array<number>(Math.floor(2 ** 32 / width) + 1).fill(0);
    for (const hash of hashes) counts[Math.floor(hash / width)]!++;
    if (Math.max(...counts) < MOST) return { width, counts };
    width = Math.floor(width * 0.95);
  }
}
