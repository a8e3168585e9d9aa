import { IntlMessageFormat } from 'intl-messageformat';
import { CATALOGUES, type MessageKey } from './catalogue.ts';
import type { Lang } from './language.ts';
import { hasArguments } from './read-messages.ts';

/** Whether a message has no arguments. The build hands over those that have as trees. */
function isPlain(raw: unknown): raw is string {
  return typeof raw === 'string' && !hasArguments(raw);
}

const formats = new Map<string, IntlMessageFormat>();

function format(key: MessageKey, lang: Lang): IntlMessageFormat {
  const id = `${lang} ${key}`;
  let made = formats.get(id);
  if (!made) {
    made = new IntlMessageFormat(CATALOGUES[lang][key], lang);
    formats.set(id, made);
  }
  return made;
}

/** The sentence for `key`. Messages are ICU MessageFormat; most have no argument and stay as they are. */
export function message(
  key: MessageKey,
  lang: Lang,
  values?: Readonly<Record<string, string | number>>,
): string {
  const raw = CATALOGUES[lang][key];
  if (isPlain(raw)) return raw;
  return String(format(key, lang).format<string>(values));
}

/**
 * The sentence for `key` in pieces, each value left as it was given, so that a UI can isolate
 * values of another direction (`<bdi dir="ltr">`) inside a translated sentence.
 */
export function messageParts<T>(
  key: MessageKey,
  lang: Lang,
  values: Readonly<Record<string, T | string | number>>,
): (string | T)[] {
  const made = format(key, lang).format<T>({ ...values });
  return (Array.isArray(made) ? made : [made]) as (string | T)[];
}
