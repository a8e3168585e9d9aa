import { deflateSync, strToU8 } from 'fflate';
import type { Rules } from '../rules.ts';

/**
 * Writes the rules small: as code they take some 290 kB of every page's content script, packed
 * about a third. Readable again by `unpack`, or by `base64 -d | zlib-flate`; no code in it.
 */
export function pack({ signals, contexts, lexicon }: Rules): string {
  const bare: Rules = {
    signals: signals.map(({ id, family, hard, scheme, patterns, unless, negatable }) => ({
      id,
      family,
      hard,
      scheme,
      patterns: squeeze(patterns),
      ...(unless && { unless: squeeze(unless) }),
      ...(negatable !== undefined && { negatable }),
    })),
    contexts: contexts.map(({ id, patterns }) => ({ id, patterns: squeeze(patterns) })),
    lexicon: Object.fromEntries(Object.entries(lexicon).map(([id, words]) => [id, squeeze(words)])),
  };
  const bytes = deflateSync(strToU8(JSON.stringify(bare)), { level: 9 });
  return btoa(String.fromCharCode(...bytes));
}

/** Patterns are set in lines for people; a run of white space is one space. */
function squeeze<T extends object>(columns: T): T {
  return JSON.parse(JSON.stringify(columns), (_key, value) =>
    typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value,
  );
}
