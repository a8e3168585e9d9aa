import type { Verdict } from '../core/post.ts';
import { bounded } from './bounded.ts';

/**
 * Verdicts kept: some fifty screens of posts, at most 8 MB if each were as long as is ever read.
 * The text alone is the key: a verdict depends on nothing else, so the same post in a dialog, or
 * the same lure in ten groups, is judged once.
 */
const VERDICTS = 500;

/** `assess`, judging no text twice while it is remembered. */
export function createJudge(assess: (text: string) => Verdict): (text: string) => Verdict {
  const known = bounded<string, Verdict>(VERDICTS);
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const verdict = assess(text);
    known.set(text, verdict);
    return verdict;
  };
}
