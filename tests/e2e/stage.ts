import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { watchErrors } from '../../src/cli/browsers/errors.ts';
import {
  askReport,
  openExtensionPage,
  writeSettings,
} from '../../src/cli/browsers/extension-page.ts';
import { launch, type Session, type SessionOptions } from '../../src/cli/browsers/launch.ts';
import { BROWSER_NAMES, type BrowserName } from '../../src/cli/browsers/places.ts';
import { scrollThrough } from '../../src/cli/browsers/scroll.ts';
import type { Served } from '../../src/cli/browsers/serve.ts';
import { readTree, type TreeNode, textOf, walk } from '../../src/cli/browsers/tree.ts';
import { type Size, visit } from '../../src/cli/browsers/visit.ts';
import type { PageReport } from '../../src/platform/messages.ts';
import type { Settings } from '../../src/settings/settings.ts';

/** How long something that the extension does by itself may take, in milliseconds. */
const PATIENCE = 20_000;
const POLL = 100;

const SIZE: Size = { width: 1280, height: 800 };

/** Asks again until `holds` of the answer; fails with the last answer. */
export async function until<T>(
  ask: () => Promise<T>,
  holds: (answer: T) => boolean,
  what: string,
): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (holds(answer)) return answer;
    if (Date.now() > end) throw new Error(`Waited for ${what}; last: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
}

/** A page at a real address with the extension at work in it. */
export interface Tab {
  readonly page: Page;
  /** What the content script says; fails when none answers. */
  report(): Promise<PageReport>;
  /** The report, as soon as it has what is asked for. */
  reportWith(holds: (report: PageReport) => boolean, what: string): Promise<PageReport>;
  /** Everything on the page, closed shadow roots included. */
  tree(): Promise<TreeNode>;
  /** The hosts of closed shadow roots, which in a page of ours are our warnings. */
  hosts(): Promise<TreeNode[]>;
  close(): Promise<void>;
}

/** A browser with the extension in it, and one of its pages open in the background. */
export interface Stage {
  readonly session: Session;
  readonly extensionPage: Page;
  /** Uncaught errors of ours so far. */
  readonly errors: readonly string[];
  settings(settings: Partial<Omit<Settings, 'version'>>): Promise<void>;
  /** Opens a page, scrolls it to its end and back. */
  open(url: string, served: Served, size?: Size): Promise<Tab>;
}

function tabOf(session: Session, extensionPage: Page, page: Page): Tab {
  const tree = () => readTree(session.name, page);
  const report = async () => {
    const answer = await askReport(extensionPage);
    if (!answer) throw new Error(`No content script answered at ${page.url()}`);
    return answer;
  };
  return {
    page,
    report,
    reportWith: (holds, what) => until(report, holds, what),
    tree,
    hosts: async () => [...walk(await tree())].filter((node) => node.shadow !== undefined),
    close: () => page.close(),
  };
}

async function setTheStage(name: BrowserName, options?: SessionOptions): Promise<Stage> {
  const session = await launch(name, options);
  const errors = await watchErrors(session);
  const extensionPage = await openExtensionPage(session);
  await writeSettings(extensionPage, { language: 'en' });
  return {
    session,
    extensionPage,
    errors,
    settings: (settings) => writeSettings(extensionPage, settings),
    async open(url, served, size = SIZE) {
      const page = await visit(session, url, served, size);
      await scrollThrough(page);
      return tabOf(session, extensionPage, page);
    },
  };
}

/** Declares the same tests for both browsers; each gets one browser for all of them. */
export function inBothBrowsers(
  tests: (stage: () => Stage, name: BrowserName) => void,
  options?: () => SessionOptions,
): void {
  describe.each(BROWSER_NAMES)('%s', (name) => {
    let stage: Stage | undefined;
    beforeAll(async () => {
      stage = await setTheStage(name, options?.());
    });
    afterAll(() => stage?.session.close());
    tests(() => {
      if (!stage) throw new Error('The browser did not start.');
      return stage;
    }, name);
  });
}

/** Words drawn inside a warning's closed root. */
export function drawnWords(host: TreeNode): string {
  return host.shadow ? textOf(host.shadow) : '';
}
