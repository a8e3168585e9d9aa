import { expect, test } from 'vitest';
import { beginsIn, remount, rowBox, unmount, writeBody } from './bodies.ts';
import { CAPTURES, captureHtml, HAVE_CAPTURES, NO_CAPTURES } from './captures.ts';
import { inBothBrowsers, type Tab } from './stage.ts';

const skipped = HAVE_CAPTURES ? '' : ` (${NO_CAPTURES})`;

/** Ours, from DOMAIN.md's facts: an office job in a compound town, paid travel, no experience. */
const LURE =
  'Data entry operators needed for an office in Poipet, Cambodia. Salary 1,000 USD a month, no ' +
  'experience needed, free visa, ticket and hotel by the company. Contact us on WhatsApp only.';

const OTHER =
  'The water tanker comes to our street on Tuesday and Friday mornings; please leave the gate open.';

const OTHERS_WROTE = CAPTURES.filter(({ bodies, own }) => bodies > 0 && !own);
const USER_WROTE = CAPTURES.filter(({ own }) => own);

/** The one warning of a page; fails while there is none or more than one. */
async function theWarning(tab: Tab) {
  const report = await tab.reportWith(({ warnings }) => warnings.length === 1, 'one warning');
  const [warning] = report.warnings;
  return { ...warning!, about: report.posts[warning!.post]!.text };
}

inBothBrowsers((stage) => {
  test.skipIf(!HAVE_CAPTURES).each(OTHERS_WROTE)(
    `a lure in captured page $file is warned about beside that very post${skipped}`,
    async (capture) => {
      // The last body, so that a warning on just any post does not pass.
      const index = capture.file.startsWith('whatsapp') ? 0 : capture.bodies - 1;
      const tab = await stage().open(capture.url, { html: captureHtml(capture) });
      try {
        expect(await writeBody(tab.page, index, LURE)).toBe(true);
        const warning = await theWarning(tab);
        expect(warning.about).toContain('office in Poipet, Cambodia');
        expect(warning.text).toContain('Poipet');
        expect(beginsIn(warning.box, await rowBox(tab.page, index))).toBe(true);
        expect(await tab.hosts()).toHaveLength(1);

        if (index === 0 && (await unmount(tab.page))) {
          await new Promise((resolve) => setTimeout(resolve, 500));
          await remount(tab.page);
          await new Promise((resolve) => setTimeout(resolve, 1000));
          const again = await theWarning(tab);
          expect(again.about).toContain('office in Poipet, Cambodia');
          expect(beginsIn(again.box, await rowBox(tab.page, index))).toBe(true);
          expect(await tab.hosts()).toHaveLength(1);
        }

        await writeBody(tab.page, index, OTHER);
        await tab.reportWith(
          ({ warnings, posts }) =>
            warnings.length === 0 && posts.some(({ text }) => text.includes('water tanker')),
          'no warning after the post became another',
        );
        expect(await tab.hosts()).toEqual([]);
        expect(stage().errors).toEqual([]);
      } finally {
        await tab.close();
      }
    },
  );

  test.skipIf(!HAVE_CAPTURES).each(USER_WROTE)(
    `a lure in the user's own message in captured page $file is read, and nobody is warned of themselves${skipped}`,
    async (capture) => {
      const tab = await stage().open(capture.url, { html: captureHtml(capture) });
      try {
        expect(await writeBody(tab.page, 0, LURE)).toBe(true);
        const report = await tab.reportWith(
          ({ posts }) => posts.some(({ text }) => text.includes('office in Poipet')),
          'the changed message',
        );
        expect(report.warnings).toEqual([]);
        expect(await tab.hosts()).toEqual([]);
      } finally {
        await tab.close();
      }
    },
  );
});
