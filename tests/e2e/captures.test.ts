import { expect, test } from 'vitest';
import { CAPTURES, captureHtml, HAVE_CAPTURES, NO_CAPTURES } from './captures.ts';
import { inBothBrowsers } from './stage.ts';

const skipped = HAVE_CAPTURES ? '' : ` (${NO_CAPTURES})`;

inBothBrowsers((stage) => {
  test.skipIf(!HAVE_CAPTURES).each(CAPTURES)(
    `captured page $file: every post is found once, and none is warned about${skipped}`,
    async (capture) => {
      const tab = await stage().open(capture.url, { html: captureHtml(capture) });
      const expected = capture.bodies + capture.comments + capture.altTexts;
      try {
        const report = await tab.reportWith(
          ({ posts }) => posts.length >= expected,
          `${expected} posts`,
        );
        expect(report.posts.map(({ text }) => text.slice(0, 60))).toHaveLength(expected);
        expect(report.posts.filter(({ level }) => level !== 'quiet')).toEqual([]);
        expect(report.warnings).toEqual([]);
        expect(report.errors).toEqual([]);
        expect(stage().errors).toEqual([]);
      } finally {
        await tab.close();
      }
    },
  );
});
