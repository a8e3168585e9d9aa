import { detect, type Hit } from './detect.ts';
import type { Combination } from './model/combinations.ts';
import { clampScore, levelOf } from './model/level.ts';
import { combine, isHard, schemeOf, score } from './model/score.ts';
import { voiceOf } from './model/voice.ts';
import { WEIGHTS } from './model/weights.ts';
import { windows } from './model/window.ts';
import type { Evidence, Verdict } from './post.ts';

/** Fewer tokens than this are a fragment: nothing can be said about it. */
const MIN_TOKENS = 6;

interface Best {
  readonly hits: readonly Hit[];
  readonly combinations: readonly Combination[];
  readonly score: number;
}

/**
 * Judges one text. Synchronous, deterministic, total on any string; reads at most MAX_READ
 * characters. Evidence is empty when the level is quiet; otherwise at least two spans of `text`.
 */
export function assess(text: string): Verdict {
  const seen = detect(text);
  const quiet = { level: 'quiet', short: false, scheme: null, score: 0, evidence: [] } as const;
  if (seen.words < MIN_TOKENS) return { ...quiet, short: true };
  const hard = seen.hits.filter((hit) => isHard(hit.signal));
  const tasks = seen.hits.some((hit) => hit.family === 'task');
  const voice = voiceOf(seen.cues, new Set(hard.map((hit) => hit.family)), tasks);
  let best: Best = { hits: [], combinations: [], score: 0 };
  for (const hits of windows(seen.hits, seen.words)) {
    const combinations = combine(hits);
    const found = score(hits, combinations, voice, seen.cues.get('formal') ?? 0);
    if (found > best.score) best = { hits, combinations, score: found };
  }
  const level = voice.silenced ? 'quiet' : levelOf(best.score, best.hits, best.combinations);
  const rounded = Math.round(clampScore(best.score, level) * 1000) / 1000;
  if (level === 'quiet') return { ...quiet, score: rounded };
  const scheme = schemeOf(best.hits, best.combinations);
  return { level, short: false, scheme, score: rounded, evidence: inOrder(best.hits) };
}

/** Hard evidence first, then by weight: the first quote is the one a collapsed warning shows. */
function inOrder(hits: readonly Hit[]): Evidence[] {
  const rank = (each: Hit) => (isHard(each.signal) ? 100 : 0) + (WEIGHTS.signals[each.signal] ?? 0);
  return [...hits]
    .sort((a, b) => rank(b) - rank(a) || a.start - b.start)
    .map(({ signal, family, quote, start, end }) => ({ signal, family, quote, start, end }));
}
