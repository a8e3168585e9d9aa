import type { Signal } from './signal.ts';

/** "Pay after the visa", "done base", or taken out of the wages: a debt to be worked off. */
export const feeLater: Signal = {
  id: 'fee-later',
  family: 'payment',
  hard: false,
  scheme: 'overseas-fee',
  patterns: {
    en: `
      (rest|remaining|balance|until|till) .. (stamping|visa print|landing),
      (pay|payment|money|amount|fee|charges|rest|remaining|balance|half|installment) .. (after|
        when|on|once|upon) .. (visa|arrival|reaching|stamp|stamping|salary|you reach|you get|landing|
        approval|ticket|flight|protector|departure|permit|e visa|start work|each station),
      (<MONEY>|<NUM> k) .. (after|when|once|afterward|afterwards) .. (visa|stamp|stamping|landing|
        approval|permit|flight|you start|you reach|work starts),
      <MONEY> afterwards,
      <MONEY> afterward,
      done (base|basis|bases|deal|payment),
      (dont|do not|not) pay (anything|a rupee|any money)? .. (till|until|before) .. (reach|arrive|
        land|visa|arrival),
      (pay|payment) .. (till|until) .. (reach|arrive),
      (deduct|deducted|cut|adjusted|recover|recovered) .. (from|in|out of) .. (salary|wages|pay|
        salaries),
      (salary|wages) .. (deduct|deducted|deduction|cut) .. (month|months|until|till|for)?,
      after visa (payment|pay),
      pay (in|by) (parts|installments|instalments|easy installments)`,
    ur: `
      (رقم|پیسے|فیس|ادائیگی|باقی|بقیہ|آدھی|آدھے|<MONEY>|لاکھ) .. (ویزا|ویزہ|ویزے|پہنچ*|کام ہونے|کام
        ہو جانے|کام مکمل ہونے|سٹیمپ|اسٹیمپ|پرمٹ|ٹکٹ|نام|آرڈر|منزل|کاپی|تصویر) .. (بعد|آنے پر|لگنے|
        ملنے|ہونے پر|دیکھ کر),
      (رقم|پیسے|باقی|بقیہ|آدھی|آدھے|<MONEY>|لاکھ) .. (سٹیمپ|اسٹیمپ|منزل|ایئرپورٹ) پر,
      (رقم|پیسے|باقی|بقیہ|<MONEY>|لاکھ) .. (پہنچ کر|پہنچنے (پر|کے بعد)),
      (پہنچ کر|پہنچنے کے بعد|ویزے کے بعد|کام ہونے پر) .. (ادا|رقم|پیسے|ادائیگی|دیں|<MONEY>|لاکھ),
      ڈن بیس,
      (تنخواہ|سیلری) .. (کٹ*|کاٹ*|کٹوتی),
      (کٹوتی|کاٹ) .. تنخواہ,
      ہر (مہینے|ماہ) .. کٹوتی,
      (پیسے|رقم) بعد میں`,
    roman: `
      (baqi|baki|bakya) .. (visa|sticker|permit) (print|copy|aane|lagne|pe|par), (raqam|paise|
      paisay|fees|payment|baqi|baki|bakya|adha|adhe|adhi|<MONEY>|lakh|hazar) .. (visa|vize|visay|
      pohanch|pohnch|kaam hone|kam hone|stamp|stamping|permit|joining|embassy stamp) .. (baad|bad|
      bd|lagne|milne|ane pe|ane par|ane pr|pe|par|pr), (raqam|paise|baqi|baki|bakya|<MONEY>|lakh|
      hazar) .. (pohanch|pohnch) (k|ke|kar|kr), (kaam|kam) lagne (k|ke) (baad|bad), (pohanch|
      pohnch) (kar|kr|k|ke) .. (paise|raqam|<MONEY>|lakh|ada|code), done (base|basis), (tankhwah|
      tankhwa|salary|selary) (se|sy|me|mein)? .. (kat|kaat|kate|katega|kat jaye|katauti|minus|
      deduct), (kat|kaat|katoti|deduct) .. (salary|tankhwah|tankhwa), (paise|paisay|payment|raqam)
      (baad|bad|bd) (me|mein|main), (baqi|baki|bakya) .. (wahan|waha) .. (tankhwah|tankhwa|salary|
      kama*|kaam), (adhe|aadhe|adha|baqi|baki) (wahan|waha|udhar) .. (pohanch|pohnch|ja kar|ja k|
      utar)`,
  },
  unless: {
    en: `
      tax, income tax, provident fund, leave, leaves, absent, absence, half day, family visa,
      social security, late, study, university, admission, offer letter, umrah, eobi,
      insurance premium, do not, never, against receipt, receipt, order, delivery`,
    ur: `
      ٹیکس, چھٹی, غیر حاضر*, فیملی ویزا, غیر حاضری, داخلہ, تعلیم, عمرہ, رسید والی, ہرگز, ملازمین,
      سرکاری`,
    roman: `
      tax, chutti*, ghair hazri, absent, family visa, dakhla, study, admission, umrah, hargiz,
      mat, sarkari, order, delivery`,
  },
  source: {
    document: 'ILO indicator "debt bondage"',
    url: 'https://www.readkong.com/page/ilo-indicators-of-forced-labour-5101277',
  },
};
