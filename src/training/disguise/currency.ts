import { pick } from '../measure/random.ts';
import type { Disguise } from './disguise.ts';
import { languageOf } from './language-of.ts';
import { outsideLinks } from './links.ts';
import { readFigure } from './number-words.ts';

/** Dollars per unit, roughly (end of 2026), and names; the first is for Latin text, the second for Urdu. */
const CURRENCIES = {
  USD: { dollars: 1, names: ['dollars', 'ڈالر'] },
  PKR: { dollars: 1 / 281, names: ['rupees', 'روپے'] },
  AED: { dollars: 0.272, names: ['dirham', 'درہم'] },
  THB: { dollars: 0.03, names: ['baht', 'بھات'] },
  EUR: { dollars: 1.1, names: ['euro', 'یورو'] },
} as const;
type Currency = keyof typeof CURRENCIES;
const NAMES = Object.keys(CURRENCIES) as Currency[];

const rate = (from: Currency, to: Currency): number =>
  CURRENCIES[from].dollars / CURRENCIES[to].dollars;

const MARKS: Readonly<Record<Currency, string>> = {
  USD: '\\$|us ?d(?:ollars?)?|us ?\\$|usdt|dollars?|dolars?|ڈالرز?',
  PKR: 'rs\\.?|pkr|rupees|rupay|rupaye|rupe|روپے|روپیے|₨|/-',
  AED: 'aed|dirhams?|dhs?|درہم',
  THB: 'baht|thb|بھات',
  EUR: 'euros?|eur|€|یورو',
};
const ANY = Object.values(MARKS).join('|');
const NUMBER = '[\\d۰-۹][\\d۰-۹,]*k?';
const RANGE = `(${NUMBER})(?:( ?[-–] ?| to | se | سے | تا )(${NUMBER}))?`;
const SCALES: Readonly<Record<string, number>> = {
  lakh: 1e5,
  lac: 1e5,
  لاکھ: 1e5,
  hazar: 1e3,
  hazaar: 1e3,
  thousand: 1e3,
  ہزار: 1e3,
};
const SUM = new RegExp(
  `(?<![\\p{L}\\d])(?:(${ANY}) ?)?${RANGE}(?: ?(${Object.keys(SCALES).join('|')}))?(?: ?(${ANY}))?(?![\\p{L}\\d])`,
  'giu',
);

function currencyOf(mark: string): Currency {
  const known = NAMES.find((currency) => new RegExp(`^(?:${MARKS[currency]})$`, 'iu').test(mark));
  return known ?? 'PKR';
}

/** To two figures, as people quote sums. */
function rounded(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.max(1, Math.round(value / unit) * unit);
}

export const currencySwap: Disguise = {
  id: 'currency-swap',
  about: 'Sums turned into another currency at about the going rate.',
  apply(text, random) {
    const script = languageOf(text) === 'ur' ? 1 : 0;
    return outsideLinks(text, (part) =>
      part.replace(SUM, (match, before, first, between, second, scale, after) => {
        const mark: string | undefined = before ?? after;
        // A bare number is an age, a date or a seat; "3 lakh" alone is rupees.
        if (mark === undefined && scale === undefined) return match;
        const from = mark === undefined ? 'PKR' : currencyOf(mark);
        const to = pick(
          random,
          NAMES.filter((currency) => currency !== from),
        );
        const factor = (SCALES[scale?.toLowerCase()] ?? 1) * rate(from, to);
        const sums = [first, second].filter((figure) => figure !== undefined).map(readFigure);
        if (sums.some((sum) => sum === undefined)) return match;
        const figures = sums.map((sum) => rounded(sum! * factor).toLocaleString('en-US'));
        return `${figures.join(between ?? '')} ${CURRENCIES[to].names[script]}`;
      }),
    );
  },
};
