import { expect, test } from 'vitest';
import { DEMO_POSTS } from '../../src/cli/demo/posts.ts';
import { scenes } from '../../src/cli/demo/scenes.ts';
import { leaveAndReturn, plantLure, recycle } from './planting.ts';
import { inBothBrowsers } from './stage.ts';

/** The demo's pages without its lures: whatever is warned about was planted by the test. */
const HONEST = scenes(DEMO_POSTS.filter(({ kind }) => kind === 'honest'));

inBothBrowsers((stage) => {
  test.each(HONEST)(
    '$place, a lure is warned about while its post comes, goes and is recycled',
    async ({ url, served }) => {
      const tab = await stage().open(url, served);
      try {
        for (const index of [0, 2]) {
          await plantLure(tab, index);
          expect(await leaveAndReturn(tab, index)).toBe(true);
          await recycle(tab, index);
        }
      } finally {
        await tab.close();
      }
    },
  );
});
