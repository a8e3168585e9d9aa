import { facebook } from './facebook.ts';
import { siteIdOf } from './hosts.ts';
import type { Site } from './site.ts';
import { whatsapp } from './whatsapp.ts';

/** Every named site; a new one is one file and one line here, and its hosts in `hosts.ts`. */
export const SITES: readonly Site[] = [facebook, whatsapp];

/** The site at this address; undefined where only "check this page" can help. */
export function siteFor(url: URL): Site | undefined {
  const id = siteIdOf(url.hostname);
  return url.protocol === 'https:' ? SITES.find((site) => site.id === id) : undefined;
}
