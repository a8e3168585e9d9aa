import { CATALOGUES } from './catalogue.ts';
import type { Strings } from './packed.ts';

/**
 * Words about single signals stand only in an opened explanation, and are most of all we say:
 * content scripts are built without them and ask the background when the first warning is drawn.
 * Until they come the general ones are said (see dynamic.ts).
 */
export function isLate(key: string): boolean {
  return key.startsWith('signal.') && !key.startsWith('signal.any.');
}

/** The strings whose key passes, by language. */
export function pick(strings: Strings, passes: (key: string) => boolean): Strings {
  const languages = Object.entries(strings).map(([lang, own]) => {
    return [lang, Object.fromEntries(Object.entries(own).filter(([key]) => passes(key)))];
  });
  return Object.fromEntries(languages);
}

/** What a content script lacks and will need. */
export function lateStrings(): Strings {
  return pick({ en: CATALOGUES.en, ur: CATALOGUES.ur }, isLate);
}
