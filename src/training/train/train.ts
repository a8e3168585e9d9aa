import { writeTable } from '../../core/grams/table.ts';
import type { Weights } from '../../core/model/weights.ts';
import { type Learned, learn, type Model } from '../model/learn.ts';
import { outcomeAt } from '../model/outcome.ts';
import { type Prepared, prepare } from '../model/prepare.ts';
import type { Example } from '../model/rows.ts';
import { calibrate } from './calibrate.ts';
import { inputsOf } from './inputs.ts';
import { disguised, everydayRows, type Known, preparedCorpus } from './texts.ts';
import { chooseGate, chooseThresholds } from './thresholds.ts';

/** An everyday row counts this much against a text of the corpus: there are many, and most are easy. */
const EVERYDAY_WEIGHT = 0.01;

/** A disguised copy counts this much against its text. */
const COPY_WEIGHT = 0.3;

/** Disguises lower the wording's log-odds a little before they are seen through. */
const GATE_MARGIN = 1;

export const asExamples = (texts: readonly Known[], weighs: boolean, first = 0): Example[] =>
  texts.map(({ prepared, label }, at) => ({
    ...{ windows: prepared, lure: label === 'lure', weight: 1, weighs, group: first + at },
  }));

export const asEveryday = (texts: readonly Prepared[]): Example[] =>
  texts.map((windows, group) => ({
    ...{ windows, lure: false, weight: EVERYDAY_WEIGHT, weighs: true, group },
  }));

/** Disguised copies teach the wording, and weigh no signal. */
const asCopies = (texts: readonly Known[], first = 0): Example[] =>
  texts.flatMap((text, at) =>
    disguised(text, first + at).map((windows) => ({
      ...{ windows, lure: text.label === 'lure', weight: COPY_WEIGHT, weighs: false },
      group: first + at,
    })),
  );

/** Trains, calibrates and chooses thresholds. The same inputs give the same weights to the byte. */
export function train(corpusOnly: boolean, say: (line: string) => void): Weights {
  const training = preparedCorpus('train');
  const validation = preparedCorpus('validation');
  const everyday = corpusOnly ? [] : everydayRows('train').map(({ text }) => prepare(text));
  say(`${training.length} texts, ${validation.length} to validate, ${everyday.length} everyday`);
  const examples = [
    ...asExamples(validation, true),
    ...asExamples(training, false, validation.length),
    ...asCopies([...validation, ...training]),
    ...asEveryday(everyday),
  ];
  return toWeights(learn(examples), examples, validation, corpusOnly);
}

/** `examples` begin with those of `validation`. */
function toWeights(
  { model, unseen }: Learned,
  examples: readonly Example[],
  validation: readonly Known[],
  corpusOnly: boolean,
): Weights {
  const outcomes = unseen.flatMap((odds, at) => {
    if (!odds) return [];
    const firstLook = Math.max(...odds.map(({ wording }) => wording));
    return [{ text: validation[at], firstLook, ...outcomeAt(odds, examples[at]!.windows) }];
  });
  const known = outcomes.flatMap(({ text, ...outcome }) => (text ? [{ ...text, ...outcome }] : []));
  const calibration = calibrate(known.map(({ odds, label }) => ({ odds, lure: label === 'lure' })));
  const toScore = (odds: number) =>
    1 / (1 + Math.exp(-(calibration.slope * odds + calibration.offset)));
  const honest = known.filter(({ label }) => label === 'honest');
  const languages = [...new Set(honest.map(({ lang }) => lang))];
  const thresholds = chooseThresholds(
    languages.map((lang) => honest.filter((text) => text.lang === lang)),
    outcomes.filter(({ text }) => text === undefined),
  );
  const raised = known.filter(({ label, check }) => label === 'lure' && check >= thresholds.check);
  const gate = chooseGate(raised.map(({ firstLook }) => firstLook));
  return {
    version: corpusOnly ? 'corpus only' : 'corpus and public sets',
    inputs: inputsOf(corpusOnly),
    bias: round(model.bias),
    step: round(model.step),
    calibration: { slope: round(calibration.slope), offset: round(calibration.offset) },
    thresholds: { check: round(toScore(thresholds.check)), warn: round(toScore(thresholds.warn)) },
    gate: round(gate - GATE_MARGIN),
    named: namedWeights(model),
    wording: writeTable(model.steps),
  };
}

function namedWeights({ named }: Model): Record<string, number> {
  return Object.fromEntries([...named].map(([name, weight]) => [name, round(weight, 1e3)]));
}

function round(value: number, unit = 1e6): number {
  return Math.round(value * unit) / unit;
}
