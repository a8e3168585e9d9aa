import type { Health, Level, ReportedPost } from '../core/post.ts';

/** A warning as drawn: which post, how strong, what it says and where (CSS px of the document). */
export interface ReportedWarning {
  /** Index into `posts`. */
  readonly post: number;
  readonly level: Level;
  readonly text: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** What a content script knows of its page. Kept in memory only. */
export interface PageReport {
  readonly url: string;
  readonly site: string;
  readonly health: Health;
  readonly posts: readonly ReportedPost[];
  readonly warnings: readonly ReportedWarning[];
  /** Uncaught errors of ours. */
  readonly errors: readonly string[];
}

/** Every message that crosses between parts of the extension. */
export type Message =
  /** To a content script: answer with a PageReport. */
  | { readonly type: 'report' }
  /** To the background: how many warnings stand on this tab's page. Answered with nothing. */
  | { readonly type: 'count'; readonly warnings: number; readonly health: Health }
  /** To the background: answer with the Nastaliq font file as base64. */
  | { readonly type: 'font' }
  /** To the page checker: read the whole page, or judge this selected text. */
  | { readonly type: 'check-page' }
  | { readonly type: 'check-text'; readonly text: string };
