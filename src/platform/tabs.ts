import { type Browser, browser } from 'wxt/browser';

/** A tab as far as we may see it: the address only where we have access to the page. */
export interface SeenTab {
  readonly id: number;
  readonly url: URL | undefined;
}

function seen(tab: Browser.tabs.Tab | undefined): SeenTab | undefined {
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, url: tab.url && URL.canParse(tab.url) ? new URL(tab.url) : undefined };
}

/**
 * The tab that the user means when they open the popup. Where the popup is itself a tab (Firefox
 * for Android), it is the one they looked at last before it.
 */
export async function activeTab(): Promise<SeenTab | undefined> {
  const self = await browser.tabs.getCurrent();
  if (!self) return seen((await browser.tabs.query({ active: true, currentWindow: true }))[0]);
  const tabs = await browser.tabs.query({ windowId: self.windowId });
  const others = tabs.filter(({ id }) => id !== self.id);
  return seen(others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]);
}

/** Open tabs at the given match patterns; all tabs, mostly without an address, when left out. */
export async function openTabs(patterns?: readonly string[]): Promise<SeenTab[]> {
  const tabs = await browser.tabs.query(patterns ? { url: [...patterns] } : {});
  return tabs.map(seen).filter((tab) => tab !== undefined);
}
