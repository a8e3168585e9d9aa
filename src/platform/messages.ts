import type { Health, Level, ReportedPost } from '../core/post.ts';

/** A warning as drawn: which post, how strong, what it says and where (CSS px of the document). */
export interface ReportedWarning {
  /** Index into `posts`. */
  readonly post: number;
  readonly level: Level;
  readonly text: string;
  /** All zero when the page keeps removing the warning, so that only badge and popup show it. */
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
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
  /** To the content scripts of one site: access to it was withdrawn, leave the page. */
  | { readonly type: 'leave'; readonly site: string }
  /** To the background: how many warnings stand on this tab's page. Answered with nothing. */
  | { readonly type: 'count'; readonly warnings: number; readonly health: Health }
  /** To the background: answer with the Nastaliq font file as base64. */
  | { readonly type: 'font' }
  /** To the background: answer with the words about each signal, by language and key. */
  | { readonly type: 'words' }
  /** To the page checker: read the whole page, or judge this selected text. */
  | { readonly type: 'check-page' }
  | { readonly type: 'check-text'; readonly text: string };

type Of<T extends Message['type']> = Extract<Message, { readonly type: T }>;

/**
 * What one part of the extension does with the messages meant for it. `tab` is the sender's tab.
 * A part leaves out what is not for it, and so leaves the answer to another part.
 */
export interface Handlers {
  report?(): Promise<PageReport | undefined>;
  leave?(message: Of<'leave'>): Promise<void>;
  count?(message: Of<'count'>, tab: number | undefined): Promise<void>;
  font?(): Promise<string>;
  words?(): Promise<unknown>;
  checkPage?(): Promise<void>;
  checkText?(message: Of<'check-text'>): Promise<void>;
}

/** Runs the handler for a message; undefined when this part does not answer it. */
export function dispatch(
  message: Message,
  handlers: Handlers,
  tab: number | undefined,
): Promise<unknown> | undefined {
  switch (message.type) {
    case 'report':
      return handlers.report?.();
    case 'leave':
      return handlers.leave?.(message);
    case 'count':
      return handlers.count?.(message, tab);
    case 'font':
      return handlers.font?.();
    case 'words':
      return handlers.words?.();
    case 'check-page':
      return handlers.checkPage?.();
    case 'check-text':
      return handlers.checkText?.(message);
    default:
      message satisfies never;
      return undefined;
  }
}
