import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExtensionPage } from '../../src/cli/browsers/extension-page.ts';
import { SCENES } from '../../src/cli/demo/scenes.ts';
import { type LoggingProxy, startProxy } from './proxy.ts';
import { inBothBrowsers, until } from './stage.ts';

/**
 * What the browsers ask of their makers by themselves (clock, sign-in, settings), even with all of
 * it switched off. Seen on 2026-11-21 in Chromium 156 and Firefox 153, with and without us.
 */
const MAKERS =
  /(^|\.)(google\.com|googleapis\.com|gvt1\.com|gstatic\.com|microsoft\.com|bing\.com|msn\.com|mozilla\.(com|org|net)|firefox\.com)$/;

/** Time in which a request that was meant to come late would come, in milliseconds. */
const LATE = 5000;

let proxy: LoggingProxy;

const hosts = () => [
  ...new Set(
    proxy.asked.map(
      (asked) => new URL(asked.includes('://') ? asked : `https://${asked}`).hostname,
    ),
  ),
];

beforeAll(async () => {
  proxy = await startProxy();
});
afterAll(() => proxy.close());

inBothBrowsers(
  (stage) => {
    test('the whole extension at work asks nothing of the network', async () => {
      const inPages: string[] = [];
      for (const scene of SCENES) {
        const tab = await stage().open(scene.url, scene.served);
        tab.page.on('request', (request) => inPages.push(request.url()));
        await tab.reportWith(({ warnings }) => warnings.length > 0, 'warnings');
        await stage().settings({ language: 'ur' });
        await until(
          async () => (await tab.hosts()).length,
          (count) => count > 0,
          'warnings in Urdu, for which a font is fetched from the extension',
        );
        await stage().settings({ language: 'en' });
        const popup = await openExtensionPage(stage().session);
        popup.on('request', (request) => inPages.push(request.url()));
        await popup.evaluate(() => location.reload());
        await new Promise((resolve) => setTimeout(resolve, LATE));
        await popup.close();
        await tab.close();
      }
      const ours = (url: string) => url.startsWith(stage().session.origin);
      expect(inPages.filter((url) => !ours(url) && !url.startsWith('data:'))).toEqual([]);
      expect(hosts().filter((host) => !MAKERS.test(host))).toEqual([]);
    });

    test('such a request would have been seen', async () => {
      const page = await stage().session.browser.newPage();
      await page.goto('http://planted.example/').catch(() => {});
      await page.close();
      expect(hosts()).toContain('planted.example');
      proxy.forget();
    });

    test("the extension's own pages could not make one if they tried", async () => {
      const refused = await stage().extensionPage.evaluate(() =>
        fetch('https://planted.example/').then(
          () => 'allowed',
          () => 'refused',
        ),
      );
      expect(refused).toBe('refused');
      expect(hosts()).not.toContain('planted.example');
    });
  },
  () => ({ proxy }),
);
