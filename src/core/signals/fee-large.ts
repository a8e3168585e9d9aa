import type { Signal } from './signal.ts';

/** Lakhs asked for a visa or a departure. */
export const feeLarge: Signal = {
  id: 'fee-large',
  family: 'payment',
  hard: false,
  scheme: 'overseas-fee',
  patterns: {
    en: `
      (<VISA>|<COUNTRY>|work permit|job|package|total|cost|price|rate) ... <PKR_BIG>,
      <PKR_BIG> ... (<VISA>|<COUNTRY>|total|package|complete|done base|done basis|all inclusive|after visa|before visa|cost)`,
    ur: `
      (<VISA>|<COUNTRY>|ورک پرمٹ|ٹوٹل|کل|خرچہ|پیکیج|ریٹ) ... <PKR_BIG>,
      <PKR_BIG> ... (<VISA>|<COUNTRY>|میں|ٹوٹل|مکمل|ڈن بیس|خرچہ|بعد)`,
    roman: `
      (<VISA>|<COUNTRY>|total|kharcha|package|rate|kul) ... <PKR_BIG>,
      <PKR_BIG> ... (<VISA>|<COUNTRY>|total|mukammal|done base|kharcha|baad)`,
  },
  unless: {
    en: `
      salary, salaries, earn, income, monthly, month, paid me, exports, remittance, billion,
      loan, fine, <SALARY_WORD>`,
    ur: 'تنخواہ, ماہانہ, آمدن, قرض, جرمانہ, ترسیلات, <SALARY_WORD>',
    roman: 'tankhwah, salary, mahana, amdani, qarz, <SALARY_WORD>',
  },
  negatable: true,
  source: {
    document: 'FIA Multan: Rs 852,000 and Rs 2 million',
    url: 'https://www.pakistantoday.com.pk/2025/06/28/multan-fia-arrests-two-for-involvement-in-human-trafficking-visa-fraud/',
  },
};
