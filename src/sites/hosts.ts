/**
 * The one list of sites. The manifest, the registry and the popup are all made from it.
 * Pure data, because WXT reads it in Node at build time.
 */
const SITE_HOSTS = {
  facebook: ['www.facebook.com', 'web.facebook.com'],
  whatsapp: ['web.whatsapp.com'],
} as const satisfies Record<string, readonly string[]>;

export type SiteId = keyof typeof SITE_HOSTS;

export const SITE_IDS = Object.keys(SITE_HOSTS) as SiteId[];

/** Match patterns of one site, https only. */
export function matchPatterns(id: SiteId): string[] {
  return SITE_HOSTS[id].map((host) => `https://${host}/*`);
}

export const ALL_MATCH_PATTERNS: readonly string[] = SITE_IDS.flatMap(matchPatterns);

/** The site whose hosts include `hostname`, or undefined. */
export function siteIdOf(hostname: string): SiteId | undefined {
  return SITE_IDS.find((id) => (SITE_HOSTS[id] as readonly string[]).includes(hostname));
}
