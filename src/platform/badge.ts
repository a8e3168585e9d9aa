import { browser } from 'wxt/browser';

/** Slate, not red: on a shared screen the badge says how many, and nothing else. */
const BACKGROUND = '#475569';
const TEXT = '#ffffff';

/**
 * Writes a tab's badge and tooltip. The browser forgets both when the tab loads another page. A tab
 * may be gone by now, and phones have no badge: neither is an error.
 */
export async function showBadge(tab: number, text: string, title: string): Promise<void> {
  const { action } = browser;
  await Promise.allSettled([
    action.setTitle({ tabId: tab, title }),
    action.setBadgeText?.({ tabId: tab, text }),
    action.setBadgeBackgroundColor?.({ tabId: tab, color: BACKGROUND }),
    action.setBadgeTextColor?.({ tabId: tab, color: TEXT }),
  ]);
}
