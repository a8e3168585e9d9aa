import { browser } from 'wxt/browser';

/** Slate, not red: on a shared screen the badge says how many, and nothing else. */
const BACKGROUND = '#475569';
const TEXT = '#ffffff';

/** Writes a tab's badge and tooltip. The browser forgets both when the tab loads another page. */
export async function showBadge(tab: number, text: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setTitle({ tabId: tab, title }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: BACKGROUND }),
    browser.action.setBadgeTextColor({ tabId: tab, color: TEXT }),
  ]);
}
