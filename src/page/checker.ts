import type { PageReport } from '../platform/messages.ts';
import type { PanelModel } from '../ui/panel/model.ts';
import type { Answers } from './answer.ts';
import { startCheck } from './check.ts';
import type { Reader, ReaderParts } from './reader.ts';

export interface CheckerParts extends ReaderParts {
  readonly answers: Answers;
  /** What the content script of a named site made of this page; undefined where none runs. */
  standing(): PageReport | undefined;
}

export interface Checker {
  checkPage(): void;
  checkText(text: string): void;
  /** What the last check of the page found. */
  report(): PageReport | undefined;
  redraw(): void;
}

function summary({ posts, warnings }: PageReport): PanelModel {
  return { kind: 'page', posts: posts.length, found: warnings.length };
}

/** Answers what the user asks about a page: each check of the page takes the place of the last. */
export function createChecker(parts: CheckerParts, signal: AbortSignal): Checker {
  const { answers } = parts;
  let last: { readonly check: Reader; readonly stop: AbortController } | undefined;
  const answer = (report: PageReport) => answers.show(summary(report));
  signal.addEventListener('abort', answers.close);

  return {
    checkPage() {
      last?.stop.abort();
      last = undefined;
      const standing = parts.standing();
      // Where a content script reads already, its warnings stand: a second one would say it twice.
      if (standing?.health === 'reading') return answer(standing);
      const stop = new AbortController();
      const until = AbortSignal.any([signal, stop.signal]);
      last = { stop, check: startCheck(parts, answer, until) };
    },
    checkText(text) {
      answers.show({ kind: 'text', verdict: parts.judge(text) });
    },
    report: () => last?.check.report(),
    redraw() {
      last?.check.redraw();
      answers.refresh();
    },
  };
}
