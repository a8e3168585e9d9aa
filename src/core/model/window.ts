/**
 * Signals and wording count together only within this many words: a long honest advert gathers
 * soft signs by its length alone, and a lure stays a lure between two pages of boilerplate. Tried
 * on validation: 50 and 75 lose long lures, 150 drowns short ones in padding.
 */
const SIZE = 99;

/** Windows overlap by two thirds, so that each lure of a third of a window stands whole in one. */
const STEP = SIZE / 3;

/** Calls `visit` with each window, as first word and word after the last; at least once. */
export function eachWindow(words: number, visit: (from: number, to: number) => void): void {
  for (let from = 0; from === 0 || from + SIZE - STEP < words; from += STEP)
    visit(from, Math.min(words, from + SIZE));
}
