import type { Outcome } from '../model/outcome.ts';

/**
 * Shares of texts that may be raised: a little under what the issue allows (6 % and 1 %), since
 * samples vary. A language's sample is small, so `warn` is held down by all of them together, and
 * in each language only kept from running away.
 */
const LANGUAGE = { check: 0.045, warn: 0.02 };
const TOGETHER = { check: 0.035, warn: 0.005 };
const EVERYDAY = { check: 1 / 4_000, warn: 1 / 100_000 };

/** Share of the lures that the first look may lose. */
const LOST = 0.004;

/**
 * The lowest log-odds at which no more than the allowed shares are raised, in honest look-alikes
 * (by language too, so that none pays for another) and in everyday texts.
 */
export function chooseThresholds(
  honest: readonly (readonly Outcome[])[],
  everyday: readonly Outcome[],
): { check: number; warn: number } {
  const lowest = (level: 'check' | 'warn') =>
    Math.max(
      ...honest.map((language) =>
        atMost(
          language.map((each) => each[level]),
          LANGUAGE[level],
        ),
      ),
      atMost(
        honest.flat().map((each) => each[level]),
        TOGETHER[level],
      ),
      atMost(
        everyday.map((each) => each[level]),
        EVERYDAY[level],
      ),
    );
  const check = lowest('check');
  return { check, warn: Math.max(check, lowest('warn')) };
}

/** The lowest threshold that at most `share` of the values reach. */
function atMost(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => b - a);
  const first = sorted[Math.floor(share * sorted.length)] ?? Number.NEGATIVE_INFINITY;
  return first + 1e-6;
}

/**
 * Log-odds of bias and wording below which hardly any lure is found that would be raised.
 * `lures` are those that would be, as the first look sees them.
 */
export function chooseGate(lures: readonly number[]): number {
  const sorted = [...lures].sort((a, b) => a - b);
  return sorted[Math.floor(LOST * sorted.length)] ?? Number.NEGATIVE_INFINITY;
}
