import { matchPatterns, SITE_IDS } from '../sites/hosts.ts';
import { reportOf, sendToTab } from './messaging.ts';
import { siteAllowed } from './permissions.ts';
import { injectScan } from './scripting.ts';
import { openTabs } from './tabs.ts';

/** Puts the content script into every open tab of our sites that has none. */
export async function serveOpenTabs(): Promise<void> {
  for (const id of SITE_IDS) {
    if (!(await siteAllowed(id))) continue;
    const tabs = await openTabs(matchPatterns(id));
    await Promise.all(tabs.map((tab) => serve(tab.id)));
  }
}

/** A tab that cannot be served (still loading, crashed, asleep) is told to reload by the popup. */
async function serve(tab: number): Promise<void> {
  if (await reportOf(tab)) return;
  await injectScan(tab).catch(() => undefined);
}

/** Tells the content scripts of sites that may no longer be read to leave. */
export async function leaveWithdrawnSites(): Promise<void> {
  const tabs = await openTabs();
  for (const site of SITE_IDS) {
    if (await siteAllowed(site)) continue;
    const told = tabs.map(({ id }) =>
      sendToTab(id, { type: 'leave', site }).catch(() => undefined),
    );
    await Promise.all(told);
  }
}
