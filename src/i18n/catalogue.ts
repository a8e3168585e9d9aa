import en from '../../locales/en.json' with { type: 'json' };
import ur from '../../locales/ur.json' with { type: 'json' };
import type { Lang } from './language.ts';
import type { Strings } from './packed.ts';

export type MessageKey = keyof typeof en;

/** `Record<MessageKey, string>` turns a key that Urdu lacks into a compile error. */
export const CATALOGUES: Record<Lang, Record<MessageKey, string>> = { en, ur };

/** Whether a key made at run time (`signal.<id>.why`) exists. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}

/** Adds the strings that a content script is built without (see late.ts); here are all. */
export function addStrings(_more: Strings): void {}
