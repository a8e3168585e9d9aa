import type { Direction } from './language.ts';

const FIRST_STRONG = /[\p{Script=Arabic}\p{Script=Hebrew}]|\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Direction of a foreign run of text, by its first strong letter; `ltr` when it has none. */
export function textDirection(text: string): Direction {
  const first = FIRST_STRONG.exec(text)?.[0];
  return first !== undefined && RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
}

/**
 * `lang` for quoted words, so that a screen reader picks a voice. Roman Urdu counts as English:
 * an Urdu voice cannot read Latin letters at all.
 */
export function textLanguage(text: string): 'ur' | 'en' {
  return textDirection(text) === 'rtl' ? 'ur' : 'en';
}
