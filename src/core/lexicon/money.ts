import type { Lexicon } from './lexicon.ts';

/** Paying, and the ways of paying. Sums themselves are found by text/money. */
export const money = {
  FEE: {
    en: `
      fee, fees, charges, registration fee, processing fee, service charges, security deposit,
      deposit, security, advance, advance payment, token money, token amount, token,
      booking amount, registration charges, payment, down payment, file charges,
      processing charges, visa fee, consultancy, commission, cost, expenses, dues`,
    ur: `
      فیس, فیسیں, چارجز, رجسٹریشن فیس, پروسیسنگ فیس, سروس چارجز, سیکیورٹی, سکیورٹی فیس, ضمانت,
      ایڈوانس, پیشگی, ٹوکن, بیعانہ, ادائیگی, رقم, پیسے, روپے جمع, خرچہ, خرچ, اخراجات, کمیشن,
      ڈپازٹ, زر ضمانت, فائل فیس`,
    roman: `
      fees, fee, fis, charges, charjez, registration fee, security, advance, advans, adwans,
      peshgi, token, bayana, beana, adaigi, adaegi, raqam, rakam, raqm, paise, paisa, paisay,
      kharcha, kharch, deposit, payment, zamanat`,
  },
  PAY_VERB: {
    en: `
      pay, paid, send, transfer, submit, deposit, deposited, charge, give, clear, confirm, book,
      recharge, top up`,
    ur: `
      ادا, جمع, جمع کروائیں, جمع کرائیں, بھیجیں, بھیج دیں, ٹرانسفر, دینا, دینے, دیں, دینی,
      دینے ہوں, کروائیں, بھیجنی, بھیجنے, لگیں, لگے`,
    roman: `
      ada, jama, jma, bhejen, bhej den, bhejo, bhej do, transfer, dena, dene, den, deni, karwayen,
      krwain, karwain, send, pay, lagen, lagenge, lage, dein`,
  },
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
  CASH: {
    en: 'cash, cash payment, in hand, by hand, cash only',
    ur: 'نقد, کیش, نقدی, ہاتھ میں',
    roman: 'naqad, nakad, cash, kesh, naqdi, hath me',
  },
  BANK: {
    en: `
      bank challan, challan, bank draft, bank account, bank deposit, hbl, ubl, meezan bank,
      pay order, receipt`,
    ur: 'بینک چالان, چالان, بنک چالان, بینک, رسید',
    roman: 'chalan, challan, bank chalan, bank, raseed, rasid',
  },
  LAKH: {
    en: 'lakh, lac, lakhs, lacs, laks, million',
    ur: 'لاکھ',
    roman: 'lakh, lac, laakh',
  },
} as const satisfies Lexicon;
