import type { Signal } from './signal.ts';

/** A fee by EasyPaisa, JazzCash, crypto or to a personal account. */
export const feePersonalAccount: Signal = {
  id: 'fee-personal-account',
  family: 'payment',
  hard: true,
  scheme: 'overseas-fee',
  patterns: {
    en: `
      (<FEE>|<PAY_VERB>|<MONEY>) ... <WALLET>, <WALLET> ... (<FEE>|<MONEY>|<PAY_VERB>)`,
    ur: `
      (<FEE>|<PAY_VERB>|<MONEY>) ... <WALLET>, <WALLET> ... (<FEE>|<MONEY>|<PAY_VERB>),
      <WALLET> (کریں|پر|نمبر|اکاؤنٹ)`,
    roman: `
      (<FEE>|<PAY_VERB>|<MONEY>) ... <WALLET>, <WALLET> ... (<FEE>|<MONEY>|<PAY_VERB>),
      <WALLET> (karen|kren|par|pe|number|account)`,
  },
  unless: {
    en: `
      cashback, discount, delivery, recharge offer, bill, order, loan, package, bundle, otp, pin,
      withdraw, withdrawal, payout, donate, donation, zakat, never, do not, dont, refund, buy,
      subscription`,
    ur: 'کیش بیک, ڈیلیوری, بل, آرڈر, قرض, پن, عطیہ, زکوٰۃ, ہرگز, نہ دیں, نہ کریں, رعایت',
    roman: `
      cashback, delivery, bill, order, qarz, pin, otp, atiya, zakat, hargiz, na den, mat,
      discount`,
  },
  negatable: true,
  source: {
    document: 'Cash ban for overseas fees; FIA Multan 2025-06-28',
    url: 'https://adminpanel.samaa.tv/2087343142-govt-ends-cash-fees-for-pakistanis-going-abroad-for-work',
  },
};
