import type { Entity } from './entities.ts';
import { NO_WORD, type Word } from './word.ts';

/** The words, numbers, symbols and entities of one text. One is kept and filled again. */
export interface Tokens {
  count: number;
  /** The word of each token; NO_WORD for an entity. */
  readonly words: Word[];
  /** Offsets into the folded text. */
  readonly starts: number[];
  readonly ends: number[];
  /** Sentence or line number; patterns do not reach across. */
  readonly sentences: number[];
  /** Numeric value of a number token. */
  readonly values: (number | undefined)[];
  readonly entities: (Entity | undefined)[];
}

export function newTokens(): Tokens {
  return { count: 0, words: [], starts: [], ends: [], sentences: [], values: [], entities: [] };
}

/** Adds a word, or with `value` a number. */
export function pushWord(
  tokens: Tokens,
  word: Word,
  start: number,
  end: number,
  sentence: number,
  value?: number,
): void {
  const at = tokens.count++;
  tokens.words[at] = word;
  tokens.starts[at] = start;
  tokens.ends[at] = end;
  tokens.sentences[at] = sentence;
  tokens.values[at] = value;
  tokens.entities[at] = undefined;
}

export function pushEntity(tokens: Tokens, entity: Entity, sentence: number): void {
  const at = tokens.count;
  pushWord(tokens, NO_WORD, entity.start, entity.end, sentence);
  tokens.entities[at] = entity;
}

/** Moves a token to an earlier place, as when those between were joined. */
export function moveToken(tokens: Tokens, from: number, to: number): void {
  if (from === to) return;
  tokens.words[to] = tokens.words[from]!;
  tokens.starts[to] = tokens.starts[from]!;
  tokens.ends[to] = tokens.ends[from]!;
  tokens.sentences[to] = tokens.sentences[from]!;
  tokens.values[to] = tokens.values[from];
  tokens.entities[to] = tokens.entities[from];
}
