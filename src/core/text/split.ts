import { currencyEnd, startsWord, wordEnd } from './bounds.ts';
import { DIGIT, kindOf, SPACE } from './chars.ts';
import { numberEnd, numberValue, seamOf } from './digits.ts';
import type { Entity } from './entities.ts';
import type { Folded } from './normalise.ts';
import { pushEntity, pushWord, type Tokens } from './tokens.ts';
import type { Words } from './word.ts';

/** Words on which a full stop does not end a sentence. */
const ABBREVIATIONS = new Set([
  'rs',
  'no',
  'mr',
  'mrs',
  'ms',
  'dr',
  'lic',
  'ph',
  'tel',
  'st',
  'approx',
  'min',
  'max',
  'usd',
  'etc',
  'vs',
  'co',
  'ltd',
  'pvt',
]);

const NEWLINE = 10;
const STOP = 46;
const [BANG, ASK, BAR] = [33, 63, 124];
const BULLET = 0x2022;

/** Splits a folded text; `entities` become one token each. At most one token a unit. */
export function split(
  folded: Folded,
  entities: readonly Entity[],
  words: Words,
  into: Tokens,
): void {
  into.count = 0;
  let sentence = 0;
  let from = 0;
  for (const entity of entities) {
    sentence = splitPart(folded, from, entity.start, sentence, words, into);
    pushEntity(into, entity, sentence);
    from = entity.end;
  }
  splitPart(folded, from, folded.length, sentence, words, into);
}

/** Splits units[from..to), which no token crosses. Returns the sentence it ends in. */
function splitPart(
  folded: Folded,
  from: number,
  to: number,
  first: number,
  words: Words,
  into: Tokens,
): number {
  const { units } = folded;
  let sentence = first;
  let at = from;
  while (at < to) {
    const unit = units[at]!;
    const kind = kindOf(unit);
    if (kind === SPACE && unit !== NEWLINE) {
      at++;
      continue;
    }
    const end = kind === DIGIT ? numberEnd(units, at, to) : 0;
    if (end > 0) {
      pushWord(into, words.read(units, at, end), at, end, sentence, numberValue(units, at, end));
      at = end;
    } else if (startsWord(units, at, to)) {
      const stop = currencyEnd(units, at, to) || wordEnd(units, at, to);
      pushMixed(units, at, stop, sentence, words, into);
      at = stop;
    } else if (isMark(unit)) {
      const stop = marksEnd(units, at, to);
      if (includes(units, at, stop, ASK)) pushEntity(into, asked(at, stop), sentence);
      if (endsSentence(folded, at, stop, into)) sentence++;
      at = stop;
    } else {
      const size = symbolSize(units, at, to);
      if (size > 0) pushWord(into, words.read(units, at, at + size), at, at + size, sentence);
      else if (unit === BAR || unit === BULLET) sentence++;
      at += size || 1;
    }
  }
  return sentence;
}

/** A question mark is a token, so that patterns can tell a question from a statement. */
const asked = (start: number, end: number): Entity => ({ start, end, classes: ['ASK'] });

/** `$ ₨ € £ % + ₹ ฿ &` are tokens, and so is `/-` after a sum of rupees. */
const SYMBOLS = new Set([...'$₨€£%+₹฿&'].map((symbol) => symbol.charCodeAt(0)));

function symbolSize(units: Uint16Array, at: number, to: number): number {
  const unit = units[at]!;
  if (unit === 47) return at + 1 < to && units[at + 1] === 45 ? 2 : 0;
  return SYMBOLS.has(unit) ? 1 : 0;
}

function isMark(unit: number): boolean {
  return unit === STOP || unit === ASK || unit === BANG || unit === NEWLINE;
}

function marksEnd(units: Uint16Array, at: number, to: number): number {
  let end = at + 1;
  while (end < to && isMark(units[end]!)) end++;
  return end;
}

function includes(units: Uint16Array, from: number, to: number, wanted: number): boolean {
  for (let at = from; at < to; at++) if (units[at] === wanted) return true;
  return false;
}

function endsSentence(folded: Folded, from: number, end: number, tokens: Tokens): boolean {
  for (let at = from; at < end; at++) if (folded.units[at] !== STOP) return true;
  if (end < folded.length && kindOf(folded.units[end]!) !== SPACE) return false;
  const last = tokens.count - 1;
  if (last < 0) return true;
  const { text } = tokens.words[last]!;
  return !(ABBREVIATIONS.has(text) || (text.length === 1 && tokens.values[last] === undefined));
}

/** "rs50000", "50k" and "800usd" are a word and a number; other mixtures stay whole (leetspeak). */
function pushMixed(
  units: Uint16Array,
  from: number,
  to: number,
  sentence: number,
  words: Words,
  into: Tokens,
): void {
  const seam = seamOf(units, from, to);
  pushWord(
    into,
    words.read(units, from, seam),
    from,
    seam,
    sentence,
    numberValue(units, from, seam),
  );
  if (seam === to) return;
  pushWord(into, words.read(units, seam, to), seam, to, sentence, numberValue(units, seam, to));
}
