import { BITS } from '../../core/grams/scan.ts';
import type { Odds } from './outcome.ts';
import { type Example, type Row, rowsOf } from './rows.ts';
import { oddsOf, type Weighed, weigh } from './weigh.ts';
import { fitWording, type Heard, hearUnseen } from './wording.ts';

/** What training finds: log-odds of a window are the bias, its wording's steps and its named features. */
export interface Model {
  readonly bias: number;
  /** Log-odds a step. */
  readonly step: number;
  readonly steps: Int8Array;
  readonly named: ReadonlyMap<string, number>;
}

export interface Learned {
  readonly model: Model;
  /** Log-odds of each window of each example that weighs, by models that did not learn from it. */
  readonly unseen: readonly (readonly Odds[] | undefined)[];
}

/** What may be left out, to see what it is worth. */
export interface Parts {
  readonly wording: boolean;
  /** Tells which named features take part. */
  readonly names: (name: string) => boolean;
}
export const WHOLE: Parts = { wording: true, names: () => true };

/** The first round finds each lure's loudest window, the second learns from it. */
const ROUNDS = 2;
/** Signals are weighed for each part of the texts by the other parts. */
const FOLDS = 5;

/**
 * Stacked (Wolpert 1992): the named features are weighed beside what the wording says of texts that
 * it did not learn from, by texts that nobody read who wrote the patterns.
 */
export function learn(examples: readonly Example[], parts: Parts = WHOLE): Learned {
  const names = namesOf(examples, parts);
  let loudest = examples.map(({ windows }) => largest(windows.map(({ named }) => named.size)));
  let heard: Heard = [];
  let weighed: Weighed | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    heard = parts.wording ? hearUnseen(examples, loudest) : unheard(examples);
    weighed = weigh(weighing(examples, loudest), heard, names);
    const judge = weighed;
    loudest = examples.map(({ windows }, at) =>
      largest(oddsIn(judge, heard[at]!, windows).map(({ whole }) => whole)),
    );
  }
  const { share, named, bias } = weighed!;
  const wording = parts.wording
    ? fitWording(rowsOf(examples, loudest))
    : { bias: 0, step: 0, steps: new Int8Array(2 ** BITS) };
  return {
    model: {
      ...{ bias: bias + share * wording.bias, step: share * wording.step },
      ...{ steps: wording.steps, named },
    },
    unseen: oddsUnseen(examples, loudest, heard, names),
  };
}

function oddsUnseen(
  examples: readonly Example[],
  loudest: readonly number[],
  heard: Heard,
  names: readonly string[],
): Learned['unseen'] {
  const rows = weighing(examples, loudest);
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    weigh(
      rows.filter(({ example }) => examples[example]!.group % FOLDS !== fold),
      heard,
      names,
    ),
  );
  return examples.map(({ windows, weighs, group }, at) =>
    weighs ? oddsIn(folds[group % FOLDS]!, heard[at]!, windows) : undefined,
  );
}

const weighing = (examples: readonly Example[], loudest: readonly number[]): Row[] =>
  rowsOf(examples, loudest).filter(({ example }) => examples[example]!.weighs);

const unheard = (examples: readonly Example[]): Heard =>
  examples.map(({ windows }) => new Float64Array(windows.length));

const oddsIn = (weighed: Weighed, heard: Float64Array, windows: Example['windows']): Odds[] =>
  windows.map((window, at) => oddsOf(weighed, heard[at]!, window));

function namesOf(examples: readonly Example[], parts: Parts): string[] {
  const names = new Set<string>();
  for (const { windows } of examples)
    for (const { named } of windows) for (const name of named.keys()) names.add(name);
  return [...names].filter(parts.names).sort();
}

function largest(values: readonly number[]): number {
  let best = 0;
  values.forEach((value, at) => {
    if (value > values[best]!) best = at;
  });
  return best;
}
