/** Words and signs of money, folded as texts are. */
import { foldWord } from './normalise.ts';

/** ISO currency, then the ways it is written. */
const CURRENCY_WORDS = `
  USD $ usd us$ dollar dollars dolar dollr daler usdt ڈالر ڈالرز
  PKR rs pkr rupees rupee rupay rupaye rupe روپے روپیہ روپئے ₹ /-
  AED aed dirham dirhams dhs dh درہم
  SAR sar riyal riyals sr ریال
  EUR € euro euros eur یورو
  GBP £ gbp pound pounds پاؤنڈ
  QAR qar qr
  OMR omr
  KWD kwd
  BHD bhd
  THB thb baht ฿
  MYR myr rm ringgit
  CAD cad
  AUD aud
  KRW krw
  VND vnd
  RON ron`;

/** Factor, then its words. From a thousand up, a scale alone implies rupees. */
const SCALE_WORDS = `
  1e2 sau sou سو
  1e3 k hazar hazaar hzar thousand ہزار
  1e5 lakh lac lakhs lacs laakh لاکھ
  1e6 million m
  1e7 crore karor کروڑ`;

/** Number, then its words in English, Roman Urdu and Urdu. */
const NUMBER_WORDS = `
  0.5 adha aadha آدھا
  1 one ek aik ایک
  1.5 dedh derh ڈیڑھ
  2 two do dho دو
  2.5 dhai ڈھائی
  3 three teen tin تین
  4 four char chaar چار
  5 five panch paanch پانچ
  6 six che chay چھ
  7 seven saat سات
  8 eight aath ath آٹھ
  9 nine nau نو
  10 ten das dus دس
  11 eleven gyara giara gayara گیارہ
  12 twelve bara بارہ
  13 tera terah تیرہ
  14 chauda choda چودہ
  15 fifteen pandra پندرہ
  16 sola solah سولہ
  17 satra satrah سترہ
  18 athara atharah اٹھارہ
  19 unnis unees انیس
  20 twenty bees بیس
  21 ikkis ikees اکیس
  22 bais baees بائیس
  23 teis teees تیئیس
  24 chaubis chobees چوبیس
  25 pachees پچیس
  26 chabbis chabees چھبیس
  27 sattais ستائیس
  28 atthais athais اٹھائیس
  29 untees انتیس
  30 thirty tees تیس
  31 iktees اکتیس
  32 battees batees بتیس
  33 tentees تینتیس
  34 chauntees چونتیس
  35 pentees paintees پینتیس
  36 chattees چھتیس
  38 artees اڑتیس
  40 forty chalees چالیس
  42 bayalis بیالیس
  45 pentalis paintalis پینتالیس
  48 artalis اڑتالیس
  50 fifty pachas پچاس
  52 bawan باون
  55 pachpan پچپن
  60 sixty saath ساٹھ
  65 painsath pensath پینسٹھ
  70 seventy sattar ستر
  75 pachattar pachhattar پچہتر
  80 eighty assi اسی
  85 pachasi پچاسی
  90 ninety nawe نوے
  95 pachanwe پچانوے
  100 hundred sau sou سو`;

/** What words say about money, by word. */
interface MoneyWords {
  /** ISO currency. */
  readonly currency: ReadonlyMap<string, string>;
  /** Factor. */
  readonly scale: ReadonlyMap<string, number>;
  readonly number: ReadonlyMap<string, number>;
}

const IN_ASCII = /^[\x20-\x7e]+$/;

/** The lines' words that are ASCII or are not, folded as texts are. */
function table(lines: string, ascii: boolean): [word: string, meaning: string][] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [meaning, ...words] = line.trim().split(' ');
      return words
        .filter((word) => IN_ASCII.test(word) === ascii)
        .map((word): [string, string] => [foldWord(word), meaning!]);
    });
}

function wordsIn(ascii: boolean): MoneyWords {
  const numeric = (lines: string) =>
    new Map(table(lines, ascii).map(([word, meaning]) => [word, Number(meaning)]));
  return {
    currency: new Map(table(CURRENCY_WORDS, ascii)),
    scale: numeric(SCALE_WORDS),
    number: numeric(NUMBER_WORDS),
  };
}

let latin: MoneyWords | undefined;
let urdu: MoneyWords | undefined;

/**
 * The tables in which a folded word stands if it stands in any. Each is made when a text first
 * asks for it: to fold the Urdu words takes a millisecond that a page in English need not wait.
 */
export function moneyWords(word: string): MoneyWords {
  if (!IN_ASCII.test(word)) {
    urdu ??= wordsIn(false);
    return urdu;
  }
  latin ??= wordsIn(true);
  return latin;
}

/** Approximate US dollars per unit (State Bank of Pakistan and market rates, 2026); only for bands. */
export const USD_PER: Readonly<Record<string, number>> = {
  USD: 1,
  PKR: 1 / 281,
  AED: 0.272,
  SAR: 0.267,
  QAR: 0.275,
  OMR: 2.6,
  KWD: 3.25,
  BHD: 2.65,
  EUR: 1.1,
  GBP: 1.3,
  THB: 0.03,
  MYR: 0.23,
  CAD: 0.72,
  AUD: 0.66,
  KRW: 0.00072,
  VND: 0.00004,
  RON: 0.22,
};
