import { parseArgs } from 'node:util';
import { BROWSER_NAMES, type BrowserName } from '../browsers/places.ts';

export interface PageOptions {
  readonly file: string;
  readonly url: string;
  readonly browser: BrowserName;
  readonly lang: 'en' | 'ur';
  /** Width of the window in CSS pixels. */
  readonly width: number;
  readonly screenshot: string | undefined;
  /** Milliseconds between the end of scrolling and the report. */
  readonly settle: number;
}

export const USAGE = `npm run --silent page -- FILE.html --url URL [--browser chromium|firefox]
  [--lang en|ur] [--width N] [--screenshot OUT.png] [--settle MS]`;

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (!found) throw new Error(`--${name} must be one of: ${allowed.join(', ')}`);
  return found;
}

function whole(name: string, value: string, least: number): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < least) {
    throw new Error(`--${name} must be a whole number of at least ${least}`);
  }
  return number;
}

/** Reads the command line; throws with one line to show when it makes no sense. */
export function readOptions(args: readonly string[]): PageOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      browser: { type: 'string', default: 'chromium' },
      lang: { type: 'string', default: 'en' },
      width: { type: 'string', default: '1280' },
      screenshot: { type: 'string' },
      settle: { type: 'string', default: '500' },
    },
  });
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new Error('Give exactly one FILE.html');
  if (!values.url || !/^https?:/.test(values.url) || !URL.canParse(values.url)) {
    throw new Error('Give --url with a web address');
  }
  return {
    file,
    url: new URL(values.url).href,
    browser: oneOf('browser', values.browser, BROWSER_NAMES),
    lang: oneOf('lang', values.lang, ['en', 'ur']),
    width: whole('width', values.width, 200),
    screenshot: values.screenshot,
    settle: whole('settle', values.settle, 0),
  };
}
