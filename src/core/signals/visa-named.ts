import type { Signal } from './signal.ts';

/** A visa, a permit, stamping, a quota, a file at the embassy: talk of papers for going abroad. */
export const visaNamed: Signal = {
  id: 'visa-named',
  family: 'visa',
  hard: false,
  scheme: null,
  patterns: {
    en: `
      <VISA>, <VISIT_VISA>, <WORK_VISA>, vsa, vza, vissa, evisa, e visa, lmia, cos, sponsorship
      (certificate|certifcate|number|letter)?, certificate of (sponsorship|sponsership), nulla
      osta, flussi, trc, kimlik, coe, ausbildung, visa (stamping|sticker|slip|number|copy),
      stamping, sticker (visa|seen|when|is), embassy (appointment|slot|slip|file|day|interview),
      (file|files) (open|opening|opens|moves|number|approved|submitted|starts|goes|process|
      processing|in process), (visa|permit|demand) quota, quota (is|open|seat|seats|of|with),
      (visa|permit|file|documents|document) (process|processing), kafeel, kafil, wakala, calling
      (visa|letter), pink slip, hayya, subclass, (entry|transit) (stamp|permit|papers), protector
      (stamp|stamping|fee)?, (job|offer|invitation|demand|admission|college) (letter|offer) ..
      (embassy|visa|abroad|<COUNTRY>), (serbian|schengen|umrah|student|tourist) entry, (tourist|
      visitor|visit) (pe|par|on|entry|category|se)`,
    ur: `
      <VISA>, <VISIT_VISA>, <WORK_VISA>, ویزاز, ایل ایم آئی اے, نولا اوستا, سپانسر شپ,
      اسپانسر شپ, سپانسر لیٹر, کالنگ, سٹیمپنگ, اسٹیمپنگ, ویزا سٹیکر, سٹیکر لگ*, اسٹیکر لگ*,
      اسٹیکر, سٹیکر, کفیل, وکالہ, ایمبیسی (میں|فائل|کی|جا*), سفارت خانے (میں|کے|کا|کی),
      فائل (کھل*|جمع|چل*|بن*|اوپن|آگے|ڈال*|نمبر|پر|کا|میں),
      کوٹہ, کوٹا, کوٹے, شینگن, شنجن, ٹی آر سی, ڈیمانڈ لیٹر, پروٹیکٹر,
      (وزٹ|ٹورسٹ|سیاحتی) (پر|پہ|لگوا*|لگے),
      مہر لگ*, دعوتی خط, دعوت نامہ, ورک پرمٹ, پرمٹ`,
    roman: `
      <VISA>, <VISIT_VISA>, <WORK_VISA>, vize, vizay, visay, viza, vza, visey, veeza, lmia, cos,
      nulla osta, sponsorship, sponsership, calling visa, stamping, stiker, sticker, kafeel,
      kafil, wakala,
      embassy (me|mein|ki|appointment|jaye*|file),
      embasy,
      file (khul*|open|jama|chal*|ban*|nikal*|agay|dal*|nambar|number),
      fail khul*, quota, kota, qota, schengen, shengen, trc, demand letter, protector, protecter,
      (visit|vizit|tourist|torist) (pe|par|pr|lagwa*|lgwa*|lage*|lagta),
      mohar lag*, muhr lag*, permit, prmit, parmit, iqama, akama, ikama`,
  },
  unless: {
    en: 'wise, visa (card|debit|credit|mastercard), learner permit, driving permit, file sharing',
    ur: 'ویزا کارڈ, ماسٹر کارڈ, ٹریفک, روٹ پرمٹ, ڈومیسائل, ٹیکس فائل, تعمیرات',
    roman: 'visa (card|debit|credit), master card, route permit, tax file',
  },
  source: {
    document: 'MRC: visa and Protector stamp come before departure',
    url: 'https://www.mrc.org.pk/en/faq/recruitment-system-in-pakistan/the-recruitment-process-through-overseas-employment-promoter',
  },
};
