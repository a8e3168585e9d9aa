import { existsSync } from 'node:fs';
import { download, installWithApt } from './install.ts';
import { type BrowserName, usualPlaces, VARIABLE } from './places.ts';

function installedPath(name: BrowserName): string | undefined {
  return usualPlaces(name).find((place) => existsSync(place));
}

function howTo(name: BrowserName): string {
  const examples = name === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox 140 or later';
  return [
    `No browser for "${name}" was found, and none could be installed.`,
    `Install ${examples}, or name one: ${VARIABLE[name]}=/path/to/the/browser`,
    name === 'chromium'
      ? 'Debian, Ubuntu: sudo apt-get install chromium'
      : 'Debian: sudo apt-get install firefox-esr',
  ].join('\n');
}

/**
 * Path of a browser to drive: the one named in the environment, else an installed one, else one
 * from apt, else a download. Throws with what to do when all of that fails.
 */
export async function findBrowser(name: BrowserName): Promise<string> {
  const named = process.env[VARIABLE[name]];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${VARIABLE[name]} names ${named}, which does not exist.`);
  }
  const present = installedPath(name);
  if (present) return present;
  if (installWithApt(name)) {
    const fresh = installedPath(name);
    if (fresh) return fresh;
  }
  const downloaded = await download(name);
  if (downloaded) return downloaded;
  throw new Error(howTo(name));
}
