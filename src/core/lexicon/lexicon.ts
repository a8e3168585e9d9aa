import type { Columns } from '../pattern/index.ts';

/** Word classes by name. A class name is written <NAME> in patterns. */
export type Lexicon = Readonly<Record<string, Columns>>;
