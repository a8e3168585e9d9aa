import { parseArgs } from 'node:util';
import { BROWSER_NAMES, type BrowserName } from '../browsers/places.ts';

export interface DemoOptions {
  readonly browser: BrowserName;
  /** Opens a window for a person; otherwise pictures are taken and a table is printed. */
  readonly visible: boolean;
}

export const USAGE = 'npm run demo -- [--screenshot] [--browser chromium|firefox]';

/** Whether a window can be shown here. */
function hasDisplay(env: NodeJS.ProcessEnv): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** Reads the command line; throws with one line to show when it makes no sense. */
export function readOptions(args: readonly string[]): DemoOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      screenshot: { type: 'boolean', default: false },
      browser: { type: 'string', default: 'chromium' },
    },
  });
  const browser = BROWSER_NAMES.find((name) => name === values.browser);
  if (!browser) throw new Error(`--browser must be one of: ${BROWSER_NAMES.join(', ')}`);
  return { browser, visible: !values.screenshot && hasDisplay(process.env) };
}
