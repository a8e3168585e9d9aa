import { phoneCountry } from './phones.ts';

/** A stretch of normalised text that is one thing, whatever words it seems to hold. */
export interface Entity {
  readonly start: number;
  readonly end: number;
  /** Class names for patterns, most specific first. */
  readonly classes: readonly string[];
}

/** Every quantifier is bounded, so the passes stay linear in the length of the text. */
const URL =
  /(?:https?:\/\/|www\.)[^\s<>"]{2,300}|(?<![\w.@-])[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){0,3}\.(?:com|pk|org|net|me|gg|ly|io|gov|info|xyz|top|vip|shop|site|online|link|app|in|cc|co)(?:\/[^\s<>"]{0,300})?(?![\w-])/g;
const EMAIL = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,60}(?:\.[a-z]{2,12}){1,3}/g;
const PHONE = /(?<![\d/.,])(?:\+|00)?\(?\d[\dx](?:[ ().x-]{0,2}[\dx]){7,14}(?![\d/])/g;
/** BE&OE licence strings, all shapes of DOMAIN.md section 3.1; group 1 number, 2 region, 3 year. */
const LICENCE =
  /(?:(?:oepl?|op ?& ?hrd|ops|mpd|lic(?:en[cs]e)?)[ .:#/&]{0,4}(?:& ?mpd|oepl?|op ?& ?hrd|mpd|lic(?:en[cs]e)?|no|number)?[ .:#/]{0,4}(?:lic(?:en[cs]e)?|no|op ?& ?hrd|mpd)?[ .:#/]{0,4})?(?<!\d)(\d{4}) {0,2}\.? {0,2}\/ {0,2}(lhr|lahore|rwp|rawalpindi|kar|karachi|pwr|peshawar|mlk|malakand|skt|sialkot|qta|mul)(?:\/(20\d\d))?(?![a-z])/g;

function urlClasses(url: string): string[] {
  if (/(?:^|\/\/|\.)(?:wa\.me|whatsapp\.com)/.test(url)) return ['WA_LINK', 'LINK', 'CONTACT'];
  if (/(?:^|\/\/|\.)(?:t\.me|telegram\.)/.test(url)) return ['TG_LINK', 'LINK', 'CONTACT'];
  if (/(?:^|\/\/|\.)(?:beoe|oec|ophrd|nccia|fia|mofa)\.gov\.pk|oec\.gov/.test(url))
    return ['OFFICIAL_LINK', 'LINK'];
  return ['LINK'];
}

/** Country codes of compounds, of the region around them, and of the Gulf (ITU E.164). */
function phoneClasses(raw: string): string[] {
  const country = phoneCountry(raw);
  if (country === undefined) return [];
  const classes = ['PHONE', 'CONTACT'];
  if (country === 'KH' || country === 'MM' || country === 'LA') classes.unshift('PHONE_COMPOUND');
  else if (country === 'AE' || country === 'SA' || country === 'TH' || country === 'MY')
    classes.unshift('PHONE_TRANSIT');
  if (country !== 'PK') classes.unshift('PHONE_ABROAD');
  return classes;
}

/** Finds links, e-mail addresses, licence strings and phone numbers; non-overlapping, in order. */
export function findEntities(text: string): Entity[] {
  const found: Entity[] = [];
  const add = (pattern: RegExp, classes: (match: RegExpExecArray) => readonly string[]) => {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const names = classes(match);
      if (names.length > 0) found.push({ start, end, classes: names });
    }
  };
  add(EMAIL, () => ['EMAIL', 'CONTACT']);
  add(URL, (match) => urlClasses(match[0]));
  add(LICENCE, (match) => (Number(match[1]) <= MAX_LICENCE ? ['LICENCE'] : ['LICENCE_ODD']));
  add(PHONE, (match) => phoneClasses(match[0]));
  return found.sort((a, b) => a.start - b.start);
}

/** Highest licence number seen is 5224 (2026); far above it is implausible (DOMAIN.md 3.1). */
const MAX_LICENCE = 5_600;
