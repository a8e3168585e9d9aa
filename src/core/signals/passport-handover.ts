import type { Signal } from './signal.ts';

/** The original passport or identity card is to be handed over first. */
export const passportHandover: Signal = {
  id: 'passport-handover',
  family: 'concealment',
  hard: true,
  scheme: 'compound-lure',
  patterns: {
    en: `
      (original|orignal) (passport|passports|cnic|id card|documents|nic),
      (submit|deposit|hand over|handover|give|send|courier|surrender|keep|bring) ... (original|your) (passport|passports) ... (us|office|agent|company|today|first|before|advance|now)?,
      passport .. (with us|kept by|held by|will be kept|will stay|stay with|in our|to company|to our),
      (company|we|agent|manager) .. (keep|keeps|hold|holds|will keep|will hold) .. passport`,
    ur: `
      (اصل|اصلی|اوریجنل) (پاسپورٹ|شناختی کارڈ|شناختی|کاغذات|دستاویزات|ڈاکومنٹس),
      پاسپورٹ .. (جمع|ہمارے پاس|کمپنی کے پاس|حوالے|ایجنٹ کے پاس|ایجنٹ کو),
      پاسپورٹ (بھیجیں|بھیج دیں|دے دیں)`,
    roman: `
      (asal|asli|original|orignal) (passport|pasport|shanakhti card|cnic|kagzat|kaghzat|documents),
      passport .. (jama|hamare paas|humare pas|company ke paas|company k pas|hawale|agent ko),
      passport (bhej den|bhej do|de den|de do)`,
  },
  unless: {
    en: `
      copy, copies, photocopy, lost, found, never, do not, dont, embassy, passport office,
      return, nadra, scan, renew, along with copies`,
    ur: 'کاپی, کاپیاں, فوٹو کاپی, گم, نقل, مت, نہ دیں, سفارت, نادرا, تجدید',
    roman: 'copy, copies, gum, mat, na den, nadra, photocopy',
  },
  source: {
    document: 'ILO indicator "retention of identity documents"',
    url: 'https://www.readkong.com/page/ilo-indicators-of-forced-labour-5101277',
  },
};
