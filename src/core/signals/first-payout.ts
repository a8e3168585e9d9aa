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
      (first|after|initial|starting|start with) .. free (<TASK>|rating|ratings|review|order|orders|
        mission),
      (first|initial|starting) (<NUM>|two|three|five|few)? (<TASK>|orders|ratings) .. (free|paid|
        bonus),
      free (trial)? <TASK>,
      trial (task|bonus|fund) .. (free|given|<MONEY>),
      <MONEY> .. trial (balance|bonus|fund),
      trial (balance|bonus|fund) .. <MONEY>,
      (welcome|sign up|signup|joining|new user|newcomer|registration) (bonus|reward|salary) ..
        (<SUM_SMALL>|instantly|free|today|for new),
      <SUM_SMALL> (welcome|sign up|signup|joining|newcomer|registration) (bonus|reward),
      (first|your) (payout|withdrawal|withdraw),
      first (payment|salary|commission) .. (within|in) <NUM> (min|minute|minutes|hour|hours),
      (payment|payout|paid|withdraw|withdrawal|money|commission) .. (within|in|after) <NUM> (min|
        minute|minutes),
      (instant|immediate|on spot|same hour|daily) (withdraw|withdrawal|payout|payment),
      (paid|pay|transfer|transferred|credited|payment) (immediately|instantly|on the spot|at once|
        right away|same time),
      (payment|withdraw|withdrawal|payout|income|earning) (proof|proofs|screenshot),
      withdraw (any ?time|anytime|instantly|daily|same day|easily),
      proof of (payment|withdrawal|earning),
      (first|second|my first|my second) (withdrawal|withdraw|payout|payment|day) .. (came|comes|
        received|is|within|same|of|<AMOUNT>|<NUM>|today|already|got),
      (trial|starter|practice|demo) (balance|bonus|day|fund|task|reward|pays|account),
      (todays|free|paid) trial (pays|task|set)?,
      welcome <AMOUNT>,
      the welcome <NUM>,
      (first|initial|starting) (<NUM>|two|three|four|five|few) (<TASK>|review|videos|likes|orders|
        ratings|ones)? (are|is)? (free|paid|<AMOUNT>),
      (same|within the) (hour|minute|evening|night|day) .. (in|to|on|by) .. (wallet|easypaisa|
        jazzcash|account),
      (in|within) (one|two|five|ten|<NUM>) (minute|minutes|min) .. (sent|send|paid|<WALLET>|
        account),
      (sent|paid|send) (in|within) (one|two|five|ten|<NUM>) (minute|minutes|min),
      (withdrawal|withdrawals),
      withdraw (after|time|button|from|your|same|once),
      i withdrew,
      (see|check|test|try) (it)? with (your|own) (own)? eyes,
      (released|credited) (to|in|into) (your|ur|my) (wallet|account),
      (proof|proofs) (in|on|pinned|available|shown|inbox|group)`,
    ur: `
      (پہلے|پہلا|پہلی|شروع کے|ابتدائی) (دو|تین|پانچ|چار|<NUM>)? (<TASK>|آرڈر|ریٹنگ) .. (مفت|فری|
        بونس),
      (پہلی|فوری|ویلکم|جوائننگ) (ودڈرا|ودڈرال|پیمنٹ|بونس),
      (ویلکم|سائن اپ|جوائننگ) بونس,
      ٹرائل (بیلنس|بونس),
      (ادائیگی|پیمنٹ|پیسے|رقم|روپے|کمیشن) (آپ کے)? (فوراً|فوری|اسی وقت|ہاتھ کے ہاتھ|روز کے روز),
      (ادائیگی|پیمنٹ|پیسے|رقم) .. (منٹ|منٹوں) (میں|کے اندر),
      روز (ادائیگی|پیمنٹ|کی ادائیگی|پیسے),
      (فوراً|فوری|اسی وقت) (آپ کے)? <WALLET> (میں|اکاؤنٹ),
      (پیمنٹ|ودڈرا|ودڈرال|کمائی) (پروف|کے ثبوت|کا ثبوت|فوری),
      (پہلے|دوسرے|پہلی|دوسری) (دن|ہفتے|بار|پیمنٹ|رقم|ادائیگی) .. (آئے|آ گئے|آ گئی|ملے|مل گئے|کمائے|
        نکالے|نکل*|<AMOUNT>|کھلی),
      (پہلے|شروع کے|ابتدائی) (دو|تین|چار|پانچ|<NUM>) .. (پر|کے) <AMOUNT>,
      (اسی وقت|فوراً|فورن|پانچ منٹ میں|منٹوں میں) .. (ایزی پیسہ|جاز کیش|والٹ|اکاؤنٹ|دیکھ لیں|آ گئے|
        بھیج*|مل*),
      (<AMOUNT>|رقم|پیسے|کمائی|بیلنس) .. (نکال لو|نکال لیں|نکال کے|نکال کر|نکلوا*|نکل آئے|نکالے),
      (نکاسی|ودڈرا|ودڈرال),
      اکاؤنٹ میں <AMOUNT> .. (آئے|آ گئے),
      (اسکرین شاٹ|سکرین شاٹ|ثبوت|پروف) .. (گروپ|پن|دیکھ*|لگ*)`,
    roman: `
      (shaam|sham) (ko|tak) .. (payment|paise|hisab),
      (pehle|pehlay|pehla|shuru ke|shuru k) (do|teen|panch|<NUM>)? (<TASK>|order|rating) .. (free|
        muft|bonus|test),
      (free|muft) <TASK>,
      trial bonus,
      (hazar|<MONEY>) .. trial (balance|bonus),
      (welcome|joining|sign up) bonus,
      (pehli|fori|welcome) (payment|withdraw|withdrawal|adaigi|bonus),
      (payment|paise|paisay|raqam|rupay|adaigi) (apke|aap ke|apky)? (foran|fori|usi waqt|hath ke
        hath|hath k hath),
      (payment|paise|paisay|withdraw) .. (minute|mint|min) (me|mein|main|ke andar|k andar),
      (foran|fori|usi waqt) (apke|aap ke|apky)? <WALLET> (me|mein|account),
      (payment|withdraw|withdrawal|kamai) (proof|saboot|screenshot),
      proof (dekh|dekho|dekhen|available|inbox),
      (roz|daily|rozana) (payment|withdraw|adaigi|paise),
      (pehle|phle|pehlay|pehla|phla|pehli|dosre|doosre) (din|hafte|hafta|bar|order|payment|<NUM>)
        .. (mile|mila|aye|aya|kamaye|nikle|nikal*|free|muft),
      (pehle|phle|pehlay|pehla|phla) (din|order|hafte|hafta) (ka|ke|k)? (<AMOUNT>|<NUM>),
      (pehle|phle|pehlay|shuru ke|shuru k|shuru mein) (do|teen|char|panch|paanch|<NUM>|wale)?
        (task|review|reviews|videos|ads|order|wale)? (free|muft|test),
      <AMOUNT> (foran|fori|usi waqt|isi waqt) (mil*|bhej*|apke|wallet)?,
      (foran|fori|usi waqt) (bhej*|mil*|wallet|jazzcash|easypaisa|aa*|paise|ap ke),
      (<AMOUNT>|<NUM>|paise|pese|kamai|balance) .. (nikal lo|nikal lena|nikal lia|nikal bhi|nikal
        b|nikaale|nikale|nikala|nikle),
      (withdraw|withdrawal|withdrawl),
      (proof|screenshot|saboot) .. (dekh*|group|grp|pin|status|comment|lag*|he|hai),
      (trial|practice|demo) (balance|account|din|bonus|video),
      teen din (ka)? free`,
  },
  unless: {
    en: `
      invoice, salary of, cash on delivery, order, parcel, refund, loan, bill, landing, insurance,
      policy, accountant, class, interview, instalment, installment, taxes, dues`,
    ur: 'واجبات, ملازمین, حکومت, قرض, بل, قسط, پنشن, معاوضے, کسان*, متاثرین',
    roman: 'qarz, bill, qist, wajibaat, pension, order, parcel',
  },
  source: {
    document: 'FTC Dec 2024',
    url: 'https://guardcore.fastseoul.com/news/53e00099946.html',
  },
};
