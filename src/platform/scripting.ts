import { browser } from 'wxt/browser';
import type { Message } from './messages.ts';
import { sendToTab } from './messaging.ts';

/** Absolute, because Firefox resolves a relative path against the page that calls. */
const SCAN = '/content-scripts/scan.js';
const CHECKER = '/page-check.js';

/** Puts the content script into a tab that was opened before the extension was there. */
export async function injectScan(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [SCAN] });
}

/**
 * Puts the page checker into a tab and tells it what to check; the script leaves a page alone that
 * has it already. Needs the user's click on the toolbar icon or the menu (`activeTab`). Rejects
 * where no extension may read: the browser's own pages and the stores.
 */
export async function check(
  tab: number,
  message: Extract<Message, { readonly type: 'check-page' | 'check-text' }>,
): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [CHECKER] });
  await sendToTab(tab, message);
}
