import type { Signal } from './signal.ts';

/** "Pay after the visa", "done base", or taken out of the wages: a debt to be worked off. */
export const feeLater: Signal = {
  id: 'fee-later',
  family: 'payment',
  hard: false,
  scheme: 'overseas-fee',
  patterns: {
    en: `
      (pay|payment|money|amount|fee|fees|charges) .. (after|when) .. (visa|arrival|reaching|stamp|salary|you reach|you get|landing|approval),
      done (base|basis|bases|deal),
      (deduct|deducted|cut|adjusted|recover|recovered) .. (from|in|out of)? .. (salary|wages|pay|salaries),
      (salary|wages) .. (deduct|deducted|deduction|cut), after visa (payment|pay)`,
    ur: `
      (رقم|پیسے|فیس|ادائیگی) .. (ویزا|ویزہ|ویزے|پہنچ*|کام) .. (بعد|آنے پر|لگنے|ملنے|پر),
      ڈن (بیس|بیسز|بیسس), (تنخواہ|سیلری) .. (کٹ*|کاٹ*|کٹوتی|منہا), (کٹوتی|کاٹ) .. تنخواہ`,
    roman: `
      (raqam|paise|paisay|fees|payment) .. (visa|vize|pohanch*|kaam) .. (baad|bad|lagne|milne|ane par),
      done (base|basis|bases|bais), (tankhwah|salary|selary) .. (kat*|kaat*|katauti|minus),
      (kat|kaat|katoti) .. (salary|tankhwah)`,
  },
  source: {
    document: 'ILO indicator "debt bondage"',
    url: 'https://www.readkong.com/page/ilo-indicators-of-forced-labour-5101277',
  },
};
