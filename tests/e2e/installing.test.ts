import { expect, test } from 'vitest';
import { launch } from '../../src/cli/browsers/launch.ts';
import { BROWSER_NAMES } from '../../src/cli/browsers/places.ts';
import { readTree, walk } from '../../src/cli/browsers/tree.ts';
import { visit } from '../../src/cli/browsers/visit.ts';
import { SCENES } from '../../src/cli/demo/scenes.ts';
import { until } from './stage.ts';

const [feed] = SCENES;
const LURES = feed.posts.filter(({ kind }) => kind === 'lure').length;

/** Milliseconds after which the old scripts have left and the new ones have drawn. */
const TAKING_OVER = 3000;

/** All of the feed is near, so that nothing needs scrolling. */
const TALL = { width: 1280, height: 4000 };

test.each(BROWSER_NAMES)(
  'a tab that was open before is served after install and update, in %s',
  async (name) => {
    const session = await launch(name);
    const { browser, id, folder } = session;
    try {
      await browser.uninstallExtension(id);
      const page = await visit(session, feed.url, feed.served, TALL);
      const hosts = async () =>
        [...walk(await readTree(name, page))].filter(({ shadow }) => shadow).length;
      expect(await hosts()).toBe(0);

      // Twice: the second time, the scripts of the first are orphans that have to leave.
      for (const what of ['install', 'update']) {
        await browser.installExtension(folder);
        await new Promise((resolve) => setTimeout(resolve, TAKING_OVER));
        await until(hosts, (count) => count === LURES, `each note once after ${what}`);
      }
    } finally {
      await session.close();
    }
  },
);
