/** The languages we speak, and how one is chosen. */

export const LANGUAGES = ['en', 'ur'] as const;

export type Lang = (typeof LANGUAGES)[number];

export type Direction = 'ltr' | 'rtl';

function isLang(code: string): code is Lang {
  return (LANGUAGES as readonly string[]).includes(code);
}

/**
 * The language to show.
 * @param choice what the user set; `auto` follows the browser.
 * @param preferred the browser's BCP 47 tags, best first (`navigator.languages`).
 */
export function resolveLanguage(choice: 'auto' | Lang, preferred: readonly string[]): Lang {
  if (choice !== 'auto') return choice;
  for (const tag of preferred) {
    const code = tag.toLowerCase().split('-', 1)[0] ?? '';
    if (isLang(code)) return code;
  }
  return 'en';
}

export function directionOf(lang: Lang): Direction {
  return lang === 'ur' ? 'rtl' : 'ltr';
}
