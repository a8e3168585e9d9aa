import type { Signal } from './signal.ts';

/** Lakhs asked for a visa or a departure. */
export const feeLarge: Signal = {
  id: 'fee-large',
  family: 'payment',
  hard: false,
  scheme: 'overseas-fee',
  patterns: {
    en: `
      (fee|fees|charges) (is|of|only)? <PKR_BIG>,
      whole (thing|package|process) <PKR_BIG>,
      <PKR_BIG> (everything|last|all|final|complete),
      (last|final) (price|rate|amount)? <PKR_BIG>,
      (<VISA>|<WORK_VISA>|visas|job letter|cos) ... (<PKR_BIG>|<NUM> (lac|lakh)),
      (total|complete|final|full|whole) (cost|price|rate|expense|expenses|package|charges|payment|
        is)? .. <PKR_BIG>,
      (cost|price|rate|expense|package|balance|remaining|rest|charges) .. <PKR_BIG>,
      <PKR_BIG> .. (<VISA>|<WORK_VISA>|total|complete|package|done base|done basis|all included|all
        inclusive|after visa|before visa|with ticket|final|after you|afterward|afterwards|balance|
        when (the|your) visa),
      (advance|token) <PKR_BIG>,
      <COUNTRY> (<VISA>|job|work|batch)? (only|total|package|complete|final)? <PKR_BIG>`,
    ur: `
      (<PKR_BIG>|لاکھ) میں (سب کچھ|سب|مکمل|پورا), فی (سیٹ|نشست|ویزا|بندہ) .. (<PKR_BIG>|لاکھ),
      <PKR_BIG> (تیار رکھ*|سب کچھ|مکمل|آخری), (<VISA>|<WORK_VISA>|ویزے|فائل) ... (<PKR_BIG>|لاکھ),
      (ٹوٹل|کل خرچہ|کل خرچ|سارا خرچہ|خرچہ|خرچ|پیکیج|ریٹ|مکمل خرچہ) .. (<PKR_BIG>|لاکھ),
      (<PKR_BIG>|لاکھ) .. (<VISA>|ٹوٹل|مکمل|ڈن بیس|خرچہ|لگیں گے|لگے گا|کام ہونے پر|نام آنے پر|
      پہنچ کر|آرڈر ملنے),
      (باقی|بقیہ) .. (<PKR_BIG>|لاکھ), (ویزا|ٹکٹ|کام) .. (تینوں|سمیت|سب) .. (<PKR_BIG>|لاکھ),
      ٹکٹ سمیت .. (<PKR_BIG>|لاکھ)`,
    roman: `
      (file|visa|seat|kaam) .. <PKR_BIG>, <PKR_BIG> (tayar|tayyar) rakh*,
      <PKR_BIG> (last|sab|sara|all), (<VISA>|<WORK_VISA>|visay) ... (<PKR_BIG>|<NUM> (lac|lakh)),
      (total|kul|sara) (kharcha|kharch|package|rate)? .. <PKR_BIG>,
      (kharcha|kharch|rate|package|qeemat) .. <PKR_BIG>,
      <PKR_BIG> .. (<VISA>|total|final|mukammal|complete|done base|done basis|kharcha|sara
      kharcha|lagenge|visa lagne|pohanch|stamp|stamping|ticket ke sath|ticket k sath),
      (baqi|baki|bakya|remaining) .. <PKR_BIG>,
      <PKR_BIG> .. (abhi|abi|adhe|adha),
      (naam|list|merit|seat) .. (to|ke|k)? <PKR_BIG>,
      (sponsor|cos|lmia) ... (<PKR_BIG>|<NUM> (lac|lakh))`,
  },
  unless: {
    en: `
      salary, salaries, earn, income, monthly, month, paid me, exports, remittance, billion,
      crore, loan, fine, umrah, tour, nights, per person, twin sharing, scholarship, study,
      tuition, plot, marla, house, car, model, demand, votes, people, population, budget, fund,
      charity, prize, import, turnover, arrest*, swindl*, defraud*, dup*, cheat*, extort*,
      revenue, users`,
    ur: `
      تنخواہ, ماہانہ, آمدن, قرض, جرمانہ, ترسیلات, عمرہ, حج, تعلیم, افراد, لوگ, ووٹ, ووٹرز, آبادی,
      پلاٹ, مرلہ, کروڑ, ارب, حکومت, وزیر*, بجٹ, گاڑی, امداد, انعام, ڈالر, ٹن, بچے, بچوں, طلبہ,
      ہلاک, متاثر*, مکان, فی کس, بٹور*, ہتھیا*, گرفتار*, ملزم*, مالیت, منافع, خسار*, سر کی قیمت`,
    roman: `
      tankhwah, tankhwa, salary, mahana, amdani, qarz, umrah, study, (<NUM>|lakh|hazar|sau) log, plot, marla, crore,
      arab, gari, model, demand, hakumat, inam, tour, fi banda, fi kas, ghar bechna, zameen`,
  },
  negatable: true,
  source: {
    document: 'FIA Multan: Rs 852,000 and Rs 2 million',
    url: 'https://www.pakistantoday.com.pk/2025/06/28/multan-fia-arrests-two-for-involvement-in-human-trafficking-visa-fraud/',
  },
};
