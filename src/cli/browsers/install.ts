import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.ts';
import type { BrowserName } from './places.ts';

const PACKAGE: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Downloads land beside the other tools, so that deleting node_modules removes them too. */
const DOWNLOADS = join(ROOT, 'node_modules', '.cache', 'browsers');

/** Runs a program with its output on standard error; true when it succeeded. */
function run(command: readonly string[]): boolean {
  const [program = '', ...args] = command;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { stdio: ['ignore', 2, 2], env }).status === 0;
}

/** `sudo -n` where we are not root: never asks for a password in the middle of a test. */
function asRoot(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  const allowed = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return allowed ? ['sudo', '-n'] : undefined;
}

/** Installs the browser with apt on Debian and its kin. False where that cannot be done. */
export function installWithApt(name: BrowserName): boolean {
  if (!existsSync('/usr/bin/apt-get')) return false;
  const prefix = asRoot();
  if (!prefix) return false;
  console.error(`Installing ${PACKAGE[name]} with apt ...`);
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', '-qq', PACKAGE[name]];
  return run([...prefix, 'apt-get', 'update', '-qq']) && run([...prefix, ...install]);
}

/** Downloads the browser with @puppeteer/browsers; its path, or undefined when that failed. */
export async function download(name: BrowserName): Promise<string | undefined> {
  const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import(
    '@puppeteer/browsers'
  );
  const platform = detectBrowserPlatform();
  if (!platform) return undefined;
  const browser = name === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  try {
    console.error(`Downloading ${browser} ...`);
    const buildId = await resolveBuildId(browser, platform, 'stable');
    const done = await install({ browser, buildId, platform, cacheDir: DOWNLOADS });
    return done.executablePath;
  } catch (error) {
    console.error(`The download failed: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}
