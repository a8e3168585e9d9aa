import type { Evidence, Scheme } from '../post.ts';
import { RULES } from '../rules.ts';
import { COMBINATIONS, type Combination } from './combinations.ts';
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

/** Log-odds of a window: the wording's and the named features'. */
export function logOdds(wording: number, features: ReadonlyMap<string, number>): number {
  let sum = WEIGHTS.bias + WEIGHTS.step * wording;
  for (const [name, value] of features) sum += (WEIGHTS.named[name] ?? 0) * value;
  return sum;
}

/** The calibrated score, 0 to 1, before the structural rules of `level`. */
export function toScore(odds: number): number {
  const { slope, offset } = WEIGHTS.calibration;
  return 1 / (1 + Math.exp(-(slope * odds + offset)));
}

export function isHard(id: string): boolean {
  return BY_ID.get(id)?.hard ?? false;
}

export function pointsToScheme(id: string): boolean {
  return (BY_ID.get(id)?.scheme ?? null) !== null;
}

/** Log-odds that a signal brings by itself. */
export function weightOf(signal: string): number {
  return WEIGHTS.named[`signal ${signal}`] ?? 0;
}

/** The scheme with the most weight behind it, or null. */
export function schemeOf(
  evidence: readonly Evidence[],
  combinations: readonly Combination[],
): Scheme | null {
  const sums = new Map<Scheme, number>();
  const add = (scheme: Scheme | null | undefined, weight: number) => {
    if (scheme) sums.set(scheme, (sums.get(scheme) ?? 0) + Math.max(weight, LEAST));
  };
  for (const id of signalIds(evidence)) add(BY_ID.get(id)?.scheme, weightOf(id));
  for (const each of combinations) add(each.scheme, WEIGHTS.named[`together ${each.id}`] ?? 0);
  let best: Scheme | null = null;
  for (const [scheme, sum] of sums) if (best === null || sum > sums.get(best)!) best = scheme;
  return best;
}

/** A signal speaks for its scheme even where training found it to add nothing to the others. */
const LEAST = 0.1;
