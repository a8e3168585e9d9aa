import { pick, type Random } from '../measure/random.ts';
import { isKeyWord } from './key-words.ts';
import { linksIn } from './links.ts';
import { isPlaceWord } from './places.ts';

const WORD = /[\p{L}][\p{L}\p{M}]*/gu;

/** Share of the other words that are changed along with the key words, as a hurried hand does. */
const OTHERS = 0.1;
const MIN_LETTERS = 3;

/**
 * Rewrites every key word and place name, and a few other words, with `change`. Where no key word can
 * be changed, one other word is, so that a text with any fitting word never comes out as it was.
 */
export function changeWords(
  text: string,
  random: Random,
  change: (word: string) => string,
  others = OTHERS,
): string {
  const links = linksIn(text);
  const spans = [...text.matchAll(WORD)]
    .map((match) => ({ word: match[0], start: match.index, end: match.index + match[0].length }))
    .filter(
      ({ word, start, end }) =>
        word.length >= MIN_LETTERS && !links.some((link) => start < link.end && end > link.start),
    )
    .map((span) => ({ ...span, key: isKeyWord(span.word) || isPlaceWord(span.word) }));
  let changed = new Map(
    spans
      .filter(({ key }) => key || random() < others)
      .map((span) => [span, change(span.word)] as const),
  );
  if (![...changed].some(([{ word }, to]) => word !== to)) {
    const fitting = spans
      .map((span) => [span, change(span.word)] as const)
      .filter(([{ word }, to]) => word !== to);
    if (fitting.length === 0) return text;
    changed = new Map([pick(random, fitting)]);
  }
  let out = '';
  let at = 0;
  for (const [{ start, end }, to] of [...changed].sort(([a], [b]) => a.start - b.start)) {
    out += text.slice(at, start) + to;
    at = end;
  }
  return out + text.slice(at);
}

/** Whether the word is written in Latin letters only. */
export const isLatin = (word: string): boolean => /^[A-Za-z]+$/.test(word);

/** Whether the word is written in Arabic script. */
export const isArabic = (word: string): boolean => /^[\p{Script=Arabic}\p{M}]+$/u.test(word);
