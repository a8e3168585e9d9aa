import { outsideLinks } from './links.ts';

/** ISO country, its own names in both scripts, and after the bar its towns and hubs. */
const LINES = `
  KH Cambodia, Kampuchea, کمبوڈیا | Phnom Penh, Sihanoukville, Poipet, Bavet, Koh Kong, فنوم پین, نوم پنہ, سیہانوک ویل, سیہانوکویل, پوئپیٹ, باویٹ
  MM Myanmar, Burma, Barma, میانمار, برما | Myawaddy, Myawadi, KK Park, Shwe Kokko, Tachileik, Laukkai, Yangon, میاواڈی, میاوڈی, کے کے پارک, شوے کوکو, تاچیلیک, لاؤکائی
  LA Laos, لاؤس | Golden Triangle, Bokeo, Vientiane, گولڈن ٹرائی اینگل, گولڈن ٹرائینگل, بوکیو
  TH Thailand, تھائی لینڈ | Bangkok, Mae Sot, Mae Sai, Chiang Rai, بنکاک, بینکاک, مائے سوت
  VN Vietnam, ویتنام, ویت نام
  PH Philippines, فلپائن | Manila, منیلا
  MY Malaysia, ملائیشیا, ملیشیا | Kuala Lumpur, کوالالمپور
  AE UAE, Emirates, امارات | Dubai, Sharjah, Abu Dhabi, Ajman, دبئی, شارجہ, ابوظہبی, عجمان
  SA Saudi Arabia, Saudia, Saudi, KSA, سعودی عرب, سعودیہ | Riyadh, Jeddah, ریاض, جدہ
  QA Qatar, قطر | Doha, دوحہ
  OM Oman, عمان | Muscat, مسقط
  KW Kuwait, کویت
  BH Bahrain, بحرین
  IQ Iraq, عراق
  TR Turkey, Turkiye, ترکی, ترکیہ | Istanbul, استنبول
  AZ Azerbaijan, آذربائیجان | Baku, باکو
  IT Italy, اٹلی
  ES Spain, سپین, اسپین
  RO Romania, رومانیہ
  GR Greece, یونان
  DE Germany, جرمنی
  GB UK, England, برطانیہ, انگلینڈ | London, لندن
  CA Canada, کینیڈا
  US USA, America, امریکہ, امریکا
  AU Australia, آسٹریلیا
  SG Singapore, سنگاپور
  CN China, چین
  KR Korea, کوریا
  JP Japan, جاپان`;

/** What a name stands for. */
interface Place {
  /** ISO 3166. */
  readonly code: string;
  readonly isCountry: boolean;
}

/** By name in lower case with single spaces. */
const PLACES = new Map<string, Place>(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const code = line.trim().slice(0, 2);
      return line
        .trim()
        .slice(3)
        .split(' | ')
        .flatMap((names, part) =>
          names
            .split(', ')
            .map((name) => [name.toLowerCase(), { code, isCountry: part === 0 }] as const),
        );
    }),
);

const LONGEST_FIRST = [...PLACES.keys()].sort((a, b) => b.length - a.length);

const NAMES = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${LONGEST_FIRST.join('|').replaceAll(' ', '\\s+')})(?![\\p{L}\\p{M}])`,
  'giu',
);

/** Rewrites every name of a country, town or hub that stands outside links. */
export function changePlaces(text: string, change: (name: string, place: Place) => string): string {
  return outsideLinks(text, (part) =>
    part.replace(NAMES, (name) =>
      change(name, PLACES.get(name.toLowerCase().replace(/\s+/g, ' '))!),
    ),
  );
}

/** Whether a word is, or is part of, the name of a country or hub. */
export function isPlaceWord(word: string): boolean {
  return PLACE_WORDS.has(word.toLowerCase());
}

const PLACE_WORDS: ReadonlySet<string> = new Set(
  LONGEST_FIRST.flatMap((name) => name.split(' ')).filter((part) => part.length > 2),
);
