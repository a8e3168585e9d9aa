import { type Learned, learn, type Parts, WHOLE } from '../model/learn.ts';
import { type Outcome, outcomeAt } from '../model/outcome.ts';
import { prepare } from '../model/prepare.ts';
import type { Example } from '../model/rows.ts';
import { everydayRows, preparedCorpus } from '../train/texts.ts';
import { asEveryday, asExamples } from '../train/train.ts';

/** A model, and what models that did not learn from them make of the texts of validation. */
export interface Fitted {
  readonly learned: Learned;
  readonly validation: readonly Outcome[];
}

/** Learns from what training learns from, some parts of the model left out. */
export function fitAgain(parts: Parts = WHOLE, corpusOnly = false): Fitted {
  const validation = asExamples(preparedCorpus('validation'), true);
  const everyday = corpusOnly ? [] : everydayRows('train').map(({ text }) => prepare(text));
  const examples: Example[] = [
    ...validation,
    ...asExamples(preparedCorpus('train'), false),
    ...asEveryday(everyday),
  ];
  const learned = learn(examples, parts);
  return {
    learned,
    validation: validation.map(({ windows }, at) => outcomeAt(learned.unseen[at]!, windows)),
  };
}
