import { describe, expect, test } from 'vitest';
import { readStorage } from '../../src/cli/browsers/extension-page.ts';
import { button, press } from '../../src/cli/browsers/press.ts';
import { walk } from '../../src/cli/browsers/tree.ts';
import { SCENES, type Scene } from '../../src/cli/demo/scenes.ts';
import { SIGNALS } from '../../src/core/signals/index.ts';
import { CATALOGUES, type MessageKey } from '../../src/i18n/catalogue.ts';
import type { PageReport } from '../../src/platform/messages.ts';
import { drawnWords, inBothBrowsers, type Tab, until } from './stage.ts';

const [feed, chat] = SCENES;
const { en, ur } = CATALOGUES;

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The demo's own ids of the posts that a report warns about. */
function warned(scene: Scene, report: PageReport): string[] {
  return report.warnings.map(({ post }) => {
    const words = squeeze(report.posts[post]!.text);
    return scene.posts.find(({ text }) => squeeze(text) === words)?.id ?? words;
  });
}

const lures = (scene: Scene) =>
  scene.posts.filter(({ kind }) => kind === 'lure').map(({ id }) => id);

const allWarned = (scene: Scene) => (report: PageReport) =>
  report.warnings.length === lures(scene).length;

async function allDrawn(tab: Tab, scene: Scene, words: string): Promise<void> {
  await until(
    async () => (await tab.hosts()).map(drawnWords),
    (drawn) => drawn.length === lures(scene).length && drawn.every((one) => one.includes(words)),
    `${lures(scene).length} warnings that say "${words}"`,
  );
}

inBothBrowsers((stage, name) => {
  test.each(SCENES)(
    'the $place demo, posts are read once and the lures warned about',
    async (scene) => {
      const tab = await stage().open(scene.url, scene.served);
      try {
        const report = await tab.reportWith(allWarned(scene), 'a warning for each lure');
        const read = report.posts.map(({ text }) => squeeze(text));
        for (const post of scene.posts) {
          expect(
            read.filter((text) => text === squeeze(post.text)),
            post.id,
          ).toHaveLength(1);
        }
        expect(warned(scene, report)).toEqual(lures(scene));
        expect(report.health).toBe('reading');
        expect([...report.errors, ...stage().errors]).toEqual([]);
        await allDrawn(tab, scene, en['warning.why']);
      } finally {
        await tab.close();
      }
    },
  );

  test('a change of language redraws every warning at once, right to left', async () => {
    const tab = await stage().open(feed.url, feed.served);
    try {
      await allDrawn(tab, feed, en['warning.why']);
      await stage().settings({ language: 'ur' });
      await allDrawn(tab, feed, ur['warning.why']);
      const [host] = await tab.hosts();
      const group = [...walk(host!.shadow!)].find(({ attributes }) => attributes.role === 'group');
      expect(group?.attributes).toMatchObject({ lang: 'ur', dir: 'rtl' });
      await stage().settings({ language: 'en' });
      await allDrawn(tab, feed, en['warning.why']);
    } finally {
      await tab.close();
    }
  });

  describe('switched off and on again', () => {
    test.each([
      ['everywhere', { enabled: false }],
      ['on this site', { sitesOff: ['facebook' as const] }],
    ])('%s, warnings go and come back without a reload', async (_, off) => {
      const tab = await stage().open(feed.url, feed.served);
      try {
        await tab.reportWith(allWarned(feed), 'warnings');
        await stage().settings({ language: 'en', ...off });
        const report = await tab.reportWith(({ health }) => health === 'off', 'off');
        expect(report).toMatchObject({ posts: [], warnings: [] });
        expect(await tab.hosts()).toEqual([]);
        await stage().settings({ language: 'en' });
        await tab.reportWith(allWarned(feed), 'warnings again');
      } finally {
        await stage().settings({ language: 'en' });
        await tab.close();
      }
    });
  });

  test('a warning opens on request, names channels, and is hidden by a real click', async () => {
    const tab = await stage().open(chat.url, chat.served);
    try {
      await tab.reportWith(allWarned(chat), 'warnings');
      const first = async () => (await tab.hosts())[0]!.shadow!;
      await press(name, tab.page, button(await first(), en['warning.why']));
      const open = await until(
        async () => (await tab.hosts())[0]!,
        (host) => drawnWords(host).includes(en['warning.proof']),
        'the explanation',
      );
      expect([...walk(open)].some((node) => node.attributes.href?.startsWith('https://'))).toBe(
        true,
      );
      // The words about each signal come from the background.
      const ids = [...SIGNALS.map(({ id }) => id), 'telling-words'];
      const saw = ids.map((id) => en[`signal.${id}.saw` as MessageKey]);
      const namesSigns = (words: string) => saw.some((each) => words.includes(each));
      await until(async () => drawnWords((await tab.hosts())[0]!), namesSigns, 'its own words');
      await press(name, tab.page, button(await first(), en['warning.hide']));
      const report = await tab.reportWith(
        ({ warnings }) => warnings.length === lures(chat).length - 1,
        'one warning less',
      );
      expect(warned(chat, report)).toEqual(lures(chat).slice(1));
    } finally {
      await tab.close();
    }
  });

  test('"this is wrong" keeps the ids of signals on the device, and nothing of the post', async () => {
    const tab = await stage().open(chat.url, chat.served);
    try {
      await tab.reportWith(allWarned(chat), 'warnings');
      const first = async () => (await tab.hosts())[0]!.shadow!;
      await press(name, tab.page, button(await first(), en['warning.why']));
      await until(
        async () => drawnWords((await tab.hosts())[0]!),
        (words) => words.includes(en['warning.wrong']),
        'the explanation',
      );
      await press(name, tab.page, button(await first(), en['warning.wrong']));
      const stored = await until(
        () => readStorage(stage().extensionPage),
        (all) => 'wrong' in all,
        'something stored',
      );
      expect(Object.keys(stored).sort()).toEqual(['settings', 'wrong']);
      const ids = [...SIGNALS.map(({ id }) => id), 'telling-words'];
      for (const [id, count] of Object.entries(stored.wrong as object)) {
        expect(ids).toContain(id);
        expect(count).toBe(1);
      }
    } finally {
      await tab.close();
    }
  });
});
