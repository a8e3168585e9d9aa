import type { Signal } from './signal.ts';

/** A monthly pay in the band that lures name: US$800-2,000 or some PKR 300,000. */
export const lurePay: Signal = {
  id: 'lure-pay',
  family: 'pay',
  hard: false,
  scheme: 'compound-lure',
  patterns: {
    en: '<PAY_BAND>, <SALARY_WORD> .. <PAY_BAND>, <PAY_BAND> .. <PER_MONTH>',
    ur: '<PAY_BAND>, <SALARY_WORD> .. <PAY_BAND>, <PAY_BAND> .. <PER_MONTH>',
    roman: '<PAY_BAND>, <SALARY_WORD> .. <PAY_BAND>, <PAY_BAND> .. <PER_MONTH>',
  },
  unless: {
    en: `
      price, prices, sale, discount, rent, fee, fees, loan, marla, model, km, installment, off,
      worth, million people, killed, budget, fine, stolen, seized, crore, per year, yearly,
      annum, revenue, exports`,
    ur: `
      قیمت, کرایہ, فیس, قرض, مرلہ, ماڈل, قسط, بجٹ, جرمانہ, کروڑ, فروخت, سالانہ, برآمد*`,
    roman: 'qeemat, kiraya, fees, qarz, marla, model, qist, karor, sale',
  },
  source: {
    document: 'article S0; FIA Karachi 2025-03-15',
    url: 'https://javedch.com/latest-urdu-news/2025/03/15/1080250',
  },
};
