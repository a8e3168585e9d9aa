import { browser } from 'wxt/browser';

export interface MenuTitles {
  readonly page: string;
  readonly selection: string;
}

export interface MenuActions {
  page(tab: number): void;
  selection(tab: number, text: string): void;
}

/** Web pages only: nobody may read the browser's own. */
const PAGES = ['http://*/*', 'https://*/*'];

/** Writes the two menu entries anew. Firefox for Android has no context menus. */
export async function writeMenus(titles: MenuTitles): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  const common = { documentUrlPatterns: PAGES };
  const { page, selection } = titles;
  // A post is full of links and pictures: the entry must be there wherever one clicks.
  const contexts = ['page', 'link', 'image', 'video'] as const;
  browser.contextMenus.create({ ...common, id: 'page', title: page, contexts: [...contexts] });
  browser.contextMenus.create({
    ...common,
    id: 'selection',
    title: selection,
    contexts: ['selection'],
  });
}

/** Listens for clicks on the entries. Call it while the worker starts, or it misses the click. */
export function onMenu(actions: MenuActions): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    if (info.menuItemId === 'page') actions.page(tab.id);
    if (info.menuItemId === 'selection') actions.selection(tab.id, info.selectionText ?? '');
  });
}
