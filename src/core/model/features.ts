import type { Evidence } from '../post.ts';
import type { Combination } from './combinations.ts';
import { isHard } from './score.ts';
import { voiceOf } from './voice.ts';

/** Cues of one voice beyond these add nothing, so that padding cannot buy silence. */
const MAX_CUES = 3;

/** Pairs are many, and each is thin: they count less than a signal until training says otherwise. */
const PAIR = 0.3;

/**
 * What the linear model counts besides the wording: each signal, each two families that stand
 * together, each combination, and the voice, each with its value.
 */
export function featuresOf(
  evidence: readonly Evidence[],
  combinations: readonly Combination[],
  cues: ReadonlyMap<string, number>,
): Map<string, number> {
  const features = new Map<string, number>();
  const families = [...new Set(evidence.map((each) => each.family))].sort();
  for (const { signal } of evidence) features.set(`signal ${signal}`, 1);
  families.forEach((one, at) => {
    for (const other of families.slice(at + 1)) features.set(`pair ${one} ${other}`, PAIR);
  });
  for (const { id } of combinations) features.set(`together ${id}`, 1);
  for (const [voice, count] of cues)
    features.set(`voice ${voice}`, Math.min(MAX_CUES, count) / MAX_CUES);
  if (hushed(evidence, cues)) features.set('voice hushed', 1);
  return features;
}

/** Whether the voice (news, advice, a question) outweighs what stands in the text. */
function hushed(evidence: readonly Evidence[], cues: ReadonlyMap<string, number>): boolean {
  const hard = evidence.filter(({ signal }) => isHard(signal)).map(({ family }) => family);
  const tasks = evidence.some(({ family }) => family === 'task');
  return voiceOf(cues, new Set(hard), tasks).silenced;
}
