import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeBody } from './bodies.ts';
import { CAPTURES, captureHtml, fromOthers, HAVE_CAPTURES, NO_CAPTURES } from './captures.ts';
import { LURE, leaveAndReturn, plantLure, recycle } from './planting.ts';
import { inBothBrowsers, type Tab } from './stage.ts';

const where = HAVE_CAPTURES ? '' : ` (${NO_CAPTURES})`;

inBothBrowsers((stage) => {
  describe.skipIf(!HAVE_CAPTURES).each(CAPTURES)(`captured page $file${where}`, (capture) => {
    let tab: Tab;
    // The last body on Facebook, so that a warning on just any post does not pass.
    const index = capture.file.startsWith('whatsapp') ? 0 : capture.bodies - 1;

    beforeAll(async () => {
      tab = await stage().open(capture.url, { html: captureHtml(capture) });
    });
    afterAll(() => tab?.close());

    test('every post is found once, and none is warned about', async () => {
      const expected = capture.bodies + capture.comments + capture.altTexts;
      const report = await tab.reportWith(
        ({ posts }) => posts.length >= expected,
        `${expected} posts`,
      );
      expect(report.posts.map(({ text }) => text.slice(0, 60))).toHaveLength(expected);
      expect(report.posts.filter(({ level }) => level !== 'quiet')).toEqual([]);
      expect(report.warnings).toEqual([]);
      expect([...report.errors, ...stage().errors]).toEqual([]);
    });

    if (capture.own) {
      test("a lure in the user's own message is read, and nobody is warned of themselves", async () => {
        expect(await writeBody(tab.page, 0, LURE)).toBe(true);
        const report = await tab.reportWith(
          ({ posts }) => posts.some(({ text }) => text.includes('office in Poipet')),
          'the changed message',
        );
        expect(report.warnings).toEqual([]);
        expect(await tab.hosts()).toEqual([]);
      });

      test('the same lure from somebody else is warned about beside that very post', async () => {
        const theirs = await stage().open(capture.url, { html: fromOthers(captureHtml(capture)) });
        await plantLure(theirs, 0);
        expect(stage().errors).toEqual([]);
        await theirs.close();
      });
    } else if (capture.bodies > 0) {
      test('a lure is warned about beside its post, wherever the page takes it', async () => {
        await plantLure(tab, index);
        await leaveAndReturn(tab, index);
        await recycle(tab, index);
        expect(stage().errors).toEqual([]);
      });
    }
  });
});
