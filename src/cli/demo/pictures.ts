import { launch } from '../browsers/launch.ts';
import type { BrowserName } from '../browsers/places.ts';
import { picture } from './picture.ts';
import { SCENES } from './scenes.ts';
import { summary, table } from './table.ts';

const WIDTH = 1280;

/** Takes pictures of every page in both languages, and prints what was warned about and why. */
export async function takePictures(browser: BrowserName): Promise<void> {
  const session = await launch(browser);
  try {
    for (const scene of SCENES) {
      const at = { width: WIDTH };
      const report = await picture(session, scene, { ...at, lang: 'en' }, `demo-${scene.place}-en`);
      await picture(session, scene, { ...at, lang: 'ur' }, `demo-${scene.place}-ur`);
      console.log(`\n${scene.url} (${report.health})`);
      console.log('  outcome  written as');
      for (const line of table(scene.posts, report)) console.log(line);
      console.log(`  ${summary(scene.posts, report)}\n`);
    }
  } finally {
    await session.close();
  }
}
