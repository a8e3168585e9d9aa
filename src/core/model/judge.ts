import type { Seen } from '../detect.ts';
import type { Scan } from '../grams/scan.ts';
import { windowSums } from '../grams/sums.ts';
import type { Level } from '../post.ts';
import { ceilingOf, levelOf } from './level.ts';
import { type Window, windowsRead } from './read.ts';
import { logOdds, toScore } from './score.ts';
import { tells } from './telling.ts';
import { reports } from './voice.ts';
import { wordingSteps } from './weights.ts';

/** The window that says most about a text. */
export interface Judged {
  readonly window: Window;
  readonly score: number;
  readonly level: Level;
}

const RANK: Readonly<Record<Level, number>> = { quiet: 0, check: 1, warn: 2 };

/** Judges each window; the highest level wins, and among those the highest score. */
export function judge(seen: Seen, scanned: Scan): Judged {
  const sum = windowSums(scanned, wordingSteps());
  const silent = reports(seen.cues);
  let best: Judged | undefined;
  for (const window of windowsRead(seen, scanned)) {
    const wording = sum(window.from, window.to);
    const score = toScore(logOdds(wording, window.features));
    const ceiling = silent ? 'quiet' : ceilingOf(window.hits, window.combinations, tells(wording));
    const level = levelOf(score, ceiling);
    const higher = best === undefined ? 1 : RANK[level] - RANK[best.level];
    if (best === undefined || higher > 0 || (higher === 0 && score > best.score))
      best = { window, score, level };
  }
  return best!;
}
