import type { Plugin } from 'vite';
import { pack } from '../../core/packed/pack.ts';
import { compile } from '../../core/pattern/compile.ts';
import { RULES, type Rules } from '../../core/rules.ts';
import { CATALOGUES } from '../../i18n/catalogue.ts';
import { isLate, pick } from '../../i18n/late.ts';
import { packStrings } from '../../i18n/packed.ts';
import { readMessages } from '../../i18n/read-messages.ts';

/**
 * Hands the bundle the patterns compiled and packed, and the rules without them: the content script
 * must stay under 400 kB and read its first post within a frame.
 */
export function packRules(): Plugin {
  return {
    name: 'parakh:pack-rules',
    load(id) {
      if (id.endsWith('/src/core/rules.ts')) return `export const RULES = ${bareRules(RULES)};`;
      if (!id.endsWith('/src/core/tables.ts')) return undefined;
      const packed = JSON.stringify(pack(compile(RULES)));
      return `export const loadTables = () => (${packed});`;
    },
  };
}

/** What the detector and the model ask of a rule besides its patterns, as JSON. */
export function bareRules({ signals, contexts }: Rules): string {
  return JSON.stringify({
    signals: signals.map(({ id, family, hard, scheme, negatable }) => ({
      id,
      family,
      ...(hard && { hard }),
      ...(scheme && { scheme }),
      ...(negatable && { negatable }),
    })),
    contexts: contexts.map(({ id }) => ({ id })),
  });
}

/** Messages read by the build need no parser, and formatjs offers this to stand in its place. */
const PARSER = '@formatjs/icu-messageformat-parser';
const withoutParser = { find: new RegExp(`^${PARSER}$`), replacement: `${PARSER}/no-parser.js` };

/** What WXT calls the entry of a bundle that runs in web pages. */
const IN_PAGES = /wxt-(content-script|unlisted-script)/;

/**
 * Hands the bundle the strings packed, and read when the first one is shown; one that runs in web
 * pages without those it can ask for later.
 */
export function packCatalogues(): Plugin {
  const languages = Object.keys(CATALOGUES).map(
    (lang) => `get ${lang}() { return all().${lang}; }`,
  );
  let inPages = false;
  return {
    name: 'parakh:pack-catalogues',
    config: () => ({ resolve: { alias: [withoutParser] } }),
    configResolved({ build }) {
      inPages = build.lib !== false && IN_PAGES.test(String(build.lib.entry));
    },
    load(id) {
      if (!id.endsWith('/src/i18n/catalogue.ts')) return undefined;
      const all = readMessages(CATALOGUES);
      const packed = packStrings(inPages ? pick(all, (key) => !isLate(key)) : all);
      return `import { unpackLater } from './packed.ts';
const { all, add } = unpackLater(${JSON.stringify(packed)});
export const CATALOGUES = { ${languages.join(', ')} };
export const isMessageKey = (key) => Object.hasOwn(all().en, key);
export const addStrings = add;`;
    },
  };
}

/**
 * WXT gives every content script a context that dispatches an event named after the extension's id
 * on the page's document: a page could listen for it and learn who is looking for work. Our scripts
 * manage their own lifetime (page/lifetime.ts), so the context is left empty.
 */
export function withoutContext(): Plugin {
  return {
    name: 'parakh:without-context',
    enforce: 'pre',
    load(id) {
      if (!/wxt\/dist\/utils\/content-script-context\.mjs$/.test(id)) return undefined;
      return 'export class ContentScriptContext {}';
    },
  };
}
