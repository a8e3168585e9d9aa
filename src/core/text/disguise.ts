import type { Token } from './tokens.ts';

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
  if (known(word)) return word;
  if (/[a-z]/.test(word) && /[\d@$!|*]/.test(word)) {
    const plain = word.replace(/[\d@$!|*]/g, (sign) => LEET[sign] ?? sign);
    if (known(plain)) return plain;
    const withL = word.replace(/[1!|]/g, 'l').replace(/[\d@$*]/g, (sign) => LEET[sign] ?? sign);
    if (known(withL)) return withL;
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

/** Joins "v i s a" and "c.a.m.b.o.d.i.a", and split words such as "cam bodia", into known words. */
export function joinSplit(
  tokens: readonly Token[],
  text: string,
  known: (word: string) => boolean,
  sensitive: (word: string) => boolean,
): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const size =
      spacedRun(tokens, text, i, known) ||
      splitPair(tokens, i, sensitive) ||
      digitHead(tokens, i, known);
    if (size === 0) {
      joined.push(tokens[i]!);
      i++;
      continue;
    }
    const first = tokens[i]!;
    const word = tokens
      .slice(i, i + size)
      .map((token) => token.word)
      .join('');
    joined.push({
      word: undisguise(word, known),
      start: first.start,
      end: tokens[i + size - 1]!.end,
      sentence: first.sentence,
    });
    i += size;
  }
  return joined;
}

/** Length of the run of single characters from `at` that spells a known word, or 0. */
function spacedRun(
  tokens: readonly Token[],
  text: string,
  at: number,
  known: (word: string) => boolean,
): number {
  let run = 0;
  let word = '';
  let best = 0;
  while (run < MAX_JOIN) {
    const token = tokens[at + run];
    if (token?.word.length !== 1) break;
    const previous = run > 0 ? tokens[at + run - 1]! : undefined;
    // A wider gap than one or two signs is a gap between words.
    if (
      previous &&
      (token.start - previous.end > 4 || text.slice(previous.end, token.start).includes('\n'))
    )
      break;
    word += token.word;
    run++;
    if (run >= MIN_SPACED && known(undisguise(word, known))) best = run;
  }
  return best;
}

/** 2 when a digit stands right before a word and is its first letter ("0perator"), or 0. */
function digitHead(tokens: readonly Token[], at: number, known: (word: string) => boolean): number {
  const [digit, rest] = [tokens[at]!, tokens[at + 1]];
  if (digit.word.length !== 1 || digit.value === undefined || !rest || rest.start !== digit.end)
    return 0;
  return /^[a-z]{4,}$/.test(rest.word) &&
    !known(rest.word) &&
    known(undisguise(digit.word + rest.word, known))
    ? 2
    : 0;
}

/** 2 or 3 when adjacent pieces spell one of the few names worth splitting, or 0. */
function splitPair(
  tokens: readonly Token[],
  at: number,
  sensitive: (word: string) => boolean,
): number {
  for (let size = 3; size >= 2; size--) {
    const pieces = tokens.slice(at, at + size);
    if (pieces.length < size || pieces.some((piece) => piece.word === '' || piece.word.length > 12))
      continue;
    if (pieces.some((piece) => sensitive(piece.word))) continue;
    if (sensitive(pieces.map((piece) => piece.word).join(''))) return size;
  }
  return 0;
}
