import * as v from 'valibot';
import { SITE_IDS, type SiteId } from '../sites/hosts.ts';
import { type Document, walk } from './migrations/index.ts';
import { DEFAULTS, type Settings } from './settings.ts';

const isSite = (id: unknown): id is SiteId => (SITE_IDS as readonly unknown[]).includes(id);

/** Field by field, so that one damaged value never costs the user the others. */
const schema = v.object({
  enabled: v.fallback(v.boolean(), DEFAULTS.enabled),
  sitesOff: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((ids) => [...new Set(ids.filter(isSite))]),
    ),
    () => [...DEFAULTS.sitesOff],
  ),
  language: v.fallback(v.picklist(['auto', 'en', 'ur']), DEFAULTS.language),
  sensitivity: v.fallback(v.picklist(['balanced', 'fewer']), DEFAULTS.sensitivity),
});

function isDocument(stored: unknown): stored is Document {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored);
}

/** Whatever was stored, by any version, as settings: a new object, whole and valid. */
export function parseSettings(stored: unknown): Settings {
  const fields = v.parse(schema, isDocument(stored) ? walk(stored) : {});
  return { version: DEFAULTS.version, ...fields };
}
