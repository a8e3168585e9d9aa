import type { Columns } from '../pattern/index.ts';

/** A way of speaking that changes what the same words mean: news, advice, a question. */
export interface Context {
  readonly id: string;
  readonly patterns: Columns;
}
