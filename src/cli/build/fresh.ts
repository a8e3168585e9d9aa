import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../browsers/places.ts';
import { ROOT } from '../root.ts';
import { inputsHash } from './inputs.ts';
import { withLock } from './lock.ts';

const OUTPUT = join(ROOT, '.output');

/** WXT's own name for each target. */
const TARGET: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' };

/** The folder that holds the unpacked extension for a browser. */
export function outputFolder(name: BrowserName): string {
  return join(OUTPUT, `${TARGET[name]}-mv3`);
}

/** What a build was made from, and when it was written: another `wxt build` changes the second. */
function stamp(name: BrowserName, inputs: string): string {
  return `${inputs} ${statSync(join(outputFolder(name), 'manifest.json')).mtimeMs}`;
}

function isFresh(name: BrowserName, inputs: string): boolean {
  const file = join(OUTPUT, `${TARGET[name]}.stamp`);
  if (!existsSync(file) || !existsSync(join(outputFolder(name), 'manifest.json'))) return false;
  return readFileSync(file, 'utf8') === stamp(name, inputs);
}

function build(name: BrowserName): void {
  console.error(`Building the extension for ${TARGET[name]} ...`);
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const built = spawnSync(process.execPath, [wxt, 'build', '-b', TARGET[name]], {
    cwd: ROOT,
    encoding: 'utf8',
    // A test runner's own NODE_ENV would keep the libraries' checks for developers in.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (built.status === 0) return;
  console.error(built.stdout, built.stderr);
  throw new Error(`The build for ${TARGET[name]} failed (see above).`);
}

/**
 * Builds the extension when its sources changed since the last build, and returns its folder.
 * With `copyTo`, a copy goes there too and its path is returned: a browser can then go on using
 * it while somebody builds again.
 */
export async function freshBuild(name: BrowserName, copyTo?: string): Promise<string> {
  mkdirSync(OUTPUT, { recursive: true });
  return withLock(join(OUTPUT, `${TARGET[name]}.lock`), () => {
    const inputs = inputsHash();
    if (!isFresh(name, inputs)) {
      build(name);
      writeFileSync(join(OUTPUT, `${TARGET[name]}.stamp`), stamp(name, inputs));
    }
    if (!copyTo) return outputFolder(name);
    cpSync(outputFolder(name), copyTo, { recursive: true });
    return copyTo;
  });
}
