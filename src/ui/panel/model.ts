import type { Verdict } from '../../core/post.ts';

/** What the user asked for, and what came of it. */
export type PanelModel =
  /** The whole page was read: how many texts, and in how many of them signs were found. */
  | { readonly kind: 'page'; readonly posts: number; readonly found: number }
  /** One text was judged. */
  | {
      readonly kind: 'text';
      readonly verdict: Pick<Verdict, 'level' | 'short' | 'scheme' | 'evidence'>;
    };

export interface PanelEvents {
  close(): void;
}
