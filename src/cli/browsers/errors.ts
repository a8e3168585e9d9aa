import type { Page, Target } from 'puppeteer-core';
import type { Session } from './launch.ts';

/** Uncaught errors of the extension's own code, wherever it runs and the browser shows them. */
export interface ErrorWatch {
  readonly seen: readonly string[];
  /** Also listens to this page; only errors that come from the extension's files count there. */
  follow(page: Page): void;
}

/** Starts listening to the background (Chromium shows its worker) and to pages given later. */
export async function watchErrors(session: Session): Promise<ErrorWatch> {
  const seen: string[] = [];
  const note = (error: unknown) => {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (words.includes(session.origin)) seen.push(words);
  };
  const followWorker = async (target: Target) => {
    if (target.type() !== 'service_worker' || !target.url().startsWith(session.origin)) return;
    const cdp = await target.createCDPSession();
    cdp.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      seen.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
    });
    // Enabling replays what was thrown before we listened.
    await cdp.send('Runtime.enable');
  };
  if (session.name === 'chromium') {
    for (const target of session.browser.targets()) await followWorker(target);
    session.browser.on('targetcreated', (target) => void followWorker(target).catch(() => {}));
  }
  return { seen, follow: (page) => void page.on('pageerror', note) };
}
