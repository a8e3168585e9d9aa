import { type Columns, compilePatterns, type Match } from './pattern/index.ts';
import { matchEnds } from './pattern/match.ts';
import type { Node } from './pattern/parse.ts';
import type { Evidence } from './post.ts';
import { RULES, type Rule } from './rules.ts';
import { makeTagger, type TaggedText } from './tag.ts';

/** A signal that fired, with its place among the text's tokens. */
export interface Hit extends Evidence {
  /** Index of the first token. */
  readonly at: number;
}

/** What was seen in one text. */
export interface Seen {
  /** Every place where a signal fired, in text order. */
  readonly hits: readonly Hit[];
  /** Cues of each context, at most MAX_CUES counted in one sentence. */
  readonly cues: ReadonlyMap<string, number>;
  readonly words: number;
}

const SIGNALS = RULES.signals;
const CONTEXTS = RULES.contexts;

/** Owners: signals, then the signals' exceptions, then contexts. */
const OWNERS: readonly Columns[] = [
  ...SIGNALS.map((signal) => signal.patterns),
  ...SIGNALS.map((signal) => signal.unless ?? {}),
  ...CONTEXTS.map((context) => context.patterns),
];
const INDEX = compilePatterns(OWNERS);
const tag = makeTagger(INDEX.atoms);

/** Runs every signal and context over one text. */
export function detect(original: string): Seen {
  const text = tag(original);
  const matches = INDEX.find(text, 'shortest');
  const owned = byOwner(matches);
  const hits: Hit[] = [];
  for (const match of matches) {
    const signal = SIGNALS[match.owner];
    const exceptions = owned.get(SIGNALS.length + match.owner);
    if (signal && stands(match, signal, exceptions, text))
      hits.push(toHit(signal, match, text, original));
  }
  const cues = new Map<string, number>();
  CONTEXTS.forEach((context, at) => {
    const found = owned.get(2 * SIGNALS.length + at);
    if (found) cues.set(context.id, countCues(found, text));
  });
  return { hits, cues, words: text.tokens.length };
}

function byOwner(matches: readonly Match[]): Map<number, Match[]> {
  const owned = new Map<number, Match[]>();
  for (const match of matches) {
    const list = owned.get(match.owner);
    if (list) list.push(match);
    else owned.set(match.owner, [match]);
  }
  return owned;
}

/** Stacking synonyms in one line ("scam fraud fake") must not pass for a report. */
const MAX_CUES = 2;

function countCues(matches: readonly Match[], text: TaggedText): number {
  const perSentence = new Map<number, number>();
  for (const { from } of matches) {
    const { sentence } = text.tokens[from]!;
    perSentence.set(sentence, Math.min(MAX_CUES, (perSentence.get(sentence) ?? 0) + 1));
  }
  return [...perSentence.values()].reduce((sum, each) => sum + each, 0);
}

function stands(
  match: Match,
  signal: Rule,
  exceptions: readonly Match[] | undefined,
  text: TaggedText,
): boolean {
  if (signal.negatable && negated(match, text)) return false;
  const { sentence } = text.tokens[match.from]!;
  return !exceptions?.some(({ from }) => text.tokens[from]!.sentence === sentence);
}

/** How far before and after its words a negation still belongs to them. */
const BEFORE = 3;
const AFTER = 3;
const NOT_BEFORE = { kind: 'atom', atom: '<NOT_BEFORE' } as const;
const NOT_AFTER = { kind: 'atom', atom: '<NOT_AFTER' } as const;

/** Whether a negator stands close by in the same clause: "no fee", "koi fee nahi", "فیس نہیں". */
function negated(match: Match, text: TaggedText): boolean {
  const { sentence } = text.tokens[match.from]!;
  const denies = (negator: Node, at: number, clause: readonly [number, number]) =>
    text.tokens[at]?.sentence === sentence &&
    matchEnds(negator, at, text, sentence).length > 0 &&
    !/[,;+]/.test(text.normalised.text.slice(...clause));
  for (let at = Math.max(0, match.from - BEFORE); at < match.from; at++)
    if (denies(NOT_BEFORE, at, [text.tokens[at]!.end, text.tokens[match.from]!.start])) return true;
  for (let at = match.from + 1; at < match.to + AFTER && at < text.tokens.length; at++)
    if (denies(NOT_AFTER, at, [text.tokens[match.to - 1]!.end, text.tokens[at]!.start]))
      return true;
  return false;
}

function toHit(signal: Rule, match: Match, text: TaggedText, original: string): Hit {
  const { starts, ends } = text.normalised;
  const start = starts[text.tokens[match.from]!.start]!;
  const end = ends[text.tokens[match.to - 1]!.end - 1]!;
  return {
    signal: signal.id,
    family: signal.family,
    quote: original.slice(start, end),
    start,
    end,
    at: match.from,
  };
}
