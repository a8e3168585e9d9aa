/** The fixture loop of tests/dom once more, where there is layout, in the shipped build. */
import { expect, test } from 'vitest';
import { SITE_IDS } from '../../src/sites/hosts.ts';
import { fixturesOf } from '../dom/sites/fixtures.ts';
import { inBothBrowsers } from './stage.ts';

const FIXTURES = SITE_IDS.flatMap(fixturesOf);
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

inBothBrowsers((stage) => {
  test.each(FIXTURES)(
    '$site/$name: the posts of expected.json are read, its lures warned about',
    async ({ url, html, posts }) => {
      const tab = await stage().open(url, { html });
      const lures = posts.flatMap(({ lure, own }, index) => (lure && !own ? [index] : []));
      try {
        const report = await tab.reportWith(
          (seen) => seen.posts.length >= posts.length && seen.warnings.length >= lures.length,
          `${posts.length} posts and ${lures.length} warnings`,
        );
        const read = report.posts.map(({ text }) => squeeze(text));
        expect(read).toEqual(posts.map(({ text }) => squeeze(text)));
        expect(report.warnings.map(({ post }) => post)).toEqual(lures);
        expect(await tab.hosts()).toHaveLength(lures.length);
        expect([...report.errors, ...stage().errors]).toEqual([]);
      } finally {
        await tab.close();
      }
    },
  );
});
