import { readStored, watchStored, writeStored } from '../platform/storage.ts';
import { parseSettings } from './parse.ts';
import type { Settings } from './settings.ts';

const KEY = 'settings';

/** The user's settings; defaults for whatever is missing, old or damaged. */
export async function loadSettings(): Promise<Settings> {
  return parseSettings(await readStored(KEY));
}

/** Writes the given fields over the stored ones, and answers with the whole. */
export async function saveSettings(patch: Partial<Omit<Settings, 'version'>>): Promise<Settings> {
  const settings = parseSettings({ ...(await loadSettings()), ...patch });
  await writeStored(KEY, settings);
  return settings;
}

/** Calls back with the settings whenever any part of the extension saves them. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return watchStored(KEY, (stored) => changed(parseSettings(stored)));
}
