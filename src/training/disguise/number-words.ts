import type { Disguise } from './disguise.ts';
import { languageOf } from './language-of.ts';
import { outsideLinks } from './links.ts';
import { spellNumber } from './spell-number.ts';

/** Digits with what may stand between them: sums, but also dates, times, phones and licence numbers. */
const FIGURE = /[$€£]? ?[\d۰-۹][\d۰-۹.,:/+xX-]*[\d۰-۹kK]?/gu;
const MAX_DIGITS = 7;
const CURRENCIES: Readonly<Record<string, string>> = { $: 'dollar', '€': 'euro', '£': 'pound' };

/** Western digits for Urdu ones. */
const westernDigits = (text: string): string =>
  text.replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x06f0));

/** The number that a figure such as "1,200", "۵۰۰" or "30k" gives, or undefined. */
export function readFigure(figure: string): number | undefined {
  const plain = westernDigits(figure).replace(/(\d),(?=\d{2,3}\b)/g, '$1');
  const parts = /^(\d+)(k?)$/i.exec(plain);
  if (!parts || plain.startsWith('0') || parts[1]!.length > MAX_DIGITS) return undefined;
  return Number(parts[1]) * (parts[2] ? 1000 : 1);
}

export const numberWords: Disguise = {
  id: 'number-words',
  about: 'Figures written in words: two thousand for 2,000.',
  apply(text) {
    const language = languageOf(text);
    return outsideLinks(text, (part) => part.replace(FIGURE, (match) => spelt(match, language)));
  },
};

/** "18-30" is two numbers; dates, times, decimals and licence numbers are none. */
function spelt(match: string, language: ReturnType<typeof languageOf>): string {
  const [, space, sign, body, tail] = /^( ?)([$€£]?) ?(.*?)([.,:+]*)$/su.exec(match)!;
  const values = body!.split(/-(?=[\d۰-۹])/u).map(readFigure);
  if (values.length > 2 || values.some((value) => value === undefined)) return match;
  const words = values.map((value) => spellNumber(value!, language)).join(' - ');
  return space + words + (sign ? ` ${CURRENCIES[sign]}` : '') + tail;
}
