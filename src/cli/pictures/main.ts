/**
 * `npm run pictures`: the demo, an open warning and the popup in both languages, light and dark,
 * wide and narrow, into screenshots/; and the few that README shows into assets/pictures/.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { launch } from '../browsers/launch.ts';
import { picture, pictureFile } from '../demo/picture.ts';
import { SCENES } from '../demo/scenes.ts';
import { ROOT } from '../root.ts';
import { openWarning } from './open-warning.ts';
import { popup } from './popup.ts';

const WIDTHS = [1280, 320] as const;
const LANGUAGES = ['en', 'ur'] as const;

/** Names of the pictures that README shows. */
const IN_README = ['warning-en-light-1280', 'warning-ur-light-1280', 'popup-en-light'];

async function inTheme(theme: 'light' | 'dark'): Promise<void> {
  const session = await launch('chromium', { dark: theme === 'dark' });
  try {
    for (const lang of LANGUAGES) {
      await popup(session, lang, `popup-${lang}-${theme}`);
      for (const width of WIDTHS) {
        const view = { lang, width };
        await openWarning(session, view, `warning-${lang}-${theme}-${width}`);
        for (const scene of SCENES) {
          await picture(session, scene, view, `demo-${scene.place}-${lang}-${theme}-${width}`);
        }
      }
    }
  } finally {
    await session.close();
  }
}

await inTheme('light');
await inTheme('dark');
const pictures = join(ROOT, 'assets', 'pictures');
mkdirSync(pictures, { recursive: true });
for (const file of IN_README.map(pictureFile)) copyFileSync(file, join(pictures, basename(file)));
