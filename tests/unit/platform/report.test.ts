import { beforeEach, expect, test, vi } from 'vitest';

interface Tab {
  id: number;
  windowId: number;
  active: boolean;
  url?: string;
  lastAccessed?: number;
}

const world = vi.hoisted(() => ({
  tabs: [] as Tab[],
  self: undefined as Tab | undefined,
  allowed: true,
  answers: new Map<number, unknown>(),
  injected: [] as [number, string][],
  sent: [] as [number, unknown, unknown][],
}));

vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      getCurrent: async () => world.self,
      query: async ({ active }: { active?: boolean }) =>
        world.tabs.filter((tab) => active === undefined || tab.active),
      sendMessage: async (id: number, message: unknown, options: unknown) => {
        world.sent.push([id, message, options]);
        if (!world.answers.has(id)) throw new Error('Could not establish connection');
        return world.answers.get(id);
      },
    },
    permissions: { contains: async () => world.allowed },
    scripting: {
      executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
        for (const file of files) world.injected.push([target.tabId, file]);
        world.answers.set(target.tabId, undefined);
      },
    },
  },
}));

const { askReport, checkActivePage } = await import('../../../src/platform/report.ts');

const open = (url: string | undefined, more: Partial<Tab> = {}): Tab => {
  const tab = {
    id: world.tabs.length + 1,
    windowId: 1,
    active: true,
    ...(url && { url }),
    ...more,
  };
  world.tabs.push(tab);
  return tab;
};

beforeEach(() => {
  Object.assign(world, { tabs: [], self: undefined, allowed: true, injected: [], sent: [] });
  world.answers.clear();
});

test("the content script's own report comes through, from the page and not its frames", async () => {
  const tab = open('https://www.facebook.com/');
  const report = { url: tab.url, site: 'facebook', health: 'reading' };
  world.answers.set(tab.id, report);
  expect(await askReport()).toEqual(report);
  expect(world.sent).toEqual([[tab.id, { type: 'report' }, { frameId: 0 }]]);
});

test('no content script on a site of ours: reload', async () => {
  open('https://web.whatsapp.com/');
  expect(await askReport()).toEqual({ health: 'reload' });
});

test('access withdrawn in the browser: off, even where an old script still answers', async () => {
  const tab = open('https://www.facebook.com/');
  world.allowed = false;
  expect(await askReport()).toEqual({ health: 'off' });
  world.answers.set(tab.id, { health: 'reading' });
  expect(await askReport()).toEqual({ health: 'off' });
});

test.each(['https://example.org/', 'http://www.facebook.com/', 'about:blank', undefined])(
  'any other page is unsupported: %s',
  async (url) => {
    open(url);
    expect(await askReport()).toEqual({ health: 'unsupported' });
  },
);

test('no tab at all is unsupported', async () => {
  expect(await askReport()).toEqual({ health: 'unsupported' });
});

test('a popup that is itself a tab speaks of the tab before it', async () => {
  open('https://example.org/', { active: false, lastAccessed: 1 });
  open('https://web.whatsapp.com/', { active: false, lastAccessed: 5 });
  world.self = open('moz-extension://id/popup.html', { lastAccessed: 9 });
  expect(await askReport()).toEqual({ health: 'reload' });
});

test('a check on request puts the checker into the page and tells it to read', async () => {
  const tab = open('https://www.messenger.com/t/1');
  await checkActivePage();
  expect(world.injected).toEqual([[tab.id, '/page-check.js']]);
  expect(world.sent).toEqual([[tab.id, { type: 'check-page' }, { frameId: 0 }]]);
});
