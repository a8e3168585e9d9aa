import type { Context } from './context/context.ts';
import { CONTEXTS } from './context/index.ts';
import { LEXICON } from './lexicon/index.ts';
import type { Columns } from './pattern/index.ts';
import { SIGNALS } from './signals/index.ts';
import type { Signal } from './signals/signal.ts';

/** What the model needs of a signal; its source is for readers of the code. */
export type Rule = Omit<Signal, 'source'>;

/** Everything that patterns say. The build leaves the patterns out here: see core/tables. */
export interface Rules {
  readonly signals: readonly Rule[];
  readonly contexts: readonly Context[];
  readonly lexicon: Readonly<Record<string, Columns>>;
}

export const RULES: Rules = { signals: SIGNALS, contexts: CONTEXTS, lexicon: LEXICON };
