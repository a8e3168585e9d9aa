import { expect, test } from 'vitest';
import { openExtensionPage } from '../../src/cli/browsers/extension-page.ts';
import { button, press } from '../../src/cli/browsers/press.ts';
import { SCENES } from '../../src/cli/demo/scenes.ts';
import { CATALOGUES } from '../../src/i18n/catalogue.ts';
import { expose, violations } from './axe.ts';
import { drawnWords, inBothBrowsers, type Tab, until } from './stage.ts';

const [feed] = SCENES;
const LANGUAGES = ['en', 'ur'] as const;

/** Opens the first warning and lets axe into every one of them. */
async function laidOpen(tab: Tab, name: 'chromium' | 'firefox', lang: 'en' | 'ur') {
  const words = CATALOGUES[lang];
  const warnings = await until(
    () => tab.hosts(),
    (hosts) => hosts.some((host) => drawnWords(host).includes(words['warning.why'])),
    `warnings in ${lang}`,
  );
  await press(name, tab.page, button(warnings[0]!.shadow!, words['warning.why']));
  const open = await until(
    () => tab.hosts(),
    (hosts) => drawnWords(hosts[0]!).includes(words['warning.wrong']),
    'an open warning',
  );
  for (const host of open) await expose(name, tab.page, host);
}

inBothBrowsers((stage, name) => {
  test.each(LANGUAGES)(
    'warnings in %s, folded and open, have no fault that axe can find',
    async (lang) => {
      await stage().settings({ language: lang });
      const tab = await stage().open(feed.url, feed.served);
      try {
        await laidOpen(tab, name, lang);
        expect(await violations(tab.page, 'shadow')).toEqual([]);
      } finally {
        await tab.close();
      }
    },
  );

  test('a fault planted inside a closed root is found, so axe did look there', async () => {
    await stage().settings({ language: 'en' });
    const tab = await stage().open(feed.url, feed.served);
    try {
      await laidOpen(tab, name, 'en');
      await tab.page.evaluate(() => {
        for (const host of document.querySelectorAll('[aria-posinset] > div')) {
          const why = host.shadowRoot?.querySelector('button');
          why?.replaceChildren();
        }
      });
      const found = await violations(tab.page, 'shadow');
      expect(found.filter((one) => one.startsWith('button-name')).length).toBeGreaterThan(0);
    } finally {
      await tab.close();
    }
  });

  test.each(LANGUAGES)('the popup in %s has no fault that axe can find', async (lang) => {
    await stage().settings({ language: lang });
    const popup = await openExtensionPage(stage().session);
    try {
      await popup.bringToFront();
      await popup.setViewport({ width: 400, height: 600 });
      await until(
        () => popup.evaluate(() => document.documentElement.lang + document.body.innerText),
        (shown) => shown.startsWith(lang) && shown.length > 100,
        'the popup',
      );
      await popup.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await violations(popup, 'page')).toEqual([]);
    } finally {
      await popup.close();
    }
  });
});
