import { type Scan, scan } from '../grams/scan.ts';

/**
 * Names of the compound countries and hubs (DOMAIN.md section 5), one word each: a text that names
 * one is looked at closer whatever its wording, since the bluntest adverts of the compounds are
 * worded like honest ones.
 */
const NAMES = `cambodia cambodian kambodia kamboodia combodia kamboja cambodge laos laaos lao
  myanmar mayanmar burma barma sihanoukville poipet bavet myawaddy myawadi kokko laukkai laukkaing
  tachileik tachilek bokeo phnom kampong kratie pursat smach bokor
  کمبوڈیا کمبوڈین کمبودیا لاؤس میانمار برما پوئپیٹ پوئیپیٹ باویٹ میاواڈی میاوڈی کوکو سیہانوک`;

/** Where a word's own hash stands among its last features (grams/scan): its pairs come after it. */
const OWN = 4;

let watched: Set<number> | undefined;

/** Whether a scanned text names one of the places. Must be asked before the next scan of another. */
export function namesPlace({ features, ends, words }: Scan): boolean {
  const names = watched;
  if (!names) return false;
  for (let word = 1; word <= words; word++)
    if (names.has(features[ends[word]! - OWN]!)) return true;
  return false;
}

/** Hashes the names, once, before the first text. */
export function watch(): void {
  if (watched) return;
  const { features, ends, words } = scan(NAMES);
  const found = new Set<number>();
  for (let word = 1; word <= words; word++) found.add(features[ends[word]! - OWN]!);
  watched = found;
}
