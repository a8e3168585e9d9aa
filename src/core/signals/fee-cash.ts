import type { Signal } from './signal.ts';

/** A fee in cash, against the rule that promoters take bank payment only. */
export const feeCash: Signal = {
  id: 'fee-cash',
  family: 'payment',
  hard: true,
  scheme: 'overseas-fee',
  patterns: {
    en: `
      (<FEE>|<MONEY>|pay|payment) ... <CASH>,
      <CASH> ... (<FEE>|advance|payment|deposit|to (agent|our|the))`,
    ur: `
      (<FEE>|<MONEY>) ... (نقد|کیش|نقدی), (نقد|کیش|نقدی) ... (<FEE>|<MONEY>|ادا|جمع|دینا|دیں)`,
    roman: `
      (<FEE>|<MONEY>) ... (naqad|nakad|cash|naqdi),
      (naqad|nakad|cash|naqdi) ... (<FEE>|<MONEY>|ada|jama|dena|den|dene)`,
  },
  unless: {
    en: `
      cash on delivery, cod, prize, discount, price, sale, cashier, cash counter, petty,
      cash handling, never, do not, dont, cash back, salary, delivery, installment, cash prize,
      cashback, rent, reward, award`,
    ur: 'انعام, قیمت, کیش کاؤنٹر, ہرگز, نہ دیں, تنخواہ, ڈیلیوری, قسط, رعایت, کیشئر',
    roman: `
      inam, qeemat, cashier, hargiz, na den, mat, salary, tankhwah, delivery, qist, discount,
      cash counter`,
  },
  negatable: true,
  source: {
    document: 'Cash ban for overseas fees',
    url: 'https://adminpanel.samaa.tv/2087343142-govt-ends-cash-fees-for-pakistanis-going-abroad-for-work',
  },
};
