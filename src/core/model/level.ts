import type { Evidence, Family, Level } from '../post.ts';
import type { Combination } from './combinations.ts';
import { isHard } from './score.ts';
import { WEIGHTS } from './weights.ts';

/** Independent soft signs that must agree before they raise a `check`, or a `warn`, without a hard one. */
const SOFT_CHECK = 3;
const SOFT_WARN = 4;

/** Families whose words say that something is offered, as a lone hard signal needs beside it. */
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
 * The highest level that evidence can carry, whatever the score: a hard signal (or hard
 * combination) beside another independent one for anything; for `warn` a second one that is more
 * than the offer's own words. Without a hard one, three soft signs for a `check` and four for a
 * `warn`, of different families and apart from each other. The wording, where it is like that of
 * lures, is one such sign and never more, and one of the others must offer something: an alert of
 * one's bank names sums, accounts and numbers, and offers nothing.
 */
export function ceilingOf(
  evidence: readonly Evidence[],
  combinations: readonly Combination[],
  tells: boolean,
): Level {
  const families = independentFamilies(evidence);
  const offers = [...families].some((family) => OFFERING.has(family));
  const signs = offers ? families.size + (tells ? 1 : 0) : 0;
  const soft = signs >= SOFT_WARN ? 'warn' : signs >= SOFT_CHECK ? 'check' : 'quiet';
  const hard = hardCeiling(evidence, combinations);
  return hard === 'warn' || soft === 'quiet' ? hard : soft;
}

function hardCeiling(evidence: readonly Evidence[], combinations: readonly Combination[]): Level {
  const hard = evidence.filter((each) => isHard(each.signal));
  const combined = combinations.some((each) => each.hard);
  if (hard.length === 0 && !combined) return 'quiet';
  const beyondPayment = hard.some((each) => each.family !== 'payment');
  const offers = evidence.some(
    (each) =>
      !hard.includes(each) &&
      (OFFERING.has(each.family) || (beyondPayment && each.family === 'payment')),
  );
  if (!combined && hard.length < 2 && !offers) return 'quiet';
  return independentFamilies(evidence).size >= 2 ? 'warn' : 'check';
}

/** The level that the score asks for, as far as the evidence carries it. */
export function levelOf(score: number, ceiling: Level): Level {
  const { check, warn } = WEIGHTS.thresholds;
  if (score < check || ceiling === 'quiet') return 'quiet';
  return score >= warn ? ceiling : 'check';
}

/**
 * Families with a span apart from every other family's; the offer's words do not count. Short
 * spans first: a long one may hold several others.
 */
function independentFamilies(evidence: readonly Evidence[]): Set<Family> {
  const families = new Set<Family>();
  const taken: Evidence[] = [];
  const byLength = [...evidence].sort((a, b) => a.end - a.start - (b.end - b.start));
  for (const each of byLength) {
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
