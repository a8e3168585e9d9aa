import type { Entity } from './entities.ts';

/** One word, number, symbol or entity of a normalised text. */
export interface Token {
  /** The word as matched; '' for an entity. Numbers are digits without separators. */
  readonly word: string;
  /** Offsets into the normalised text. */
  readonly start: number;
  readonly end: number;
  /** Sentence or line number; patterns do not reach across. */
  readonly sentence: number;
  /** Numeric value of a number token. */
  readonly value?: number;
  readonly entity?: Entity;
}

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

const SPLITTER =
  /(\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![a-z]*\d)|((?:rs|pkr|usd|us|aed|sar)(?=\$?\d{1,3},\d)|(?:[@$](?=\p{L}))?[\p{L}\d]+(?:['@!|*][\p{L}\d]+|\$\p{L}[\p{L}\d]*)*(?:(?<=\p{L})[@$](?!\d))?)|([$₨€£%+₹฿&]|\/-)|([.?!\n]+)|([|•])/gu;

/** Splits normalised text; `entities` become one token each. At most one token a character. */
export function tokenise(text: string, entities: readonly Entity[]): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let from = 0;
  const run = (to: number) => {
    const part = text.slice(from, to);
    for (const match of part.matchAll(SPLITTER)) {
      const start = from + match.index;
      const end = start + match[0].length;
      if (match[4] !== undefined) {
        if (match[4].includes('?'))
          tokens.push({ word: '', start, end, sentence, entity: asked(start, end) });
        if (endsSentence(match[4], text, end, tokens)) sentence++;
      } else if (match[5] !== undefined) sentence++;
      else if (match[1] !== undefined) {
        const digits = match[1].replace(/,/g, '');
        tokens.push({ word: digits, start, end, sentence, value: Number(digits) });
      } else if (match[2] !== undefined) splitMixed(match[2], start, sentence, tokens);
      else tokens.push({ word: match[0], start, end, sentence });
    }
  };
  for (const entity of entities) {
    run(entity.start);
    tokens.push({ word: '', start: entity.start, end: entity.end, sentence, entity });
    from = entity.end;
  }
  run(text.length);
  return tokens;
}

/** A question mark is a token, so that patterns can tell a question from a statement. */
const asked = (start: number, end: number): Entity => ({ start, end, classes: ['ASK'] });

function endsSentence(mark: string, text: string, end: number, tokens: readonly Token[]): boolean {
  if (mark.includes('\n') || mark.includes('?') || mark.includes('!')) return true;
  if (end < text.length && !/\s/.test(text[end]!)) return false;
  const last = tokens[tokens.length - 1];
  return !(
    last &&
    (ABBREVIATIONS.has(last.word) || (last.word.length === 1 && last.value === undefined))
  );
}

/** "rs50000", "50k" and "800usd" are a word and a number; other mixtures stay whole (leetspeak). */
function splitMixed(raw: string, start: number, sentence: number, out: Token[]): void {
  const mixed = /^(?:([a-z]{1,4})(\d{2,}))$|^(\d+)([a-z]+)$/.exec(raw);
  const [head, tail] = mixed ? [mixed[1] ?? mixed[3]!, mixed[2] ?? mixed[4]!] : [raw, ''];
  const put = (piece: string, at: number) => {
    const number = /^\d+$/.test(piece);
    const word = piece.replace(/'/g, '');
    const token = { word, start: at, end: at + piece.length, sentence };
    out.push(number ? { ...token, value: Number(piece) } : token);
  };
  put(head, start);
  if (tail !== '') put(tail, start + head.length);
}
