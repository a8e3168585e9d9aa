import { isLatin } from './chars.ts';
import { type Folded, textOf } from './normalise.ts';
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
/** The part of an e-mail address from the @ on, and the longest one before it. */
const EMAIL_HOST = /@[a-z0-9-]{1,60}(?:\.[a-z]{2,12}){1,3}/g;
const EMAIL_NAME = /[a-z0-9._%+-]/;
const MAX_EMAIL_NAME = 64;
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

/** What a text can hold at all, by its characters: most texts hold none of it. */
interface Hints {
  email: boolean;
  link: boolean;
  licence: boolean;
  phone: boolean;
}

/** Digits (or the x of masked ones) that make a phone number, two of them digits at least. */
const MIN_PHONE = 9;

function hintsOf({ units, length }: Folded): Hints {
  const hints = { email: false, link: false, licence: false, phone: false };
  let digits = 0;
  let masked = 0;
  for (let at = 0; at < length; at++) {
    const unit = units[at]!;
    if (unit > 64) masked += unit === 0x78 ? 1 : 0;
    else if (unit > 47 && unit < 58) digits++;
    else if (unit === 0x40) hints.email = true;
    else if (unit === 0x2e) hints.link ||= isLatin(units[at + 1]!) || units[at - 1] === 0x77;
    else if (unit === 0x2f) {
      hints.link ||= units[at - 1] === 0x2f;
      hints.licence = true;
    }
  }
  // Four digits of a licence, a slash and a region; "0" and "3" are the least of a masked number.
  hints.licence &&= digits >= 4;
  hints.phone = digits >= 2 && digits + masked >= MIN_PHONE;
  return hints;
}

/** Finds links, e-mail addresses, licence strings and phone numbers; non-overlapping, in order. */
export function findEntities(folded: Folded): readonly Entity[] {
  const hints = hintsOf(folded);
  if (!hints.email && !hints.link && !hints.licence && !hints.phone) return NONE;
  const text = textOf(folded.units, 0, folded.length);
  const found: Entity[] = [];
  const add = (start: number, end: number, classes: readonly string[]) => {
    if (classes.length === 0) return;
    if (!found.some((other) => start < other.end && other.start < end))
      found.push({ start, end, classes });
  };
  if (hints.email) findEmails(text, add);
  if (hints.link)
    for (const match of text.matchAll(URL))
      add(match.index, match.index + match[0].length, urlClasses(match[0]));
  if (hints.licence)
    for (const match of text.matchAll(LICENCE)) {
      const name = Number(match[1]) <= MAX_LICENCE ? 'LICENCE' : 'LICENCE_ODD';
      add(match.index, match.index + match[0].length, [name]);
    }
  if (hints.phone)
    for (const match of text.matchAll(PHONE))
      add(match.index, match.index + match[0].length, phoneClasses(match[0]));
  return found.sort((a, b) => a.start - b.start);
}

const NONE: readonly Entity[] = [];

/** Looks for the @ first: a search for the name before it would try every word of the text. */
function findEmails(
  text: string,
  add: (start: number, end: number, classes: readonly string[]) => void,
): void {
  let last = 0;
  for (const match of text.matchAll(EMAIL_HOST)) {
    const least = Math.max(last, match.index - MAX_EMAIL_NAME);
    let start = match.index;
    while (start > least && EMAIL_NAME.test(text[start - 1]!)) start--;
    if (start === match.index) continue;
    last = match.index + match[0].length;
    add(start, last, ['EMAIL', 'CONTACT']);
  }
}

/** Highest licence number seen is 5224 (2026); far above it is implausible (DOMAIN.md 3.1). */
const MAX_LICENCE = 5_600;
