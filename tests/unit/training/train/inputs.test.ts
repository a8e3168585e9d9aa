import { expect, test } from 'vitest';
import { WEIGHTS } from '../../../../src/core/model/weights.ts';
import { inputsOf } from '../../../../src/training/train/inputs.ts';

test('the committed weights, were trained on the texts and rules that are here', () => {
  const corpusOnly = WEIGHTS.inputs.publicSets === null;
  expect(inputsOf(corpusOnly), 'npm run train, and commit what it writes').toEqual(WEIGHTS.inputs);
});
