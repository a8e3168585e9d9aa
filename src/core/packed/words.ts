import { BASE, digitValues } from './digits.ts';
import { ENTRY_SIZE, MOST, type PackedWords } from './packed.ts';

/** Looks a hash up in the text of a table: the number of the word, or -1. */
export function makeLookUp({ width, counts, entries, atoms }: PackedWords) {
  const values = digitValues();
  const starts = new Uint32Array(2 * counts.length + 1);
  let sum = 0;
  for (let at = 0; at < counts.length; at++) {
    const two = values[counts.charCodeAt(at)]!;
    const second = two % MOST;
    sum += (ENTRY_SIZE * (two - second)) / MOST;
    starts[2 * at + 1] = sum;
    sum += ENTRY_SIZE * second;
    starts[2 * at + 2] = sum;
  }
  return (hash: number): number => {
    const bucket = Math.floor(hash / width);
    const rest = hash - bucket * width;
    for (let at = starts[bucket]!; at < starts[bucket + 1]!; at += ENTRY_SIZE) {
      let entry = 0;
      for (let i = at; i < at + ENTRY_SIZE; i++)
        entry = entry * BASE + values[entries.charCodeAt(i)]!;
      const atom = entry % atoms;
      if (entry - atom === rest * atoms) return atom;
    }
    return -1;
  };
}
