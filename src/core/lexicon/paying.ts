import type { Lexicon } from './lexicon.ts';

/** Sums and fees as they are named when somebody is to pay, and the papers that are asked for. */
export const paying = {
  /** A sum, also where its currency is left to the reader: "28 k", "85 hzr". */
  AMOUNT: {
    en: '<MONEY>, <NUM> (k|lac|lacs|lakh|lakhs|lack|hazar|hzr|hzar|thousand|hundred|bucks|usdt|$)',
    ur: '<MONEY>, <NUM> (لاک|ھزار), ہزار, لاکھ',
    roman: '<MONEY>, <NUM> (k|hzr|hazr|lac|lak|lakh|lacks|rs|so), hazar, lakh',
  },
  /** What a payment is called. */
  FEE_NAME: {
    en: `
      fee, fees, feez, charges, cost, costs, expense, expenses, token, advance, deposit, deposite,
      installment, instalment, down payment, dues, hadya, hadiya, contribution, retainer,
      (security|registration|regstration|registeration|processing|procesing|joining|membership|
      activation|booking|verification|guarantee|gurantee) (money|amount|payment|is|of|rs|only),
      file opening, (medical|insurance|embassy|visa|ticket|courier|uniform|kit) (money|amount)`,
    ur: `
      فیس, فیسیں, چارجز, چارج, خرچہ, خرچا, خرچ, خرچے, اخراجات, ٹوکن, ایڈوانس, بیعانہ, پیشگی, ڈپازٹ,
      ڈیپازٹ, قسط, قسطوں, زر ضمانت, سیکیورٹی (فیس|کے|رقم|منی), سکیورٹی (فیس|کے|رقم|منی),
      سیکورٹی (فیس|کے|رقم|منی|<NUM>), ہدیہ, واجبات, مٹھائی, نذرانہ, رجسٹریشن (کے|فیس), فائل (کے|فیس)`,
    roman: `
      fees, fee, fess, fis, feez, charges, charjis, kharcha, kharch, kharche, khrcha, khrch,
      ikhrajat, token, tokan, tokn, advance, advnc, adwans, adv, bayana, peshgi, deposit, dpozt,
      deposite, qist, qst, kist, qiston, zamanat, hadya, hadiya, wajibat, mithai, nazrana,
      (security|securty|scurty|registration|rgstrtn|rejistration|regstration|file|processing) (ki|
      ke|k|ka|fees|fee|money)`,
  },
  /** A thing or a step that somebody is made to pay for. */
  FEE_STEP: {
    en: `
      medical, visa, ticket, insurance, file, form, card, kit, uniform, stamp, stamping, bond,
      licence key, license key, software, biometric, verification, attestation, translation,
      courier, slot, roster, letter, gate pass, employee id, id, sim, training, profile, permit,
      appointment, biometrics, security, registration, processing, agreement, bag`,
    ur: `
      میڈیکل, ویزے, ویزا, ویزہ, ٹکٹ, انشورنس, فائل, فارم, کارڈ, کٹ, کِٹ, یونیفارم, وردی, سافٹ ویئر,
      سوفٹ ویر, لائسنس, بائیومیٹرک, تصدیق, ترجمہ, ترجمے, کورئیر, سلاٹ, لیٹر, گیٹ پاس, آئی ڈی, ٹریننگ,
      پرمٹ, اپائنٹمنٹ, سامان, کاغذات, چابی, سلپ, پروٹیکٹر, وکیل, مشاورت, ضمانت, سیکیورٹی, سکیورٹی,
      سیکورٹی, رجسٹریشن, جوائننگ`,
    roman: `
      medical, medicl, visa, visay, viza, vise, ticket, tikat, tkt, insurance, insurence, file,
      form, card, kit, uniform, stamp, stamping, software, licence, license, biometric,
      verification, attestation, translation, tarjuma, tarjama, courier, slot, letter, ltr,
      gate pass, id, training, permit, appointment, embassy, saman, kaghaz, kaghzat, slip,
      protector, wakeel, security, securty, registration, rgstrtn, joining, bag, parcel, lawyer`,
  },
  /** Papers and pictures of oneself. */
  PAPERS: {
    en: `
      passport, pasport, passprt, passports, cnic, id card, nic, cv, resume, photo, photos,
      picture, pictures, pic, pics, selfie, document, documents, docs, papers, degree, degrees,
      certificate, certificates, bio data, biodata, details, domicile, dmc, matric sanad`,
    ur: `
      پاسپورٹ, پاسپوٹ, شناختی کارڈ, سی این آئی سی, سی وی, تصویر, تصویریں, تصاویر, فوٹو, پک, کاغذات,
      دستاویزات, ڈگری, سند, اسناد, سرٹیفکیٹ, کوائف, ڈومیسائل, بائیو ڈیٹا, سیلفی`,
    roman: `
      passport, pasport, passprt, paspot, psprt, cnic, shanakhti card, id card, cv, tasveer,
      tasver, tasweer, tasveeren, tasaweer, photo, foto, pic, pics, pix, kaghzat, kaghaz, kagzat,
      kagaz, documents, docs, docments, degree, sanad, selfie, domicile, bio data`,
  },
} as const satisfies Lexicon;
