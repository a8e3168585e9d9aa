import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openExtensionPage, readStorage } from '../../src/cli/browsers/extension-page.ts';
import { readTree, walk } from '../../src/cli/browsers/tree.ts';
import { visit } from '../../src/cli/browsers/visit.ts';
import { escapeHtml } from '../../src/cli/demo/html.ts';
import { DEMO_POSTS } from '../../src/cli/demo/posts.ts';
import { SCENES } from '../../src/cli/demo/scenes.ts';
import { CATALOGUES } from '../../src/i18n/catalogue.ts';
import { message } from '../../src/i18n/message.ts';
import { drawnWords, inBothBrowsers, type Stage, until } from './stage.ts';

const [feed] = SCENES;
const { en, ur } = CATALOGUES;
const FOUND = feed.posts.filter(({ kind }) => kind === 'lure').length;

const shown = (popup: Page) => () => popup.evaluate(() => document.body.innerText);

/** Opens the popup as a tab, ready to be used. */
async function openPopup(stage: Stage): Promise<Page> {
  const popup = await openExtensionPage(stage.session);
  await popup.bringToFront();
  await until(shown(popup), (words) => words.includes(en['popup.tagline']), 'the popup');
  return popup;
}

/** Presses the control that says just `words`. */
async function click(popup: Page, selector: string, words: string): Promise<void> {
  for (const control of await popup.$$(selector)) {
    const text = await control.evaluate((element) => element.textContent ?? '');
    if (text.trim() === words) return control.click();
  }
  throw new Error(`No ${selector} says "${words}".`);
}

/** Presses the toolbar button while `page` is in front, and answers with the popup. */
async function pressToolbar({ session }: Stage, page: Page): Promise<Page> {
  const before = new Set(session.browser.targets());
  const [extension] = (await session.browser.extensions()).values();
  await extension!.triggerAction(page);
  const opened = await session.browser.waitForTarget((target) => !before.has(target));
  return opened.asPage();
}

/** The badge of the tab in front. */
function badge(popup: Page): Promise<string> {
  return popup.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: two browsers, two names for the same interface.
    const { browser, chrome } = globalThis as any;
    const api = browser ?? chrome;
    const [front] = await api.tabs.query({ active: true, currentWindow: true });
    return api.action.getBadgeText({ tabId: front.id });
  });
}

inBothBrowsers((stage, name) => {
  test('the badge counts the warnings on the page in front, and the popup lists them', async () => {
    const popup = await openPopup(stage());
    const tab = await stage().open(feed.url, feed.served);
    try {
      await until(
        () => badge(popup),
        (text) => text === String(FOUND),
        `badge ${FOUND}`,
      );
      const listed = message('popup.found', 'en', { count: FOUND });
      const words = await until(shown(popup), (all) => all.includes(listed), listed);
      expect(words).toContain('URGENT HIRING');
      expect(words).toContain(message('health.reading.state', 'en', { posts: feed.posts.length }));
    } finally {
      await tab.close();
      await popup.close();
    }
  });

  test('on a page that Parakh does not read, the popup says so', async () => {
    const popup = await openPopup(stage());
    try {
      await until(shown(popup), (all) => all.includes(en['health.unsupported.state']), 'the state');
    } finally {
      await popup.close();
    }
  });

  test('a pasted lure is explained, a pasted greeting is not called safe', async () => {
    const popup = await openPopup(stage());
    const lure = DEMO_POSTS.find(({ id }) => id === 'fb-azad-visa')!;
    try {
      await popup.type('textarea', lure.text);
      await click(popup, 'button', en['paste.check']);
      const words = await until(
        shown(popup),
        (all) => all.includes(en['warning.warn.headline']),
        'a verdict',
      );
      expect(words).toContain('azad visa');
      await click(popup, 'button', en['paste.clear']);
      const honest = DEMO_POSTS.find(({ id }) => id === 'fb-rain')!;
      await popup.type('textarea', honest.text);
      await click(popup, 'button', en['paste.check']);
      await until(shown(popup), (all) => all.includes(en['paste.quiet']), 'a quiet verdict');
      expect(Object.keys(await readStorage(popup))).toEqual(['settings']);
    } finally {
      await popup.close();
    }
  });

  test('the language changes at once in the popup and on the page, and is kept', async () => {
    const popup = await openPopup(stage());
    try {
      await click(popup, 'label', ur['language.ur']);
      await until(shown(popup), (all) => all.includes(ur['popup.tagline']), 'Urdu');
      expect(await popup.evaluate(() => document.documentElement.dir)).toBe('rtl');
      expect((await readStorage(popup)).settings).toMatchObject({ language: 'ur' });
      await click(popup, 'label', en['language.en']);
      await until(shown(popup), (all) => all.includes(en['popup.tagline']), 'English');
    } finally {
      await popup.close();
    }
  });

  // Only Chromium lets a test press a toolbar button; Firefox gets the same page in a tab, above.
  if (name === 'chromium') {
    test('opened from the toolbar, the popup reports the page', async () => {
      const tab = await stage().open(feed.url, feed.served);
      try {
        await tab.reportWith(({ warnings }) => warnings.length === FOUND, 'warnings');
        const popup = await pressToolbar(stage(), tab.page);
        const listed = message('popup.found', 'en', { count: FOUND });
        await until(shown(popup), (all) => all.includes(listed), listed);
      } finally {
        await tab.close();
      }
    });

    test('"Check this page" reads a page of any site, once, and says what it found', async () => {
      const lure = DEMO_POSTS.find(({ id }) => id === 'fb-phnom-penh')!.text;
      const html = `<main><article><h1>Job</h1><p>${escapeHtml(lure)}</p></article></main>`;
      const page = await visit(stage().session, 'https://jobs.example/1', { html });
      try {
        const hosts = async () =>
          [...walk(await readTree(name, page))].filter(({ shadow }) => shadow).map(drawnWords);
        expect(await hosts()).toEqual([]);
        const popup = await pressToolbar(stage(), page);
        await until(shown(popup), (all) => all.includes(en['popup.checkpage']), 'the button');
        await click(popup, 'button', en['popup.checkpage']);
        const drawn = await until(hosts, (all) => all.length === 2, 'a note and an answer');
        expect(drawn.filter((words) => words.includes('Phnom Penh'))).toHaveLength(1);
      } finally {
        await page.close();
      }
    });
  }
});
