import type { Plugin } from 'vite';
import { pack } from '../../core/packed/pack.ts';
import { RULES } from '../../core/rules.ts';

/** Hands the bundle the model's rules packed: the content script must stay under 400 kB. */
export function packRules(): Plugin {
  return {
    name: 'parakh:pack-rules',
    load(id) {
      if (!id.endsWith('/src/core/rules.ts')) return undefined;
      return `import { unpack } from './packed/unpack.ts';\nexport const RULES = unpack('${pack(RULES)}');`;
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
