import { BITS } from '../../core/grams/scan.ts';
import { fitLogistic } from '../learn/logistic.ts';
import { averagePrecision } from '../measure/precision-recall.ts';
import { rank } from '../measure/ranking.ts';
import { learn } from '../model/learn.ts';
import { outcomeOf } from '../model/outcome.ts';
import { type Instance, prepare } from '../model/prepare.ts';
import { packed } from '../model/rows.ts';
import type { Advert, Fold } from './emscad-folds.ts';
import { asOneWindow } from './whole-text.ts';

type Score = (advert: Instance) => number;
type Known = readonly { readonly instance: Instance; readonly lure: boolean }[];

/** Ways to learn from the model's own features; which one is used is chosen on validation. */
const FITS: readonly (readonly [name: string, fit: (adverts: Known) => Score])[] = [
  ['wording and named features, as trained', byLearn],
  ['wording, every weight kept', everyWeight],
];

function byLearn(adverts: Known): Score {
  const { model } = learn(
    adverts.map(({ instance, lure }, group) => ({
      ...{ windows: [instance], lure, weight: 1, weighs: true, group },
    })),
  );
  return (advert) => outcomeOf(model, [advert]).odds;
}

/** The wording as training first fits it, before weights are dropped and rounded for the bundle. */
function everyWeight(adverts: Known): Score {
  const rows = adverts.map((advert, example) => ({ ...advert, weight: 1, example, window: 0 }));
  const { weights } = fitLogistic(
    packed(rows, ({ instance: { grams, values } }, put) => {
      for (let at = 0; at < grams.length; at++) put(grams[at]!, values[at]!);
    }),
    { size: 2 ** BITS, l2: 1e-5, epochs: 30, rate: 0.2 },
  );
  return ({ grams, values }) =>
    grams.reduce((sum, gram, at) => sum + weights[gram]! * values[at]!, 0);
}

/** Scores of one fold's validation and test adverts by the fit that did best on validation. */
export function scoreByOurs(adverts: readonly Advert[], { train, validation, test }: Fold) {
  const instances = adverts.map(({ text }) => asOneWindow(prepare(text)));
  const isLure = (at: number) => adverts[at]!.label === 'lure';
  const fitted = FITS.map(([name, fit]) => {
    const score = fit(train.map((at) => ({ instance: instances[at]!, lure: isLure(at) })));
    const scores = (places: readonly number[]) =>
      Float64Array.from(places, (at) => score(instances[at]!));
    return {
      name,
      scores,
      area: averagePrecision(rank(scores(validation), validation.map(isLure))),
    };
  });
  const best = fitted.reduce((kept, each) => (each.area > kept.area ? each : kept));
  return { setting: best.name, validation: best.scores(validation), test: best.scores(test) };
}
