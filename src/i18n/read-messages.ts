import { IntlMessageFormat } from 'intl-messageformat';

/** Strings by language and key, as catalogue.ts holds them. */
type Catalogues = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Messages are ICU MessageFormat; what has no argument is shown as it stands. */
export function hasArguments(raw: string): boolean {
  return raw.includes('{');
}

/**
 * Messages that have arguments as the trees that `IntlMessageFormat` takes, the others as they
 * are: the build does this, so that no page carries the parser, which is larger than all strings.
 * Throws on a message that is not well formed.
 */
export function readMessages(
  catalogues: Catalogues,
): Record<string, Record<string, string | object>> {
  const read = (raw: string, lang: string) =>
    hasArguments(raw) ? new IntlMessageFormat(raw, lang).getAst() : raw;
  const languages = Object.entries(catalogues).map(([lang, strings]) => [
    lang,
    Object.fromEntries(Object.entries(strings).map(([key, raw]) => [key, read(raw, lang)])),
  ]);
  return Object.fromEntries(languages);
}
