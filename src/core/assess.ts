import { detect, type Hit } from './detect.ts';
import { scan } from './grams/scan.ts';
import { judge } from './model/judge.ts';
import { clampScore } from './model/level.ts';
import { loudest } from './model/read.ts';
import { isHard, logOdds, pointsToScheme, schemeOf, toScore, weightOf } from './model/score.ts';
import { tellingWords } from './model/telling.ts';
import { namesPlace, watch } from './model/watchwords.ts';
import { WEIGHTS, wordingSteps } from './model/weights.ts';
import type { Evidence, Verdict } from './post.ts';

/** Fewer words than this are a fragment: nothing can be said about it. */
const MIN_WORDS = 6;

/** This many signs of a disguise, and a text is looked at whatever its wording. */
const ODD = 3;

const NOTHING: ReadonlyMap<string, number> = new Map();

/**
 * Judges one text. Synchronous, deterministic, total on any string; reads at most MAX_READ
 * characters. Evidence is empty when the level is quiet; otherwise at least two spans of `text`.
 * Two steps, since hardly any text holds anything: one pass weighs the wording, and only a text
 * whose wording or disguise calls for it is searched for signals.
 */
export function assess(text: string): Verdict {
  watch();
  const scanned = scan(text);
  const wording = logOdds(loudest(scanned, wordingSteps()), NOTHING);
  if (wording < WEIGHTS.gate && scanned.odd < ODD && !namesPlace(scanned))
    return quiet(scanned.words < MIN_WORDS, toScore(wording));
  const seen = detect(text);
  if (seen.words < MIN_WORDS) return quiet(true, 0);
  const plain = scan(seen.plain.text);
  const { window, score, level } = judge(seen, plain);
  if (level === 'quiet') return quiet(false, score);
  const telling = tellingWords(window, seen, plain, wordingSteps());
  return {
    level,
    short: false,
    scheme: schemeOf(window.hits, window.combinations),
    score: rounded(clampScore(score, level)),
    evidence: [...inOrder(window.hits), ...(telling ? [wordingEvidence(text, telling)] : [])],
  };
}

function quiet(short: boolean, score: number): Verdict {
  const shown = short ? 0 : rounded(clampScore(score, 'quiet'));
  return { level: 'quiet', short, scheme: null, score: shown, evidence: [] };
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}

function wordingEvidence(text: string, { start, end }: { start: number; end: number }): Evidence {
  return { signal: 'telling-words', family: 'wording', quote: text.slice(start, end), start, end };
}

/**
 * Hard evidence first, then where the offer leads, then what points to a scheme, then by weight: the
 * first quote is the one a collapsed warning shows, and "salary" tells nobody anything.
 */
function inOrder(hits: readonly Hit[]): Evidence[] {
  const rank = ({ signal, family }: Hit) =>
    (isHard(signal) ? 100 : 0) +
    (family === 'destination' ? 20 : 0) +
    (pointsToScheme(signal) ? 10 : 0) +
    weightOf(signal);
  return [...hits]
    .sort((a, b) => rank(b) - rank(a) || a.start - b.start)
    .map(({ signal, family, quote, start, end }) => ({ signal, family, quote, start, end }));
}
