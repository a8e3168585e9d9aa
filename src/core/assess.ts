import { clampScore, levelOf } from './model/level.ts';
import { combine, isHard, schemeOf, score } from './model/score.ts';
import { voiceOf } from './model/voice.ts';
import { WEIGHTS } from './model/weights.ts';
import type { Evidence, Verdict } from './post.ts';
import { detect } from './signals/detect.ts';

/** Fewer tokens than this are a fragment: nothing can be said about it. */
const MIN_TOKENS = 6;

/**
 * Judges one text. Synchronous, deterministic, total on any string; reads at most MAX_READ
 * characters. Evidence is empty when the level is quiet; otherwise at least two spans of `text`.
 */
export function assess(text: string): Verdict {
  const seen = detect(text);
  if (seen.words < MIN_TOKENS)
    return { level: 'quiet', short: true, scheme: null, score: 0, evidence: [] };
  const combinations = combine(seen.evidence);
  const voice = voiceOf(seen.cues);
  const raw = score(seen.evidence, combinations, voice, seen.cues.get('formal') ?? 0);
  const level = levelOf(raw, seen.evidence, combinations);
  const evidence = level === 'quiet' ? [] : inOrder(seen.evidence);
  return {
    level,
    short: false,
    scheme: level === 'quiet' ? null : schemeOf(seen.evidence, combinations),
    score: round(clampScore(raw, level)),
    evidence,
  };
}

/** Hard evidence first, then by weight: the first quote is the one a collapsed warning shows. */
function inOrder(evidence: readonly Evidence[]): Evidence[] {
  const rank = (each: Evidence) =>
    (isHard(each.signal) ? 100 : 0) + (WEIGHTS.signals[each.signal] ?? 0);
  return [...evidence].sort((a, b) => rank(b) - rank(a) || a.start - b.start);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
