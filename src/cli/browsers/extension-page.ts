import type { Page } from 'puppeteer-core';
import type { Message, PageReport } from '../../platform/messages.ts';
import type { Settings } from '../../settings/settings.ts';
import { navigate } from './bidi.ts';
import type { Session } from './launch.ts';

/** The little of the browser's extension interface that these functions call. */
interface Api {
  readonly storage: {
    readonly local: {
      set(items: object): Promise<void>;
      get(keys: null): Promise<Record<string, unknown>>;
    };
  };
  readonly tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<unknown>;
  };
}
type WithApi = { readonly browser?: Api; readonly chrome: Api };

/**
 * Opens a page of the extension as a tab.
 * In Firefox only a raw command gets there: puppeteer's `goto` waits for ever on such pages.
 */
export async function openExtensionPage(session: Session, path = 'popup.html'): Promise<Page> {
  const page = await session.browser.newPage();
  const url = session.origin + path;
  if (session.name === 'firefox') await navigate(page, url);
  else await page.goto(url);
  return page;
}

/** Stores settings as the popup would; what is not named falls back to its default. */
export function writeSettings(
  extensionPage: Page,
  settings: Partial<Omit<Settings, 'version'>>,
): Promise<void> {
  return extensionPage.evaluate(
    (stored) => {
      const { browser, chrome } = globalThis as unknown as WithApi;
      return (browser ?? chrome).storage.local.set({ settings: stored });
    },
    { version: 1, ...settings },
  );
}

/** Everything that the extension stores. */
export function readStorage(extensionPage: Page): Promise<Record<string, unknown>> {
  return extensionPage.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as WithApi;
    return (browser ?? chrome).storage.local.get(null);
  });
}

/** Asks the content script of the tab in front for its report; undefined when none answers. */
export async function askReport(extensionPage: Page): Promise<PageReport | undefined> {
  const message: Message = { type: 'report' };
  const answer = await extensionPage.evaluate(async (asked) => {
    const { browser, chrome } = globalThis as unknown as WithApi;
    const { tabs } = browser ?? chrome;
    const [front] = await tabs.query({ active: true, currentWindow: true });
    if (!front) return undefined;
    return tabs.sendMessage(front.id, asked, { frameId: 0 }).catch(() => undefined);
  }, message);
  return answer as PageReport | undefined;
}
