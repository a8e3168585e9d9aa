import { launch } from '../browsers/launch.ts';
import type { BrowserName } from '../browsers/places.ts';
import { visit } from '../browsers/visit.ts';
import { SCENES } from './scenes.ts';

/** Opens a window with one tab a page and the extension in it, until the person closes it. */
export async function showWindow(browser: BrowserName): Promise<void> {
  const session = await launch(browser, { visible: true });
  const closed = new Promise<void>((resolve) => {
    session.browser.on('disconnected', () => resolve());
  });
  for (const scene of [...SCENES].reverse()) await visit(session, scene.url, scene.served);
  console.log('The demo is open: a feed and a chat with posts we wrote, lures and honest ones.');
  console.log('The addresses are real, the pages are not, and nothing reaches the network.');
  console.log('Close the window to end it.');
  await closed;
  await session.close().catch(() => {});
}
