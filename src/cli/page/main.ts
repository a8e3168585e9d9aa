/** `npm run --silent page -- FILE.html --url URL ...`: prints one JSON report. */
import { messageOf, optionsOrExit } from '../usage.ts';
import { readOptions, USAGE } from './options.ts';
import { readPage } from './report.ts';

const options = optionsOrExit(readOptions, USAGE);
try {
  process.stdout.write(`${JSON.stringify(await readPage(options))}\n`);
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
