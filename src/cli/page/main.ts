/** `npm run --silent page -- FILE.html --url URL ...`: prints one JSON report. */
import { type PageOptions, readOptions, USAGE } from './options.ts';
import { readPage } from './report.ts';

function optionsOrUsage(): PageOptions | undefined {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\nUsage: ${USAGE}`);
    return undefined;
  }
}

async function main(): Promise<number> {
  const options = optionsOrUsage();
  if (!options) return 1;
  try {
    process.stdout.write(`${JSON.stringify(await readPage(options))}\n`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

process.exitCode = await main();
