import type { Signal } from './signal.ts';

/** A monthly pay in the band that lures name: US$800-2,000 or some PKR 300,000. */
export const lurePay: Signal = {
  id: 'lure-pay',
  family: 'pay',
  hard: false,
  scheme: 'compound-lure',
  patterns: {
    en: `
      <DOLLAR_PAY>,
      (salary|salaries|wage|wages|income|earning|earnings|stipend|basic|monthly|per month|basic
        pay|package) .. <PAY_BAND>,
      (earn|earns|make|makes|earning) (up to|upto|around|about|minimum)? <PAY_BAND>,
      <PAY_BAND> .. (<PER_MONTH>|salary|basic|net|in hand|fixed|take home)`,
    ur: `
      <DOLLAR_PAY>,
      (تنخواہ|تنخوا|سیلری|آمدن|آمدنی|کمائی|پیکیج|ماہانہ|مہینے کے|مہینے کا|ماہوار|مہینہ) ..
        <PAY_BAND>,
      <PAY_BAND> .. (ماہانہ|ماہوار|فی مہینہ|ہر مہینے|تنخواہ|سیلری|کما*)`,
    roman: `
      <DOLLAR_PAY>,
      (tankhwah|tankha|tankhwa|tankhah|tnkhwa|salary|selary|sallary|slry|amdani|kamai|mahana|
        mahine ke|mahine k|mahine ka|mahwar) .. <PAY_BAND>,
      <PAY_BAND> .. (mahana|mahine|monthly|mahwar|tankhwah|tankhwa|tankha|salary|selary|kama*|
        kamayen|kamayenge|kamayega)`,
  },
  unless: {
    en: `
      (fee|fees|charges|fine|penalty|cost|price|rent|deposit|debt|ransom|prize|loan|budget|bond|
        tuition|scholarship) .. <MONEY>,
      <MONEY> .. (fee|fees|fine|penalty|cost|price|rent|deposit|debt|ransom|prize|loan|
        scholarship|bond|discount),
      for sale, discount, marla, model <NUM>, installment, worth, people killed, stolen, seized,
      crore, per year, yearly, annum, annually, a year, revenue, exports, turnover, umrah, tour`,
    ur: `
      (فیس|قیمت|کرایہ|جرمانہ|ہرجانہ|قرض|بجٹ|قسط|ضمانت|تاوان|وظیفہ|خرچہ|انعام) .. <MONEY>,
      <MONEY> .. (فیس|قیمت|جرمانہ|ہرجانہ|قرض|قسط|تاوان|وظیفہ|خرچہ|انعام|میں فروخت),
      مرلہ, ماڈل <NUM>, کروڑ, سالانہ, برآمد*, درآمد*, عمرہ, حج, فی تولہ, بیرل, ہلاک`,
    roman: `
      (fees|fee|qeemat|qimat|kiraya|jurmana|harjana|qarz|qist|zamanat|inaam|kharcha) .. <MONEY>,
      <MONEY> .. (fees|fee|qeemat|jurmana|harjana|qarz|qist|kharcha|inaam),
      marla, model <NUM>, karor, salana, umrah, umra, tola`,
  },
  source: {
    document: 'FIA 2026-02-04 (US$800-1,200); FIA Karachi 2025-03-15 (US$1,000-2,000)',
    url: 'https://newsvog.com/?p=33645',
  },
};
