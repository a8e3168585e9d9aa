import type { Evidence, Scheme } from '../post.ts';
import { RULES } from '../rules.ts';
import { COMBINATIONS, type Combination } from './combinations.ts';
import type { Voice } from './voice.ts';
import { WEIGHTS } from './weights.ts';

const BY_ID = new Map(RULES.signals.map((signal) => [signal.id, signal]));

/** The signals that fired; a strong one may stand in the evidence at two places and counts once. */
function signalIds(evidence: readonly Evidence[]): Set<string> {
  return new Set(evidence.map((each) => each.signal));
}

/** Combinations whose every group has fired. */
export function combine(evidence: readonly Evidence[]): Combination[] {
  const fired = signalIds(evidence);
  return COMBINATIONS.filter(({ groups }) =>
    groups.every((group) => group.some((id) => fired.has(id))),
  );
}

/** Probability-like score, 0 to 1, before the structural rules of `level`. */
export function score(
  evidence: readonly Evidence[],
  combinations: readonly Combination[],
  voice: Voice,
  formal: number,
): number {
  let sum = WEIGHTS.bias;
  for (const id of signalIds(evidence)) sum += WEIGHTS.signals[id] ?? 0;
  for (const each of combinations) sum += WEIGHTS.combinations[each.id] ?? 0;
  sum += (WEIGHTS.contexts.formal ?? 0) * Math.min(MAX_FORMAL, formal);
  sum += (WEIGHTS.contexts.voice ?? 0) * Math.min(MAX_VOICE, voice.strength);
  return 1 / (1 + Math.exp(-sum));
}

/** Formal marks and cues beyond these add nothing, so that padding cannot buy silence. */
const MAX_FORMAL = 4;
const MAX_VOICE = 2;

export function isHard(id: string): boolean {
  return BY_ID.get(id)?.hard ?? false;
}

/** The scheme with the most weight behind it, or null. */
export function schemeOf(
  evidence: readonly Evidence[],
  combinations: readonly Combination[],
): Scheme | null {
  const sums = new Map<Scheme, number>();
  const add = (scheme: Scheme | null | undefined, weight: number) => {
    if (scheme) sums.set(scheme, (sums.get(scheme) ?? 0) + weight);
  };
  for (const id of signalIds(evidence)) add(BY_ID.get(id)?.scheme, WEIGHTS.signals[id] ?? 0);
  for (const each of combinations) add(each.scheme, WEIGHTS.combinations[each.id] ?? 0);
  let best: Scheme | null = null;
  for (const [scheme, sum] of sums) if (best === null || sum > sums.get(best)!) best = scheme;
  return best;
}
