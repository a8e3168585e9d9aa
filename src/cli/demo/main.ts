/** `npm run demo [-- --screenshot]`: shows the extension at work on posts that we wrote. */
import { messageOf, optionsOrExit } from '../usage.ts';
import { readOptions, USAGE } from './options.ts';
import { takePictures } from './pictures.ts';
import { showWindow } from './show.ts';

const { browser, visible } = optionsOrExit(readOptions, USAGE);
try {
  await (visible ? showWindow(browser) : takePictures(browser));
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
