import type { Page, Target } from 'puppeteer-core';
import type { Session } from './launch.ts';

/**
 * Collects uncaught errors of the extension's own code from now on, wherever the browser shows
 * them: in every page opened later and, in Chromium, in the background worker.
 */
export async function watchErrors(session: Session): Promise<readonly string[]> {
  const seen: string[] = [];
  const note = (error: unknown) => {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    // A site's own errors are none of ours: ours come from our files.
    if (words.includes(session.origin)) seen.push(words);
  };
  const followWorker = async (target: Target) => {
    const cdp = await target.createCDPSession();
    cdp.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      seen.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
    });
    // Enabling replays what was thrown before we listened.
    await cdp.send('Runtime.enable');
  };
  const follow = async (target: Target) => {
    if (target.type() === 'page') {
      const page: Page | null = await target.page();
      page?.on('pageerror', note);
    }
    if (target.type() === 'service_worker' && target.url().startsWith(session.origin)) {
      await followWorker(target);
    }
  };
  for (const target of session.browser.targets()) await follow(target);
  session.browser.on('targetcreated', (target) => void follow(target).catch(() => {}));
  return seen;
}
