import { WEIGHTS, type Weights } from '../../core/model/weights.ts';
import type { Level } from '../../core/post.ts';
import { type Part, readCorpus } from '../corpus/read.ts';
import { type Model, type Parts, WHOLE } from '../model/learn.ts';
import { levelAt, type Outcome, outcomeOf } from '../model/outcome.ts';
import { prepare } from '../model/prepare.ts';
import { everydayRows } from '../train/texts.ts';
import { train } from '../train/train.ts';
import { fitAgain } from './learned.ts';
import { asModel, oddsThresholds, shippedModel } from './shipped.ts';

/** Everyday rows are many: every fourth is enough to count by. */
const EVERY = 4;

/** Log-odds per row: of the loudest window, and of the loudest that may be `check` and `warn`. */
export interface Loudness {
  readonly odds: Float64Array;
  readonly check: Float64Array;
  readonly warn: Float64Array;
}

/** What a variant of the model makes of one part, and of a quarter of the everyday rows. */
export interface VariantScores {
  readonly rows: Loudness;
  readonly everyday: Loudness;
  /** Decisions at the variant's own thresholds, where it has them. */
  readonly levels?: readonly Level[];
}

const VARIANTS: Readonly<Record<Variant, Parts>> = {
  'signals only': { ...WHOLE, wording: false },
  'wording only': { ...WHOLE, names: () => false },
  'without voice': { ...WHOLE, names: (name) => !name.startsWith('voice ') },
};
export const RETRAINED = ['signals only', 'wording only', 'without voice'] as const;
export type Variant = (typeof RETRAINED)[number];

/** Trains without a part of the model, as training trains, and scores. Wording alone has no ceilings. */
export function scoreVariant(variant: Variant, part: Part): VariantScores {
  const { learned, validation } = fitAgain(VARIANTS[variant]);
  const scores = scoresOf(learned.model, part, part === 'validation' ? validation : undefined);
  return variant === 'wording only' ? withoutCeilings(scores) : scores;
}

/**
 * The whole model. On the test part the committed weights; these learned from validation, so there it
 * is what models say that had not seen the text, at the committed thresholds.
 */
export function scoreWhole(part: Part): VariantScores {
  const unseen = part === 'validation' ? fitAgain().validation : undefined;
  return scoresOf(shippedModel(), part, unseen, WEIGHTS);
}

/** As `scoreWhole`, trained from the repository alone; decisions on the test part only. */
export function scoreCorpusOnly(part: Part): VariantScores {
  if (part === 'validation') {
    const { learned, validation } = fitAgain(WHOLE, true);
    return scoresOf(learned.model, part, validation);
  }
  const weights = train(true, () => {});
  return scoresOf(asModel(weights), part, undefined, weights);
}

/** The same, were evidence never to hold a level down. */
export function withoutCeilings({ rows, everyday }: VariantScores): VariantScores {
  const free = ({ odds }: Loudness) => ({ odds, check: odds, warn: odds });
  return { rows: free(rows), everyday: free(everyday) };
}

function scoresOf(
  model: Model,
  part: Part,
  unseen: readonly Outcome[] | undefined,
  weights?: Weights,
): VariantScores {
  const outcomes = (texts: readonly { readonly text: string }[]) =>
    texts.map(({ text }) => outcomeOf(model, prepare(text)));
  const rows = unseen ?? outcomes(readCorpus(part));
  const everyday = outcomes(everydayRows('measure').filter((_, at) => at % EVERY === 0));
  const scores = { rows: loudness(rows), everyday: loudness(everyday) };
  if (!weights) return scores;
  const thresholds = oddsThresholds(weights);
  return { ...scores, levels: rows.map((outcome) => levelAt(outcome, thresholds)) };
}

function loudness(outcomes: readonly Outcome[]): Loudness {
  return {
    odds: Float64Array.from(outcomes, ({ odds }) => odds),
    check: Float64Array.from(outcomes, ({ check }) => check),
    warn: Float64Array.from(outcomes, ({ warn }) => warn),
  };
}
