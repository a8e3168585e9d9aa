/**
 * A list as the job-scam extensions in browser stores carry it, extended to Pakistan by hand: phrases
 * that fraud warnings name. Written once from the published warnings (DOMAIN.md 4), not tuned.
 */
const LINES = `
  registration fee | processing fee | security deposit | advance payment | training fee
  refundable deposit | send money | wire transfer | crypto | usdt
  earn money online | earn from home | daily income | daily payout | work from home | no experience
  no degree | easy money | easy job | simple task | simple tasks | guaranteed job | guaranteed visa
  guaranteed income | 100 visa | 100 guaranteed | urgent hiring | immediate joining | limited seats
  whatsapp only | inbox me | dm me | telegram | free visa | free ticket | free accommodation
  air ticket | visit visa | tourist visa | azad visa | without interview | data entry | typing job
  cambodia | myanmar | laos | golden triangle | sihanoukville | like and subscribe | rate hotels
  google reviews | copy of passport | send your cnic | bank account details | personal account
  easypaisa | jazzcash
  registration fees | ghar bethay | ghar baithay | rozana kamayen | bina interview
  baghair interview | paise bhejo | pehle fees | advance jama | pakki naukri | whatsapp karein
  inbox karein | foran rabta | tajurba zaroori nahi
  رجسٹریشن فیس | پروسیسنگ فیس | ایڈوانس رقم | ایڈوانس فیس | سیکیورٹی ڈپازٹ | گھر بیٹھے
  روزانہ آمدن | تجربے کی ضرورت نہیں | بغیر انٹرویو | بغیر تجربہ | فری ویزا | مفت ویزا | فری ٹکٹ
  وزٹ ویزا | آزاد ویزا | ویزا گارنٹی | فوری بھرتی | محدود سیٹیں | واٹس ایپ کریں | ٹیلیگرام
  انباکس کریں | ڈیٹا انٹری | ٹائپنگ | کمبوڈیا | میانمار | لاؤس | ایزی پیسہ | جاز کیش
  پاسپورٹ کی کاپی`;

/** The phrases, as a person would type them. */
export const KEYWORDS: readonly string[] = LINES.split(/[|\n]/)
  .map((phrase) => phrase.trim())
  .filter((phrase) => phrase !== '');
