import type { Health } from '../core/post.ts';
import { type SiteId, siteIdOf } from '../sites/hosts.ts';
import type { PageReport } from './messages.ts';
import { reportOf } from './messaging.ts';
import { siteAllowed } from './permissions.ts';
import { check } from './scripting.ts';
import { activeTab, type SeenTab } from './tabs.ts';

function siteOf(tab: SeenTab): SiteId | undefined {
  return tab.url?.protocol === 'https:' ? siteIdOf(tab.url.hostname) : undefined;
}

/**
 * What the content script in the active tab knows of its page. Without one: `off` where the user
 * withdrew our access in the browser, `reload` where the page is older than we are, `unsupported`
 * on every other page.
 */
export async function askReport(): Promise<PageReport | { readonly health: Health }> {
  const tab = await activeTab();
  if (!tab) return { health: 'unsupported' };
  const site = siteOf(tab);
  if (site && !(await siteAllowed(site))) return { health: 'off' };
  const report = await reportOf(tab.id);
  return report ?? { health: site ? 'reload' : 'unsupported' };
}

/** Reads the active tab's page on request, whatever site it is. Rejects where no extension may. */
export async function checkActivePage(): Promise<void> {
  const tab = await activeTab();
  if (tab) await check(tab.id, { type: 'check-page' });
}
