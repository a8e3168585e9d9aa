import { parseArgs } from 'node:util';

export interface CheckOptions {
  /** Files to read, `-` for standard input; never empty. */
  readonly files: readonly string[];
  /** Language of what is said to a person. */
  readonly lang: 'en' | 'ur';
  readonly jsonl: boolean;
}

export const USAGE = `npm run --silent check -- [FILE... | -] [--lang en|ur] [--jsonl]
  Without a file, or with -, standard input is read. One text a file;
  with --jsonl, one {"id","text"} a line.`;

/** Reads the command line; throws with one line to show when it makes no sense. */
export function readOptions(args: readonly string[]): CheckOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      lang: { type: 'string', default: 'en' },
      jsonl: { type: 'boolean', default: false },
    },
  });
  if (values.lang !== 'en' && values.lang !== 'ur') throw new Error('--lang must be en or ur');
  const files = positionals.length > 0 ? positionals : ['-'];
  return { files, lang: values.lang, jsonl: values.jsonl };
}
