import type { Signal } from './signal.ts';

/** A government, army or airline job for money or without merit. */
export const jobByMoney: Signal = {
  id: 'job-by-money',
  family: 'impersonation',
  hard: true,
  scheme: 'impersonation',
  patterns: {
    en: `
      (<GOVT_BODY>|government job|govt job|government jobs|govt jobs|permanent job) ... (<MONEY>|fee|fees|without test|without interview|without merit|direct appointment|direct selection|direct joining|guaranteed|guarantee|through reference|source|sifarish|quota|seat confirm|payment|charges|advance|100 %|lakh),
      (without|no) (test|merit|interview) ... (<GOVT_BODY>|government job|govt job|permanent),
      (<MONEY>|payment|advance|fee) ... (<GOVT_BODY>|government job|govt job|appointment letter|joining letter|offer letter),
      (appointment|joining|offer|call) letter ... (<MONEY>|fee|fees|payment|advance|confirmed|guaranteed|after payment|in .. days|ready)`,
    ur: `
      (<GOVT_BODY>|سرکاری (نوکری|ملازمت|جاب|نوکریاں)|پکی (نوکری|جاب)) ... (<MONEY>|فیس|بغیر ٹیسٹ|بغیر انٹرویو|بغیر میرٹ|سفارش|ڈائریکٹ|گارنٹی|یقینی|کوٹہ|کوٹے|رقم|ایڈوانس|پیسے),
      (بغیر|بنا) (ٹیسٹ|میرٹ|انٹرویو) ... (<GOVT_BODY>|سرکاری|پکی|بھرتی),
      (اپائنٹمنٹ|تقرری|جوائننگ|آفر|کال) لیٹر ... (<MONEY>|فیس|رقم|پیسے|ادائیگی|گارنٹی|گھر)`,
    roman: `
      (<GOVT_BODY>|(sarkari|government|govt|gov) (nokri|naukri|job|mulazmat|jobs)|(paki|pakki) (nokri|job)) ... (<MONEY>|fees|fee|bina test|baghair test|bagair interview|without test|sifarish|direct|guarantee|quota|kota|raqam|advance|paise),
      (bina|baghair|bagair|without) (test|merit|interview) ... (<GOVT_BODY>|sarkari|pakki|bharti),
      (appointment|joining|offer|call) letter ... (<MONEY>|fees|raqam|paise|payment|guarantee|ghar)`,
  },
  unless: {
    en: `
      apply online at, official website, nts, ppsc, fpsc, last date, never, no fee, newspaper,
      challan`,
    ur: 'سرکاری ویب سائٹ, این ٹی ایس, پبلک سروس کمیشن, ہرگز, چالان, اخبار',
    roman: 'official website, nts, ppsc, fpsc, hargiz, challan, akhbar',
  },
  negatable: true,
  source: {
    document: 'False claim of government authority, Emigration Ordinance 1979 s.19',
    url: 'https://documents.pub/document/emigration-ordinance-1979-beoegovpk-emigration-ordinance-1979-5-2-in-case.html',
  },
};
