import type { Signal } from './signal.ts';

/** A small first payout, free first tasks or a quick withdrawal to win trust. */
export const firstPayout: Signal = {
  id: 'first-payout',
  family: 'task',
  hard: false,
  scheme: 'task-scam',
  patterns: {
    en: `
      (salary|payment|money|income) (same day|same evening|every evening|on the spot|daily),
      (first|after|initial|starting|start with) .. free (<TASK>|rating|ratings|review|reviews|
      order|orders|mission),
      (first|initial|starting) (<NUM>|two|three|five|few)? (<TASK>|orders|ratings) .. (free|paid|
      bonus),
      free (trial)? <TASK>, trial (task|bonus|fund) .. (free|given|<MONEY>),
      <MONEY> .. trial (balance|bonus|fund), trial (balance|bonus|fund) .. <MONEY>,
      (welcome|sign up|signup|joining|new user|newcomer|registration) (bonus|reward|salary) ..
      (<SUM_SMALL>|instantly|free|today|for new),
      <SUM_SMALL> (welcome|sign up|signup|joining|newcomer|registration) (bonus|reward),
      (first|your) (payout|withdrawal|withdraw),
      first (payment|salary|commission) .. (within|in) <NUM> (min|mins|minute|minutes|hour|hours),
      (payment|payout|paid|withdraw|withdrawal|money|commission) .. (within|in|after) <NUM> (min|
      mins|minute|minutes),
      (instant|immediate|on spot|same hour|daily) (withdraw|withdrawal|payout|payment),
      (paid|pay|transfer|transferred|credited|payment) (immediately|instantly|on the spot|at
      once|right away|same time),
      (payment|withdraw|withdrawal|payout|income|earning) (proof|proofs|screenshot|screenshots),
      withdraw (any ?time|anytime|instantly|daily|same day|easily),
      proof of (payment|withdrawal|earning)`,
    ur: `
      (شام|رات) (کو|تک) .. (ادائیگی|پیمنٹ|حساب|پیسے) .. (ایزی پیسہ|جاز کیش|آپ کو|مل*),
      پہلا (کام|ٹاسک|آرڈر) (بالکل)? (مفت|فری),
      (پہلے|پہلا|پہلی|شروع کے|ابتدائی) (دو|تین|پانچ|چار|<NUM>)? (<TASK>|آرڈر|ریٹنگ) .. (مفت|فری|
      بونس),
      (مفت|فری|ٹرائل|آزمائشی) <TASK>, (پہلی|فوری|ویلکم|جوائننگ) (ودڈرا|ودڈرال|پیمنٹ|بونس),
      (ویلکم|سائن اپ|جوائننگ) بونس, ٹرائل (بیلنس|بونس),
      (ادائیگی|پیمنٹ|پیسے|رقم|روپے|کمیشن) (آپ کے)? (فوراً|فوری|اسی وقت|ہاتھ کے ہاتھ|روز کے روز),
      (ادائیگی|پیمنٹ|پیسے|رقم) .. (منٹ|منٹوں) (میں|کے اندر), روز (ادائیگی|پیمنٹ|کی ادائیگی|پیسے),
      (فوراً|فوری|اسی وقت) (آپ کے)? <WALLET> (میں|اکاؤنٹ),
      (پیمنٹ|ودڈرا|ودڈرال|کمائی) (پروف|کے ثبوت|کا ثبوت|فوری),
      (جب|جس وقت) چاہ* .. (نکال*|نکلوا*|ودڈرا)`,
    roman: `
      (follow|like|task|review|heart) (ke|k) (baad|bad) (payment|paise|paisay),
      (shaam|sham) (ko|tak) .. (payment|paise|hisab),
      (pehle|pehlay|pehla|shuru ke|shuru k) (do|teen|panch|<NUM>)? (<TASK>|order|rating) ..
      (free|muft|bonus|test),
      (free|muft) <TASK>, trial bonus, (hazar|<MONEY>) .. trial (balance|bonus),
      (welcome|joining|sign up) bonus,
      (pehli|fori|welcome) (payment|withdraw|withdrawal|adaigi|bonus),
      (payment|paise|paisay|raqam|rupay|adaigi) (apke|aap ke|apky)? (foran|fori|instant|usi waqt|
      hath ke hath|hath k hath),
      (payment|paise|paisay|withdraw) .. (minute|mint|minat|min|minutes) (me|mein|main|ke andar|k
      andar),
      (foran|fori|usi waqt) (apke|aap ke|apky)? <WALLET> (me|mein|account),
      (payment|withdraw|withdrawal|kamai) (proof|saboot|screenshot),
      proof (dekh|dekho|dekhen|available|inbox),
      (roz|daily|rozana) (payment|withdraw|adaigi|paise),
      (jab|jb) (chaho|chahen|marzi) .. (nikal*|withdraw)`,
  },
  unless: {
    en: `
      invoice, salary of, cash on delivery, order, parcel, refund, loan, bill, landing, insurance,
      policy, instalment, installment, taxes, dues`,
    ur: 'واجبات, ملازمین, حکومت, قرض, بل, قسط, پنشن, معاوضے, کسان*, متاثرین',
    roman: 'qarz, bill, qist, wajibaat, pension, order, parcel',
  },
  source: {
    document: 'FTC Dec 2024',
    url: 'https://guardcore.fastseoul.com/news/53e00099946.html',
  },
};
