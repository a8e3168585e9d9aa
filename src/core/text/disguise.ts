import { hashOfJoined } from './hash.ts';
import type { Folded } from './normalise.ts';
import { moveToken, pushWord, type Tokens } from './tokens.ts';
import type { Word, Words } from './word.ts';

/** Digits and signs that stand for letters; `1`, `!` and `|` may be i or l. */
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  '*': '',
};

/**
 * The known word that a disguised one stands for, or the word itself. Only words of the
 * vocabulary are restored, so that h2o, mp3 or a price never turn into words by accident.
 */
export function undisguise(word: string, known: (word: string) => boolean): string {
  return known(word) ? word : restored(word, known);
}

/** A digit or sign of the table above, or a letter three times: without, nothing is disguised. */
const DISGUISED = /[\d@$!|*]|(.)\1\1/;

/** The same for a word that is not known itself. */
function restored(word: string, known: (word: string) => boolean): string {
  if (!DISGUISED.test(word)) return word;
  if (/[a-z]/.test(word) && /[\d@$!|*]/.test(word)) {
    const plain = word.replace(/[\d@$!|*]/g, (sign) => LEET[sign] ?? sign);
    if (known(plain)) return plain;
    const withL = word.replace(/[1!|]/g, 'l').replace(/[\d@$*]/g, (sign) => LEET[sign] ?? sign);
    if (known(withL)) return withL;
  }
  if (/[a-z]\d[a-z]/.test(word)) {
    const without = word.replace(/\d/g, '');
    if (known(without)) return without;
  }
  if (/(.)\1\1/.test(word)) {
    const single = word.replace(/(.)\1{2,}/g, '$1');
    if (known(single)) return single;
    const double = word.replace(/(.)\1{2,}/g, '$1$1');
    if (known(double)) return double;
  }
  return word === 'us$' ? word : word.replace(/^[@$]|[@$]$/g, '');
}

const MIN_SPACED = 4;
const MAX_JOIN = 24;

/**
 * Guesses tried at spelt-out words in one text. Each costs as much as some twenty plain words;
 * these are enough for a hundred and fifty spelt-out letters, and a page of them stays quick to read.
 */
const MAX_GUESSES = 3_000;

/** Joins "v i s a" and "c.a.m.b.o.d.i.a", and split words such as "cam bodia", into known words. */
export function joinSplit(tokens: Tokens, folded: Folded, words: Words): void {
  const { count } = tokens;
  let guesses = MAX_GUESSES;
  const guess = (text: string) => {
    if (guesses-- <= 0) return false;
    if (words.knows(text)) return true;
    const plain = restored(text, words.knows);
    return plain !== text && words.knows(plain);
  };
  tokens.count = 0;
  for (let at = 0; at < count; ) {
    const size =
      spacedRun(tokens, count, folded, at, guess) ||
      splitName(tokens, count, at, words) ||
      digitHead(tokens, count, at, words);
    if (size === 0) moveToken(tokens, at++, tokens.count++);
    else {
      const word = words.of(undisguise(textAt(tokens, at, size), words.knows));
      const end = tokens.ends[at + size - 1]!;
      pushWord(tokens, word, tokens.starts[at]!, end, tokens.sentences[at]!);
      at += size;
    }
  }
}

function textAt(tokens: Tokens, at: number, size: number): string {
  let text = '';
  for (let i = at; i < at + size; i++) text += tokens.words[i]!.text;
  return text;
}

/** Length of the run of single characters from `at` that spells a known word, or 0. */
function spacedRun(
  tokens: Tokens,
  count: number,
  folded: Folded,
  at: number,
  guess: (text: string) => boolean,
): number {
  let run = 0;
  let text = '';
  let best = 0;
  while (run < MAX_JOIN && at + run < count) {
    const { text: letter } = tokens.words[at + run]!;
    if (letter.length !== 1 || (run > 0 && apart(tokens, folded, at + run))) break;
    text += letter;
    run++;
    if (run >= MIN_SPACED && guess(text)) best = run;
  }
  return best;
}

/** Whether more than one or two signs, or a new line, stand before a token. */
function apart(tokens: Tokens, folded: Folded, at: number): boolean {
  const from = tokens.ends[at - 1]!;
  const to = tokens.starts[at]!;
  if (to - from > 4) return true;
  for (let i = from; i < to; i++) if (folded.units[i] === 10) return true;
  return false;
}

/** 2 when a digit stands right before a word and is its first letter ("0perator"), or 0. */
function digitHead(tokens: Tokens, count: number, at: number, words: Words): number {
  const digit = tokens.words[at]!;
  if (digit.text.length !== 1 || tokens.values[at] === undefined || at + 1 === count) return 0;
  const rest = tokens.words[at + 1]!;
  if (tokens.starts[at + 1] !== tokens.ends[at] || rest.known) return 0;
  if (!/^[a-z]{4,}$/.test(rest.text)) return 0;
  return words.knows(undisguise(digit.text + rest.text, words.knows)) ? 2 : 0;
}

/** Longest piece of a split name. */
const MAX_PIECE = 12;

/** 2 or 3 when adjacent pieces spell one of the few names worth splitting, or 0. */
function splitName(tokens: Tokens, count: number, at: number, words: Words): number {
  const first = tokens.words[at]!;
  if (!isPiece(first) || at + 1 === count) return 0;
  const second = tokens.words[at + 1]!;
  if (!isPiece(second)) return 0;
  const two = hashOfJoined(first.hash, second.hash, second.text.length);
  if (at + 2 < count) {
    const third = tokens.words[at + 2]!;
    const three = isPiece(third) && hashOfJoined(two, third.hash, third.text.length);
    if (three !== false && words.mayBeName(three) && words.of(textAt(tokens, at, 3)).sensitive)
      return 3;
  }
  return words.mayBeName(two) && words.of(textAt(tokens, at, 2)).sensitive ? 2 : 0;
}

function isPiece({ text, sensitive }: Word): boolean {
  return text !== '' && text.length <= MAX_PIECE && !sensitive;
}
