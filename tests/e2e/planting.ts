import { expect } from 'vitest';
import { beginsIn, remount, rowBox, unmount, writeBody } from './bodies.ts';
import type { Tab } from './stage.ts';

/** Ours, from DOMAIN.md's facts: an office job in a compound town, paid travel, no experience. */
export const LURE =
  'Data entry operators needed for an office in Poipet, Cambodia. Salary 1,000 USD a month, no ' +
  'experience needed, free visa, ticket and hotel by the company. Contact us on WhatsApp only.';

const OTHER =
  'The water tanker comes to our street on Tuesday and Friday mornings; please leave the gate open.';

/** Milliseconds in which a warning that should not come would come. */
const WRONGLY = 1000;

const pause = () => new Promise((resolve) => setTimeout(resolve, WRONGLY));

/** The page has one warning, it is about the lure, and it stands where that post stands. */
async function expectOneWarning(tab: Tab, index: number): Promise<void> {
  const report = await tab.reportWith(({ warnings }) => warnings.length === 1, 'one warning');
  const [warning] = report.warnings;
  expect(report.posts[warning!.post]!.text).toContain('office in Poipet, Cambodia');
  expect(warning!.text).toContain('Poipet');
  expect(beginsIn(warning!.box, await rowBox(tab.page, index))).toBe(true);
  expect(await tab.hosts()).toHaveLength(1);
}

/** A lure takes the place of the words in one text body: it is warned about beside that very post. */
export async function plantLure(tab: Tab, index: number): Promise<void> {
  expect(await writeBody(tab.page, index, LURE)).toBe(true);
  await expectOneWarning(tab, index);
}

/** The virtual list empties and refills its wrapper: one warning stays, on the right post. */
export async function leaveAndReturn(tab: Tab, index: number): Promise<boolean> {
  if (!(await unmount(tab.page, index))) return false;
  await pause();
  await remount(tab.page);
  await pause();
  await expectOneWarning(tab, index);
  return true;
}

/** The site uses the node for another post: the warning goes. */
export async function recycle(tab: Tab, index: number): Promise<void> {
  await writeBody(tab.page, index, OTHER);
  await tab.reportWith(
    ({ warnings, posts }) =>
      warnings.length === 0 && posts.some(({ text }) => text.includes('water tanker')),
    'no warning after the post became another',
  );
  expect(await tab.hosts()).toEqual([]);
}
