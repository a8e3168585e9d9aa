import type { Columns } from '../pattern/index.ts';
import type { Family, Scheme } from '../post.ts';

/** One thing the risk model can notice in a text. One file each; `index.ts` is the registry. */
export interface Signal {
  /** Stable id in kebab case; also the file name and the middle of its message keys. */
  readonly id: string;
  readonly family: Family;
  /** True when DOMAIN.md rates it strong by itself. */
  readonly hard: boolean;
  /** The fraud it points to most, if any. */
  readonly scheme: Scheme | null;
  /** What raises it, in English, Urdu script and Roman Urdu. See pattern/parse.ts for the notation. */
  readonly patterns: Columns;
  /** What takes it back when it stands in the same sentence or line. */
  readonly unless?: Columns;
  /** True when a negation beside it ("no fee", "koi fee nahi") takes it back. */
  readonly negatable?: boolean;
  /** Where the claim comes from. */
  readonly source: { readonly document: string; readonly url: string };
}
