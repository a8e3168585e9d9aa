import type { Signal } from './signal.ts';

/** Part of the pay hangs on deals, or on people who are brought. */
export const commission: Signal = {
  id: 'commission',
  family: 'pay',
  hard: false,
  scheme: null,
  patterns: {
    en: `
      commission, commissions, comission, comision, commision, comm on, commision based, kickback,
      incentive, incentives, bonus, bonuses, bonus per, (referral|reference|refer) (money|bonus|
      fee|reward|commission|amount|points|income|code), per head, a head for, per (person|
      candidate|boy|referral|friend|account|client|sale|deposit|joining) (you|u|that|who|brought|
      bonus|extra|alag|<MONEY>|<NUM>), (a|the|your|some|his|my|small|good|big) (share|cut|
      percentage|percent) (of|from|on|in) (each|every|the|all|their|what|deposits|profit|sales|it|
      client|fee), (<NUM>|ten|five|fifteen|twenty) (%|percent|per cent) (of|on|from|for|commission|
      bonus|profit|return|returns|every|each|cut|share|to you), (% of|percent of) (each|every|the|
      what|deposits|sales), (for|on) (each|every) (boy|girl|person|friend|client|guest|one|
      candidate|customer|deposit|sale|order|account|acct|head|joining|who|worker|member|referral|
      man|visa), <MONEY> (for|on|per) (each|every|one|head|person|boy|candidate|friend|client), (i|
      we|he|she|me) (get|gets|receive|receives|earn) .. (for|per|if|when|on) (each|every|one|head|
      person|who|someone|you|u|candidate|friend|visa|join), (my|your|our) (target|percentage|
      commission), (target|performance|joining|signing|attendance|recruitment) bonus, (you|u) get
      (an iphone|iphone|a phone|a prize|extra|reward|a bonus), tell your friends and (earn|get),
      (reward|prize) for (each|every|bringing), (gets|makes) cheaper, points for each`,
    ur: `
      کمیشن, کمشن, کمیشنز, کمیشین, بونس, بونسز, انسینٹو, پرسنٹیج, (<NUM>|پانچ|سات|آٹھ|دس|بارہ|
      پندرہ|بیس) (فیصد|فی صد|پرسنٹ|%) .. (ہر|حصہ|آپ|ملے*|ملتا|کمیشن|منافع|واپس|روزانہ|اس پر|اوپر),
      (ہر|فی) (بندے|بندہ|بندا|گاہک|کسٹمر|لڑکے|لڑکا|دوست|آرڈر|سیل|کلائنٹ|شخص|ڈپازٹ|اکاؤنٹ|ممبر|نئے
      بندے|1) (پہ|پر|کا|لانے|کمیشن|الگ|<NUM>|<MONEY>|بونس), مجھے (فی بندہ|فی کس|ہر بندے|ہر ایک|
      <MONEY>|بھی پوائنٹ), (حصہ|پرافٹ) (ملتا|ملے گا|آپ کا|دیتے|دیں گے|الگ), اس میں حصہ, (دوست|
      بندہ|بندے|لڑکے|ممبر) .. (لاؤ|لاو|لائیں|لے آؤ) .. (انعام|بونس|کمیشن|مفت|extra|پیسے), (ریفرل|
      ریفر) (کا|کے|کوڈ|بونس|الگ)?, ٹارگٹ (بونس|پورا|کمیشن), جتنے بندے لاؤ, جتنا .. (گاہک|کسٹمر) ..
      فیصد, فی صد`,
    roman: `
      commission, comission, comision, komission, komishan, kamishan, kamision, cumission,
      comishan, comm, bonus, bonas, bonus alag, per head, perhead, per (banda|bnda|larka|bande|
      client|acnt|account|sale|deposit|guest|order|friend) (<NUM>|<MONEY>|alag|bonus|milta|milega|
      comission|commission|pe), (<NUM>|das|panch|bees|aath|teen|dus|pandra) (%|percent|feesad|
      fisad|fi sad|pc) .. (har|hissa|ap|aap|mil*|commission|comission|munafa|profit|wapis|wapas|
      rozana|us pe|deposit|sale|alag|apka), (sale|deposit|order|client|customer) (pe|par|pr|ka)
      (<NUM>)? (%|percent|feesad|fi sad|comission|commission), (har|fi) (bande|banday|banda|bnde|
      larke|gahak|customer|client|guest|dost|order|sale|deposit|account|acnt|member|naye|ek|aik)
      (pe|par|pr|ka|ke|k|par|lane|milta|alag|<NUM>|<MONEY>), mujhe (per|fi|har|<AMOUNT>|referral|
      hissa), mje (per|fi|har|<AMOUNT>), mujhe <NUM> (milta|milte|milenge|bonus), mujhe .. milta
      (hai|he|h), (dost|bande|banday|larke|frnd|frnds|member|log) .. (lao|laen|layen|laao|lana|jo)
      .. (bonus|inam|inaam|muft|free|commission|extra|alag|<MONEY>), (referral|refer|invite|
      reference) (ka|ke|code|bonus|alag|income|money)?, target (bonus|pura|poora|commission|pe|par)`,
  },
  unless: {
    en: `
      election commission, public service commission, commission of inquiry, high commission,
      service commission, human rights commission, planning commission, education commission,
      commissioned officer, army commission, commission in the army`,
    ur: `
      الیکشن کمیشن, پبلک سروس کمیشن, سروس کمیشن, تحقیقاتی کمیشن, انسانی حقوق کمیشن, ہائی کمیشن,
      ایجوکیشن کمیشن, ایچ ای سی`,
    roman: 'election commission, public service commission, high commission, ppsc, fpsc',
  },
  source: {
    document: 'FIA 2026-02-04 (victims sold at US$2,000 each; recruiters paid by the head)',
    url: 'https://newsvog.com/?p=33645',
  },
};
