import { openExtensionPage, writeSettings } from '../browsers/extension-page.ts';
import type { Session } from '../browsers/launch.ts';
import { pictureFile, withScene } from '../demo/picture.ts';
import { SCENES } from '../demo/scenes.ts';

const [feed] = SCENES;

/** Width that browsers give a popup at most is 800 CSS pixels; ours asks for less, phones have 320. */
const WIDTHS = { '': 400, '-320': 320 } as const;

/** Milliseconds in which the popup looks at the page in front. */
const LOOKING = 2500;

/** Takes pictures of the popup while the feed is in front: as a popup, and as on a phone. */
export function popup(session: Session, lang: 'en' | 'ur', name: string): Promise<void> {
  return withScene(session, feed, { lang, width: 1280 }, async (page) => {
    const shown = await openExtensionPage(session);
    try {
      await writeSettings(shown, { language: lang });
      for (const [suffix, width] of Object.entries(WIDTHS)) {
        await shown.setViewport({ width, height: 600 });
        await page.bringToFront();
        await new Promise((resolve) => setTimeout(resolve, LOOKING));
        // A tab behind another is not painted; at its next look the popup would see itself.
        await shown.bringToFront();
        const path = pictureFile(name + suffix);
        await shown.screenshot({ path, fullPage: true });
        console.log(`Picture: ${path}`);
      }
    } finally {
      await shown.close();
    }
  });
}
