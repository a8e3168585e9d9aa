import type { Lexicon } from './lexicon.ts';

/** Paying, and the ways of paying. Sums themselves are found by text/money. */
export const money = {
  /** Channels of personal payment (cash ban: licensed promoters may take bank payment only). */
  WALLET: {
    en: `
      easypaisa, easy paisa, easypesa, ezpaisa, jazzcash, jazz cash, jazcash, nayapay, sadapay,
      upaisa, personal account, mobile account, western union, moneygram, hundi, hawala, raast id,
      till id`,
    ur: `
      ایزی پیسہ, ایزی پیسا, ایزیپیسہ, ایزی پیسے, جاز کیش, جیز کیش, جازکیش, نیا پے, سادہ پے,
      ذاتی اکاؤنٹ, پرسنل اکاؤنٹ, موبائل اکاؤنٹ, ہنڈی`,
    roman: `
      easypaisa, easy paisa, izi paisa, ezi paisa, easy pesa, easypesa, jazz cash, jazzcash,
      jaz cash, jaazcash, nayapay, sadapay, zati account, personal account, mobile account, hundi,
      hawala`,
  },
} as const satisfies Lexicon;
