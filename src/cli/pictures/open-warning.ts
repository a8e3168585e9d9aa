import type { Page } from 'puppeteer-core';
import { message } from '../../i18n/message.ts';
import type { PageReport } from '../../platform/messages.ts';
import { askReport } from '../browsers/extension-page.ts';
import type { Session } from '../browsers/launch.ts';
import { button, press } from '../browsers/press.ts';
import { readTree, walk } from '../browsers/tree.ts';
import { pictureFile, type View, withScene } from '../demo/picture.ts';
import { SCENES } from '../demo/scenes.ts';

const [feed] = SCENES;

/** Room around the warning, in CSS pixels, so that its post can be seen. */
const ROOM = 160;

/** Milliseconds that opening takes. */
const OPENING = 500;

/** Takes a picture of the feed's first warning, opened, with the post that it stands on. */
export function openWarning(session: Session, view: View, name: string): Promise<void> {
  return withScene(session, feed, view, async (page: Page, _: PageReport, extensionPage: Page) => {
    await page.setViewport({ width: view.width, height: 3000 });
    const tree = await readTree(session.name, page);
    const host = [...walk(tree)].find(({ shadow }) => shadow);
    if (!host?.shadow) throw new Error('There is no warning to open.');
    await press(session.name, page, button(host.shadow, message('warning.why', view.lang)));
    await new Promise((resolve) => setTimeout(resolve, OPENING));
    const box = (await askReport(extensionPage))?.warnings[0]?.box;
    if (!box) throw new Error('The warning is gone.');
    const clip = {
      x: Math.max(0, box.x - 20),
      y: Math.max(0, box.y - 20),
      width: Math.min(view.width, box.width + 40),
      height: box.height + ROOM,
    };
    await page.screenshot({ path: pictureFile(name), clip });
    console.log(`Picture: ${pictureFile(name)}`);
  });
}
