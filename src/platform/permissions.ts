import { browser } from 'wxt/browser';
import { matchPatterns, type SiteId } from '../sites/hosts.ts';

/** Whether the browser lets us read a site. Users can withdraw any site in the browser itself. */
export function siteAllowed(id: SiteId): Promise<boolean> {
  return browser.permissions.contains({ origins: matchPatterns(id) });
}

/** Asks the user for a site that was withdrawn. Call it straight from a click. */
export function requestSite(id: SiteId): Promise<boolean> {
  return browser.permissions.request({ origins: matchPatterns(id) });
}

/** Calls back when the user gave or withdrew access to any site. */
export function onAccessChange(given: () => void, withdrawn: () => void): void {
  browser.permissions.onAdded.addListener(given);
  browser.permissions.onRemoved.addListener(withdrawn);
}
