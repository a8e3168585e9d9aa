import type { Lexicon } from './lexicon.ts';

/** Getting in touch, hurrying, promising, and who speaks. */
export const contact = {
  CHAT_APP: {
    en: `
      whatsapp, watsapp, whatsap, whtsapp, wattsapp, watsap, whats app, telegram, telegrm, inbox,
      messenger, imo, botim, wechat, line app, dm, pm me, inbox me, wa`,
    ur: `
      واٹس ایپ, واٹساپ, وٹس ایپ, واٹس اپ, وٹس اپ, واٹسایپ, وٹساپ, ٹیلیگرام, ٹیلی گرام, ان باکس,
      انباکس, میسنجر, ڈی ایم`,
    roman: `
      whatsapp, watsapp, whatsap, watsap, wattsapp, vatsap, telegram, inbox, inboks, dm, msg,
      messenger`,
  },
  CONTACT_VERB: {
    en: `
      contact, call, message, msg, text, dm, inbox, reach, whatsapp, comment, apply, ping,
      connect`,
    ur: 'رابطہ, کال, میسج, پیغام, مسیج, ان باکس, کمنٹ',
    roman: 'rabta, raabta, call, msg, message, mesej, inbox, rabita, comment, contact',
  },
  /** Negations that come before what they deny, and after it. */
  NOT_BEFORE: {
    en: 'no, not, never, without, zero, free of, dont, do not, does not, doesnt, avoid, neither, nor',
    ur: 'بغیر, بنا, بلا, ہرگز',
    roman: 'bina, baghair, bagair, bila, hargiz',
  },
  NOT_AFTER: {
    en: 'not (required|needed|charged|taken|accepted|allowed|asked), is not, are not',
    ur: 'نہیں, نہ, مت, ممنوع, منع',
    roman: 'nahi, nahin, nai, nhi, mat, na, mana hai, mamnu',
  },
  OFFICIAL: {
    en: `
      fia, be&oe, be & oe, beoe,
      bureau of (emigration|immigration),
      protector of emigrants, protectorate, nccia, cyber crime wing, police, ministry, embassy,
      foreign office, mofa, interpol, government, authorities, consulate,
      ministry of overseas pakistanis,
      federal investigation agency, spokesperson, spokesman, official, officials`,
    ur: `
      ایف آئی اے, بیورو آف امیگریشن, بیورو آف ایمیگریشن, پروٹیکٹر, پروٹیکٹوریٹ, این سی سی آئی اے,
      سائبر کرائم, پولیس, وزارت, سفارت خانہ, سفارتخانہ, سفارت خانے, سفارتخانے, دفتر خارجہ,
      ترجمان, حکومت, حکام, انٹرپول, سفیر, قونصل خانہ`,
    roman: `
      fia, beoe, beuro, protector, protektor, nccia, cyber crime, police, pulis, wazarat,
      safarat khana, embassy, hukumat, hakoomat, hukkam, tarjuman`,
  },
} as const satisfies Lexicon;
