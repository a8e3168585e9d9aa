import { TELLING } from '../../core/model/telling.ts';
import type { Level } from '../../core/post.ts';
import type { Model } from './learn.ts';
import type { Instance, Prepared } from './prepare.ts';

/** How loud a text is for a model, and how loud where its evidence could carry a level. */
export interface Outcome {
  /** Log-odds of the loudest window. */
  readonly odds: number;
  /** Of the loudest window that may be `check`, and `warn`; -Infinity when there is none. */
  readonly check: number;
  readonly warn: number;
}

/** Log-odds of one window, whole, and of bias and wording alone. */
export interface Odds {
  readonly whole: number;
  readonly wording: number;
}

export function outcomeOf(model: Model, prepared: Prepared): Outcome {
  const odds = prepared.map((window) => {
    const wording = model.bias + wordingOf(model, window);
    return { wording, whole: wording + namedOf(model, window) };
  });
  return outcomeAt(odds, prepared);
}

/** The outcome of a text from the log-odds of its windows. */
export function outcomeAt(windows: readonly Odds[], prepared: Prepared): Outcome {
  let [odds, check, warn] = [-Infinity, -Infinity, -Infinity];
  windows.forEach(({ whole, wording }, at) => {
    const ceiling = wording >= TELLING ? prepared[at]!.told : prepared[at]!.ceiling;
    odds = Math.max(odds, whole);
    if (ceiling !== 'quiet') check = Math.max(check, whole);
    if (ceiling === 'warn') warn = Math.max(warn, whole);
  });
  return { odds, check, warn };
}

function wordingOf({ step, steps }: Model, { grams, values }: Instance): number {
  let sum = 0;
  for (let at = 0; at < grams.length; at++) sum += steps[grams[at]!]! * values[at]!;
  return sum * step;
}

function namedOf({ named }: Model, instance: Instance): number {
  let sum = 0;
  for (const [name, value] of instance.named) sum += (named.get(name) ?? 0) * value;
  return sum;
}

/** The level of an outcome when these log-odds are asked for. */
export function levelAt(outcome: Outcome, thresholds: { check: number; warn: number }): Level {
  if (outcome.warn >= thresholds.warn) return 'warn';
  return outcome.check >= thresholds.check ? 'check' : 'quiet';
}
