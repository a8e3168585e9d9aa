import type { Channel } from '../../channels/channel.ts';
import { channelsFor } from '../../channels/choose.ts';
import { freshness } from '../../channels/freshness.ts';
import type { Evidence, Scheme, Verdict } from '../../core/post.ts';
import { signalMessage } from '../../i18n/dynamic.ts';
import type { Lang } from '../../i18n/language.ts';
import { message } from '../../i18n/message.ts';

/** Keeps a quote of the other direction from turning its surroundings around (UAX 9). */
function isolate(text: string): string {
  return `\u2068${text.replace(/\s+/g, ' ').trim()}\u2069`;
}

function sign({ signal, quote }: Evidence, lang: Lang): string[] {
  return [
    `• ${signalMessage(signal, 'saw', lang)}`,
    `    “${isolate(quote)}”`,
    `    ${message('warning.matters', lang)}: ${signalMessage(signal, 'why', lang)}`,
    `    ${message('warning.genuine', lang)}: ${signalMessage(signal, 'genuine', lang)}`,
  ];
}

function place({ name, url, phone, whatFor, ...dates }: Channel, lang: Lang): string[] {
  const { key, values } = freshness(dates);
  const where = [url, phone?.shown].filter((one) => one != null).map(isolate);
  return [
    `• ${name[lang]} ${where.join(' ')}`,
    `    ${message(whatFor, lang)} ${message(key, lang, values)}`,
  ];
}

function places(scheme: Scheme | null, lang: Lang): string[] {
  return [
    message('situation.before-paying', lang),
    ...channelsFor(scheme, 'before-paying').flatMap((channel) => place(channel, lang)),
  ];
}

function raised({ scheme, evidence }: Verdict, level: 'check' | 'warn', lang: Lang): string[] {
  return [
    message(`warning.${level}.headline`, lang),
    message(`warning.${level}.reason`, lang),
    ...(scheme ? [message(`scheme.${scheme}`, lang)] : []),
    '',
    message('warning.signs', lang),
    ...evidence.flatMap((one) => sign(one, lang)),
    '',
    ...places(scheme, lang),
    '',
    message('warning.proof', lang),
  ];
}

function said(verdict: Verdict, lang: Lang): string[] {
  if (verdict.level !== 'quiet') return raised(verdict, verdict.level, lang);
  if (verdict.short) return [message('paste.short', lang)];
  return [message('paste.quiet', lang), '', ...places(null, lang)];
}

/**
 * A verdict in words for a person at a terminal: what was seen, in the text's own words, why it
 * matters and where to ask. Nothing found is never called safe.
 * @param heading the file's name, or '' when there is one text only.
 */
export function describe(verdict: Verdict, lang: Lang, heading: string): string {
  return [...(heading ? [`${heading}:`] : []), ...said(verdict, lang), ''].join('\n');
}
