import { isMessageKey } from './catalogue.ts';
import type { Lang } from './language.ts';
import { message } from './message.ts';

export type SignalPart = 'saw' | 'why' | 'genuine';

/**
 * What we say about a signal. A signal without its own words gets the general ones, in the same
 * language: a warning never shows a bare key or another language.
 */
export function signalMessage(id: string, part: SignalPart, lang: Lang): string {
  const key = `signal.${id}.${part}`;
  return message(isMessageKey(key) ? key : `signal.any.${part}`, lang);
}

/** A site's name as people write it in that language, or its id. */
export function siteName(id: string, lang: Lang): string {
  const key = `site.${id}`;
  return isMessageKey(key) ? message(key, lang) : id;
}
