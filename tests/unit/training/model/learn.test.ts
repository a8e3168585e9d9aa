import { expect, test } from 'vitest';
import { type Learned, learn, WHOLE } from '../../../../src/training/model/learn.ts';
import { levelAt, outcomeOf } from '../../../../src/training/model/outcome.ts';
import { prepare } from '../../../../src/training/model/prepare.ts';

const LURES = [
  'Computer operators for Laos, company gives ticket and visa, come to inbox brothers',
  'Typing staff wanted abroad, visa and ticket by company, salary in dollars, inbox',
  'Go abroad for office work, ticket from company, dollars each month, inbox me',
];
const HONEST = [
  'My uncle grows mangoes near Multan and sends a box to each of his neighbours',
  'The match was won in the last over and the whole street came out to dance',
  'Our school opens again on Monday, please send the children in clean uniforms',
];
const one = (text: string) => ({ windows: prepare(text), weight: 1, weighs: true });
const examples = [
  ...LURES.map((text, group) => ({ ...one(text), lure: true, group })),
  ...HONEST.map((text, group) => ({ ...one(text), lure: false, group: 3 + group })),
];
const odds = ({ model }: Learned, text: string) => outcomeOf(model, prepare(text)).odds;

test('learn, texts of two kinds, tells new ones of their kind apart', () => {
  const model = learn(examples);
  expect(odds(model, 'Office staff abroad, ticket by company, come to inbox')).toBeGreaterThan(0);
  expect(odds(model, 'The children dance in the street near the school')).toBeLessThan(0);
});

test('learn, the same examples, gives the same model to the bit', () => {
  expect(learn(examples)).toEqual(learn(examples));
});

test('learn, parts left out, stay out', () => {
  expect(learn(examples, { ...WHOLE, wording: false }).model.steps.some((step) => step !== 0)).toBe(
    false,
  );
  expect(learn(examples, { ...WHOLE, names: () => false }).model.named.size).toBe(0);
});

test('levelAt, log-odds and ceilings, agree', () => {
  const thresholds = { check: 0, warn: 2 };
  const outcome = { odds: 3, check: 3, warn: Number.NEGATIVE_INFINITY };
  expect(levelAt(outcome, thresholds)).toBe('check');
  expect(levelAt({ ...outcome, warn: 3 }, thresholds)).toBe('warn');
  expect(levelAt({ ...outcome, check: -1 }, thresholds)).toBe('quiet');
});
