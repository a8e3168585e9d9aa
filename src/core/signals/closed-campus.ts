import type { Signal } from './signal.ts';

/** Living and working in one closed place: no need, or no leave, to go out. */
export const closedCampus: Signal = {
  id: 'closed-campus',
  family: 'concealment',
  hard: false,
  scheme: 'compound-lure',
  patterns: {
    en: `
      (accommodation|hostel|room|rooms|everything|gym|shop|shops|canteen|restaurant|restaurants|
        supermarket|clinic|facilities|dormitory|meals) .. (inside|within|in) (the|our|same)? (same|
        company)? (campus|compound|premises|park|resort|office building|company building|same
        building),
      (never|no need|dont need|do not need|dont have|not have|no reason|not required|need not)
        (to)? (ever)? (go|step|come|going) (out|outside),
      (never|no|not|dont|do not) .. (need|allowed|permission|permitted) .. (to)? (go|leave|come)
        (out|outside|the campus|the compound|the building|the premises),
      gate pass .. (only|required|needed|sunday|once|month|senior|leader|boss),
      (live|stay|living) (inside|within|in) (the|our) (company|office)? (campus|compound|park),
      inside the same (campus|building|compound)`,
    ur: `
      (رہائش|ہوسٹل|سب کچھ|سب|جم|دکانیں|کینٹین|کمرہ|کھانا|مارکیٹ) .. (کیمپس|احاطے|کمپاؤنڈ|اسی عمارت|
        کمپنی) (کے اندر|میں ہی|کے احاطے),
      (کیمپس|احاطے|کمپاؤنڈ|عمارت) کے? (اندر|میں) ہی? .. (رہائش|رہنا|رہیں|ہوسٹل|کھانا|جم),
      باہر (نکلنے|جانے) (کی)? (کوئی)? (ضرورت|اجازت|حاجت) (نہیں|ہی نہیں|نہ),
      باہر (نکلنا|جانا) (منع|نہیں پڑ*),
      گیٹ پاس .. (صرف|اتوار|مہینے|لیڈر|اجازت),
      (جم|دکانیں|کینٹین|ہوسٹل) .. سب اندر`,
    roman: `
      (hostel|rehaish|rihaish|gym|dukan|canteen|sab kuch|kamra|khana) .. (campus|compound|company|
        isi building|office) (k|ke|me|mein)? (andar|hi andar|andar hi),
      (hostel|rehaish|rihaish|gym|canteen|sab kuch) (bhi)? andar (hi)? (hai|hain|milta|milti),
      (campus|compound|building) (k|ke|me|mein) (andar)? .. (rehna|rehaish|rihaish|hostel|khana|
        gym),
      bahar (nikalne|nikalnay|jane|jaane) ki? (zaroorat|zarurat|ijazat) (nahi|nai|nhi|hi nahi),
      bahar (jana|nikalna) (mana|mna|nahi parta|nai parta),
      gate pass .. (sirf|itwar|leader|ijazat|mahine)`,
  },
  unless: {
    en: `
      university, college, school, cadet, students, lockdown, curfew, covid, corona, rain, snow,
      heat, hostel fee, hospital campus`,
    ur: 'یونیورسٹی, کالج, سکول, اسکول, طلبہ, مدرسہ, لاک ڈاؤن, کرفیو, کورونا, بارش, بچوں, خواتین کو',
    roman: 'university, college, school, students, lockdown, curfew, corona, barish, madrassa',
  },
  source: {
    document: 'ILO indicators of forced labour (isolation, restriction of movement)',
    url: 'https://www.readkong.com/page/ilo-indicators-of-forced-labour-5101277',
  },
};
