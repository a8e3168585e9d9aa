import { browser } from 'wxt/browser';

/**
 * Whether the extension that this content script belongs to is still there: updated, reloaded and
 * removed extensions leave their scripts running in open pages.
 */
export function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

/** Where the extension's own files are, such as `chrome-extension://id/`. */
export function ownOrigin(): string {
  return browser.runtime.getURL('/');
}
