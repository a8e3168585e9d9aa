import type { Packed } from './packed/packed.ts';
import { makeProgram } from './packed/program.ts';
import { type Match, makeFinder } from './pattern/match.ts';
import { newOccurrences, stands } from './pattern/occurrences.ts';
import { CONTEXTS, EXCEPTIONS, SIGNALS } from './pattern/tables.ts';
import { makeWords } from './pattern/vocabulary.ts';
import { type Plain, plainOf } from './plain.ts';
import type { Evidence } from './post.ts';
import { RULES, type Rule, type Rules } from './rules.ts';
import { loadTables } from './tables.ts';
import { makeTagger, type Tagged } from './tag.ts';
import { CAPACITY, newFolded } from './text/normalise.ts';
import { newTokens } from './text/tokens.ts';

/** A signal that fired, with its place in the plain text. */
export interface Hit extends Evidence {
  /** Offset in the plain text of its first word. */
  readonly at: number;
}

/** What was seen in one text. */
export interface Seen {
  /** Every place where a signal fired, in text order. */
  readonly hits: readonly Hit[];
  /** Cues of each context, at most MAX_CUES counted in one sentence; counted when first asked for. */
  readonly cues: ReadonlyMap<string, number>;
  readonly words: number;
  /** The text without its disguises. */
  readonly plain: Plain;
}

let detector: ((original: string) => Seen) | undefined;

/** Runs every signal and context over one text. The first call reads the tables. */
export function detect(original: string): Seen {
  detector ??= makeDetector(RULES, loadTables());
  return detector(original);
}

/** Makes a detector of its own for rules and the tables packed from them. */
export function makeDetector(rules: Rules, packed: Packed): (original: string) => Seen {
  const classes = packed.classes.split(' ');
  const text: Tagged = {
    folded: newFolded(),
    tokens: newTokens(),
    occurrences: newOccurrences(classes.length + packed.words.atoms, CAPACITY),
  };
  const find = makeFinder(makeProgram(packed), text.occurrences);
  const tag = makeTagger(packed, makeWords(packed), find, text);
  const negators = { before: classes.indexOf('NOT_BEFORE'), after: classes.indexOf('NOT_AFTER') };

  const hitsOf = (original: string, { offsets }: Plain): Hit[] => {
    const matches = find(SIGNALS, 'shortest').filter(
      (match) => !(rules.signals[match.owner]!.negatable && negated(match, text, negators)),
    );
    if (matches.length === 0) return [];
    const excepted = sentencesOf(find(EXCEPTIONS, 'shortest'), text);
    return matches
      .filter(({ owner, from }) => !excepted.get(owner)?.has(text.tokens.sentences[from]!))
      .map((match) => {
        const hit = toEvidence(rules.signals[match.owner]!, match, text, original);
        return { ...hit, at: offsets[match.from]! };
      });
  };

  const cuesOf = (): Map<string, number> => {
    const sentences = sentencesOf(find(CONTEXTS, 'shortest'), text);
    const cues = new Map<string, number>();
    rules.contexts.forEach(({ id }, owner) => {
      let count = 0;
      for (const times of sentences.get(owner)?.values() ?? []) count += Math.min(MAX_CUES, times);
      if (count > 0) cues.set(id, count);
    });
    return cues;
  };

  let current: Seen | undefined;
  return (original) => {
    tag(original);
    const plain = plainOf(text);
    let cues: Map<string, number> | undefined;
    const seen: Seen = {
      hits: hitsOf(original, plain),
      words: text.tokens.count,
      plain,
      get cues() {
        if (cues === undefined && current !== seen) {
          // Another text has been read since: this one must be read again.
          tag(original);
          current = seen;
        }
        cues ??= cuesOf();
        return cues;
      },
    };
    current = seen;
    return seen;
  };
}

/** Stacking synonyms in one line ("scam fraud fake") must not pass for a report. */
const MAX_CUES = 2;

/** How many matches of each owner begin in each sentence. */
function sentencesOf(
  matches: readonly Match[],
  { tokens }: Tagged,
): Map<number, Map<number, number>> {
  const owners = new Map<number, Map<number, number>>();
  for (const { owner, from } of matches) {
    const sentence = tokens.sentences[from]!;
    const times = owners.get(owner);
    if (times) times.set(sentence, (times.get(sentence) ?? 0) + 1);
    else owners.set(owner, new Map([[sentence, 1]]));
  }
  return owners;
}

/** How far before and after its words a negation still belongs to them. */
const BEFORE = 3;
const AFTER = 3;

/** Whether a negator stands close by in the same clause: "no fee", "koi fee nahi", "فیس نہیں". */
function negated(
  match: Match,
  { folded, tokens, occurrences }: Tagged,
  negators: { readonly before: number; readonly after: number },
): boolean {
  const sentence = tokens.sentences[match.from]!;
  const denies = (negator: number, at: number, from: number, to: number) =>
    negator >= 0 &&
    tokens.sentences[at] === sentence &&
    stands(occurrences, negator, at) &&
    !parted(folded.units, from, to);
  for (let at = Math.max(0, match.from - BEFORE); at < match.from; at++)
    if (denies(negators.before, at, tokens.ends[at]!, tokens.starts[match.from]!)) return true;
  const last = Math.min(match.to + AFTER, tokens.count);
  for (let at = match.from + 1; at < last; at++)
    if (denies(negators.after, at, tokens.ends[match.to - 1]!, tokens.starts[at]!)) return true;
  return false;
}

/** Whether one of `, ; +` stands in units[from..to), and so ends a clause. */
function parted(units: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (unit === 44 || unit === 59 || unit === 43) return true;
  }
  return false;
}

function toEvidence(
  signal: Rule,
  match: Match,
  { folded, tokens }: Tagged,
  original: string,
): Evidence {
  const start = folded.starts[tokens.starts[match.from]!]!;
  const end = folded.ends[tokens.ends[match.to - 1]! - 1]!;
  return {
    signal: signal.id,
    family: signal.family,
    quote: original.slice(start, end),
    start,
    end,
  };
}
