import type { Evidence, Family, Level } from '../post.ts';
import type { Combination } from './combinations.ts';
import { isHard } from './score.ts';
import { WEIGHTS } from './weights.ts';

/** Families of soft signals that must agree before they raise anything without a hard one. */
const SOFT_NEEDED = 3;

/** Families whose words say that work is offered, as a lone hard signal needs beside it. */
const OFFERING = new Set<Family>([
  'offer',
  'role',
  'task',
  'visa',
  'perks',
  'screening',
  'pay',
  'impersonation',
]);

/**
 * The level that the score asks for, as far as the evidence carries it: a hard signal (or hard
 * combination) beside another independent one for anything; for `warn` a second one that is more
 * than the offer's own words; without a hard one, several independent soft ones, and never `warn`.
 */
export function levelOf(
  score: number,
  evidence: readonly Evidence[],
  combinations: readonly Combination[],
): Level {
  const { check, warn } = WEIGHTS.thresholds;
  if (score < check) return 'quiet';
  const hard = evidence.filter((each) => isHard(each.signal));
  const families = independentFamilies(evidence);
  const combined = combinations.some((each) => each.hard);
  if (hard.length === 0 && !combined) return families.size >= SOFT_NEEDED ? 'check' : 'quiet';
  const beyondPayment = hard.some((each) => each.family !== 'payment');
  const offers = evidence.some(
    (each) =>
      !hard.includes(each) &&
      (OFFERING.has(each.family) || (beyondPayment && each.family === 'payment')),
  );
  if (!combined && hard.length < 2 && !offers) return 'quiet';
  return score >= warn && families.size >= 2 ? 'warn' : 'check';
}

/** Families with a span that lies outside every earlier family's span; the offer's words do not count. */
function independentFamilies(evidence: readonly Evidence[]): Set<string> {
  const families = new Set<string>();
  const taken: Evidence[] = [];
  for (const each of evidence) {
    if (each.family === 'offer' || families.has(each.family)) continue;
    if (taken.some((other) => each.start < other.end && other.start < each.end)) continue;
    families.add(each.family);
    taken.push(each);
  }
  return families;
}

/** Keeps the score on the level's side of the thresholds, so that score and level never disagree. */
export function clampScore(score: number, level: Level): number {
  const { check, warn } = WEIGHTS.thresholds;
  if (level === 'quiet') return Math.min(score, check - 0.001);
  if (level === 'check') return Math.min(score, warn - 0.001);
  return score;
}
