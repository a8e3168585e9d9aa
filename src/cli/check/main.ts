/** `npm run --silent check -- [FILE... | -] [--lang en|ur] [--jsonl]`: judges texts. */
import { assess } from '../../core/assess.ts';
import { endWithReader, print } from '../output.ts';
import { messageOf, optionsOrExit } from '../usage.ts';
import { open, readText } from './input.ts';
import { judgeLines } from './jsonl.ts';
import { readOptions, USAGE } from './options.ts';
import { describe } from './person.ts';

/** Exit status when a line of `--jsonl` could not be judged. */
const BAD_LINE = 2;

const { files, lang, jsonl } = optionsOrExit(readOptions, USAGE);

async function judgeFile(file: string): Promise<void> {
  for await (const { line, bad } of judgeLines(open(file), assess)) {
    await print(line);
    if (bad) process.exitCode = BAD_LINE;
  }
}

endWithReader();
for (const file of files) {
  try {
    if (jsonl) await judgeFile(file);
    else await print(describe(assess(await readText(file)), lang, files.length > 1 ? file : ''));
  } catch (error) {
    console.error(`${file}: ${messageOf(error)}`);
    process.exitCode = 1;
  }
}
