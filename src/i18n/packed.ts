import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** Every language's strings, typed in catalogue.ts; messages with arguments may have been read. */
export type Strings = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * Writes the strings of all languages small: as code they take more than 80 kB of every page's
 * content script, packed about a third, and most pages never show one.
 */
export function packStrings(strings: Strings): string {
  const bytes = deflateSync(strToU8(JSON.stringify(strings)), { level: 9 });
  return btoa(String.fromCharCode(...bytes));
}

/** What `packStrings` wrote. Throws on anything else. */
export function unpackStrings(packed: string): Strings {
  const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
  return JSON.parse(strFromU8(inflateSync(bytes)));
}

/** Packed strings, read when the first is asked for; `add` puts others beside them. */
export function unpackLater(packed: string): { all(): Strings; add(more: Strings): void } {
  let read: Strings | undefined;
  const all = () => {
    read ??= unpackStrings(packed);
    return read;
  };
  return {
    all,
    add(more) {
      const languages = Object.entries(all()).map(([lang, own]) => [
        lang,
        { ...own, ...more[lang] },
      ]);
      read = Object.fromEntries(languages);
    },
  };
}
