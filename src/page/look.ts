import { textLanguage } from '../i18n/bidi.ts';
import { resolveLanguage } from '../i18n/language.ts';
import type { Settings } from '../settings/settings.ts';
import type { WarningOptions } from '../ui/warning/model.ts';
import { isDark } from './dark.ts';

/** Makes Nastaliq available to the page and answers with its family name. */
export type LoadFont = () => Promise<string>;

/**
 * Language, font and brightness of what we draw. Nastaliq is asked for only once Urdu is shown, be
 * it ours or a quotation; nothing waits for it.
 * @param come called when the font has come: what stands may change into it.
 */
export function createLook(
  loadFont: LoadFont,
  settings: () => Settings,
  come: () => void,
): (around: Element, quotes?: readonly string[]) => WarningOptions {
  let font: string | undefined;
  let asked = false;
  const ask = () => {
    asked = true;
    const use = (family: string) => {
      font = family;
      come();
    };
    // Without it the system's own Urdu font stands, which is readable: no reason to fail.
    loadFont().then(use, () => undefined);
  };
  return (around, quotes = []) => {
    const language = resolveLanguage(settings().language, navigator.languages);
    const urdu = language === 'ur' || quotes.some((quote) => textLanguage(quote) === 'ur');
    if (urdu && !asked) ask();
    return { language, dark: isDark(around), font };
  };
}
