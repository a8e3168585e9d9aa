import type { Signal } from './signal.ts';

/** A wage or an income is named, with or without a sum. */
export const payNamed: Signal = {
  id: 'pay-named',
  family: 'pay',
  hard: false,
  scheme: null,
  patterns: {
    en: `
      <WAGE>, <AMOUNT> (pakistani|pak|pk|pkr|usd|net|only|rupees|plus)? <RATE>, <NUM> (monthly|
      mnthly|per month|a month|daily|dly|per day|weekly|per week|per hour|an hour|hourly|per page|a
      page|per review|a review|per task|each), (monthly|mnthly|weekly|daily|hourly|per month|per
      day|per hour|each month|every month) (of|is|up to|upto|around)? <AMOUNT>, <NUM> (dirham|
      dirhams|dirhm|drhm|dhs|riyal|riyals|ryal|rial|rials|ringgit|ringit|baht|yen|won|dinar|dinars|
      zloty|lira|lei|peso|php|qar|omr|kwd|krw|euro|euros|€|درہم|ریال|رنگٹ|ین|دینار|بھات|باٹ|یورو|
      لیرا|زلوٹی|وون), <NUM> hundred (dirham|riyal|dollars), (rm|sar|aed|qar|omr|baht|€) <NUM>,
      <DOLLAR_PAY>, <AMOUNT> (basic|fix|fixd|start|to start|to begin|for the start|at start|in
      hand|clear|net|gross|take home|guaranteed|equivalent|pakistani|in pkr|each month|for a month|
      a piece|for each|per head|per (page|form|review|task|order|video|like|word|entry|hour|shift|
      trip)), (basic|fixed|starting|start at|starts at|starts from|start from|starting from|begin
      at|equal to|equivalent of|equivalent to|eq) (pay|salary|is|of|from|at|with)? <AMOUNT>, (earn|
      earns|earned|earning|make|makes|making|made|gets|get paid|paid|receive) (up to|upto|around|
      about|over|me|you|nearly|almost|more than|easily|at least)? <AMOUNT>, (good|handsome|fixed|
      decent|high|best|salary) (pay|package|pkg|income|earnings|money), (the|your|our|my|his|
      monthly|weekly|starting|whose|full) pay (is|will|of|was|goes|comes|grows|starts), pay (is|
      will be|grows|per|scale|rate|reviewed|monthly|and grows|starts|in cash|according|depends),
      pay <AMOUNT> (and|only|reviewed|start|plus|+|basic|net|gross|monthly|per month|in hand|pm|
      with|room), (paid|payment|payments|paying|pays) (daily|weekly|monthly|every (day|week|month|
      friday|saturday|sat|sunday|15 days)|each week|in cash|well|same day|in usdt|on time|hourly),
      (fixed|basic|base|salary) (+|plus|and) (commission|bonus|tips|incentive|target|overtime),
      (good|easy|real|big|quick|fast|extra|proper) money, (pkg|package|pay pkg|compensation) (of|
      is|eq|equal|equal to|upto|up to|around)? <AMOUNT>, overtime, ot (paid|extra|available|alag|
      separate), (earn|make|making|earning) (money|cash|online|daily|monthly|extra|from home|well|
      dollars|in dollars|good|while), (<DESK_ROLE>|<SCAM_ROLE>) .. (<PAY_BAND>|<PKR_BIG>), <USD>
      (plus|+|basic|fix|fixed|fixd|start), (plus|and|with) tips`,
    ur: `
      <AMOUNT> (پاکستانی|روپے|تک)? <RATE>, <NUM> (ہزار)? (ماہانہ|ماہانا|ماہوار|روزانہ|یومیہ|ہفتہ
      وار|فی گھنٹہ|فی صفحہ|مہینہ|مہینے کا|مہینے کے), <RATE> (کا|تقریباً|کم از کم)? <AMOUNT>,
      (ماہانہ|ماہوار|روزانہ|یومیہ|ہفتہ وار|ہفتے کے|ہفتے کا|مہینے کے|مہینے کا|روز کے|دن کے) (<NUM>|
      <MONEY>), <AMOUNT> (پاکستانی|سے شروع|سے آغاز|بنیادی|بندھے|پکے|فکس|نقد ہاتھ|کماتا|کماتے|کما*|
      مل رہے|ملیں گے|ملتے ہیں|ملتا ہے), پاکستانی <AMOUNT>, (کما سکتے|کما سکتی|کما لیتے|کما لیتا|کما
      رہے|کما رہا|کما رہی|کمائیں|کماؤ|کماو|کمائے|کماتا|کماتی|کمانے), (پیسے|پیسہ) (اچھے|زیادہ|روز|
      ملیں گے|ملتے|مہینے), اوور ٹائم, بنیادی (تنخوا*|سیلری|<AMOUNT>), (ادائیگی|پیمنٹ) (ہفتہ وار|
      روزانہ|ماہانہ|ہر|فی|سنڈے|جمعے|نقد|وقت پر|اسی دن), (فی|ہر) (صفحہ|صفحے|ویڈیو|ریویو|آرڈر|فارم|
      لائیک|ٹاسک|گھنٹہ|ڈبہ) (کے|کا|پر)? (<NUM>|<MONEY>|دو سو|سو|پچاس), (دیہاڑی|دہاڑی), (کمیشن|بونس|
      ٹپ) الگ, اجرت, قانونی اجرت, کم از کم (ملکی)? اجرت, (dirham|dirhams|dirhm|drhm|dhs|riyal|
      riyals|ryal|rial|rials|ringgit|ringit|baht|yen|won|dinar|dinars|zloty|lira|lei|peso|php|qar|
      omr|kwd|krw|euro|euros|€|درہم|ریال|رنگٹ|ین|دینار|بھات|باٹ|یورو|لیرا|زلوٹی|وون) <NUM>, تنخواہ
      (جمع|اور|+) کمیشن, آمدن*, ہاتھ میں <AMOUNT>`,
    roman: `
      <AMOUNT> (pakistani|pak|rupay|rupy|tak|rupees|taqreeban)? <RATE>, <NUM> (hazar|hzr|k)?
      (mahana|monthly|mahwar|mhana|rozana|daily|dly|haftawar|weekly|fi ghanta|fi safha|per page|
      month ka|mahine ka|mahine ke|mahine k|roz ka|roz ke|roz k), <RATE> (ka|ke|k|ki|taqreeban|kam
      az kam|se)? <AMOUNT>, (mahana|mhana|mahwar|monthly|mahine ka|mahine ke|mahine k|har hafte|
      hafte ka|hafte ke|haftawar|weekly|roz ka|roz ke|roz k|din ke|din k|din ka) (<NUM>|<MONEY>),
      (rozana|daily) <AMOUNT>, (roz|daily) <NUM> (rs|rupay|rupee|rupaye|kama*|mil*|deta|deti|dete|
      lo|wala), roz <MONEY>, <AMOUNT> (pakistani|pak|se start|se shuru|se shru|fix|fixed|fixd|
      start|basic|hath me|haath me|kama*|kamate|kamata|milenge|milen ge|mil rahe|milte|milta|
      milega|dete|deti|denge|bante|ban jate|tnkhwa), pakistani <AMOUNT>, (kama sakte|kama skte|kama
      sakti|kama leta|kama lete|kama raha|kama rahe|kama rahi|kamao|kamayenge|kamata|kamate|
      kamane), (paise|pese|paisay) (ache|acha|achay|zyada|roz|milenge|milen ge|milte|mahine), (fix|
      fixed|basic|buniyadi) (salary|selry|selary|tankhwah|tankhwa|pay|package|<AMOUNT>), sal
      <MONEY>, sal (is|on|inbox), (achi|acha|ghar bethe|ghar bethay|roz ki|rozana|mahana|mahine ki|
      online|halal|pehli) (kamai|kmai), (kamai|kmai) (hai|ho|hoti|hogi|shuru|ka|karo|karein|kren|
      <AMOUNT>), pay (achi|acha|fix|kya|kia|mahana|wahan|monthly|roz|plus), overtime, ot (alag|
      milta|bhi|lagta), (adaigi|payment|pement) (haftawar|rozana|mahana|har|weekly|daily|hafte|
      sunday|same day|foran|waqt pe|har hafte), (fi|har|per|ek|aik) (safha|page|video|review|order|
      form|like|task|ghanta|box|entry|raseed|safhe) (ka|ke|k|pe|par|pr)? (<NUM>|<MONEY>|sau),
      (tankhwah|tankhwa|salary|selary|basic|pay) (plus|aur|or|+|jama) (commission|bonus|tip|
      target), <NUM> (dirham|dirhams|drhm|dhs|riyal|riyals|ryal|rial|rials|ringgit|ringit|baht|yen|
      dinar|dinars|zloty|lira|lei|peso|php|qar|omr|euro|euros|€|درہم|ریال|رنگٹ|دینار|یورو|زلوٹی),
      (plus|aur|or) tips, dollar (me|mein) (kama*|salary|pay|tankhwah), jeb kharch`,
  },
  unless: {
    en: 'tax return, prize money, wages war, income tax, salary slip for loan, pocket guide',
  },
  source: {
    document: 'FIA 2026-02-04 (the pay that was promised); BE&OE demand letter (wage by category)',
    url: 'https://newsvog.com/?p=33645',
  },
};
