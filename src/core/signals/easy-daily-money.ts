import type { Signal } from './signal.ts';

/** Easy money by the day from home or phone. */
export const easyDailyMoney: Signal = {
  id: 'easy-daily-money',
  family: 'task',
  hard: false,
  scheme: 'task-scam',
  patterns: {
    en: `
      (captcha|assignment|assignments|handwriting|hand writing|form filling|copy paste|pdf)
        (typing|work|job|writing|task|team),
      (per|a) page .. <MONEY>,
      <MONEY> .. (per|a) page,
      <SUM_SMALL> (every|each) (evening|night|morning|day),
      <NUM> (minute|minutes|min) (a day|daily|per day),
      captcha (typing|entry|work|job),
      (handwriting|copy paste|form filling|ad posting) (work|job|jobs|from home|at home),
      (lifetime|life time) (job|income|earning),
      (earn|earning|make|making|income|get|paid) .. <MONEY> .. <PER_DAY>,
      (<PER_DAY>|weekly) .. (earn|earning|income|payout) .. <MONEY>,
      (daily|everyday) <SUM_SMALL>,
      <SUM_SMALL> (daily|per day|a day|every day|each day|in a day),
      <HOME_WORK> ... (<EARN>|<MONEY>|daily|no experience|easy|simple|weekly payment),
      (<EARN>|<MONEY>|easy|simple) ... <HOME_WORK>,
      (typing|form filling|copy paste|copy pasting|handwriting|assignment|data entry|captcha) ...
        (<MONEY>|paid) .. (per|each|every|a) (page|form|assignment|captcha|file),
      (earn|earning|income) (from|on|with|by) (your|ur|a|any)? (mobile|phone|cell|smartphone),
      (1|2|3|one|two|three|few) (to|or)? (2|3|4|two|three)? hour .. (daily|a day|per day|in a day|
        of work),
      (students|student|housewives|house wives|ladies) .. (can also|can earn|can do|can work|also
        earn|also do|welcome to earn),
      earn .. (daily|easily|unlimited|while sleeping|without skill|without investment),
      (pencil|pen|ball pen|soap|candle|bead|incense|bindi) (packing|packaging)`,
    ur: `
      (کیپچا|اسائنمنٹ|ہینڈ رائٹنگ|فارم فلنگ|کاپی پیسٹ) (کا|کی)? (کام|جاب|لکھ*),
      ہاتھ سے لکھنے کا کام,
      فی صفحہ .. <MONEY>,
      <MONEY> .. فی صفحہ,
      (روز|روزانہ|یومیہ|ڈیلی) (کے|کم از کم)? <SUM_SMALL>,
      (ہفتے|ہفتہ) (کے|وار) <SUM_SMALL>,
      <NUM> منٹ (کا|روزانہ) (کام)?,
      (کیپچا|کیپچہ) .. (کام|ٹائپنگ|جاب),
      (روزانہ|یومیہ|ڈیلی|روز|روز کے|دن کے|ہر روز) .. (<SUM_SMALL>|ہزار) .. (کمائ*|کماؤ|کمانے|کما|
        لیں|لو|لے|حاصل|آمدن|تک کمائ*|کماؤ|کمانے|کما),
      (روزانہ|یومیہ|ڈیلی|روز کے|ہر روز) .. (کمائ*|کماؤ|کمانے|کما|کمائی),
      (کمائیں|کمائی|کما) .. (روزانہ|یومیہ) .. <MONEY>,
      (موبائل|فون) (سے|پر) (ہی)? (<EARN>|کمائی),
      <HOME_WORK> ... (<EARN>|<MONEY>|کام|پیسے|جاب|نوکری|ہزار|روزگار),
      (<EARN>|<MONEY>) ... <HOME_WORK>,
      (ایک|دو|تین|1|2|3) (سے|تا)? گھنٹ* .. (کام|روزانہ|روز),
      (طلبہ|طلباء|گھریلو خواتین|خواتین|سٹوڈنٹس) .. (بھی|سب) .. (کمائ*|کماؤ|کمانے|کما|کر سکت*),
      (پنسل|پین|موتی|صابن|موم بتی|بال پوائنٹ|اگربتی|لفافے) (کی)? پیکنگ,
      (ٹائپنگ|فارم فلنگ|کاپی پیسٹ|اسائنمنٹ|ڈیٹا انٹری|لکھائی) ... (فی|ہر) (صفحہ|صفحے|فارم|پیج)`,
    roman: `
      (captcha|assignment|handwriting|form filling|copy paste) (ka|ki)? (kaam|kam|job|likh*),
      hath se likhne ka kaam,
      (fi|per|har) (page|safha) .. <MONEY>,
      <MONEY> .. (fi|per|har) (page|safha),
      (din|roz) (ka|ke|k) <NUM> (se|to) <NUM>,
      (har din|har roz|roz) <NUM> (product|order|video|ad|ads|task),
      captcha (ka|ki|typing|wala),
      ghar bethi .. (larkiyan|khawateen|behn|behnein|kaam|kam),
      (rozana|rozaana|daily|yomia|roz|roz ke|har roz|din ke|din k) .. (<SUM_SMALL>|hazar) ..
        (kamao|kamayen|kamaen|kama|kamai|lo|len|milenge|earn),
      (rozana|rozaana|daily|yomia|har roz) (<SUM_SMALL>|<EARN>|kamai),
      <SUM_SMALL> (rozana|daily|roz),
      rozana .. se .. hazar,
      <HOME_WORK> ... (<EARN>|<MONEY>|paise|paisay|hazar|rozana|daily|lakh),
      (<EARN>|<MONEY>) ... <HOME_WORK>,
      (1|2|3|ek|aik|do|teen) (se|ya)? (2|3|4|do|teen|char)? (ghante|ghanta|ghantay|hour|hours|
        ghanty) .. (kaam|kam|rozana|daily|roz),
      (students|student|housewife|housewives|house wife|khawateen|larkiyan) .. (bhi|sab) .. (kama|
        kamao|kar (sakti|sakte|skti|skte|rahi|rahe)),
      (pencil|pensil|moti|sabun|pen|mombati|agarbatti) (ki)? packing,
      (typing|assignment|form filling|copy paste|data entry) ... (fi|har|per|aik) (page|safha|form)`,
  },
  unless: {
    en: `
      exercise, calories, walk, study, sleep, water, tutor, freelancer, contract, invoice,
      cutting edge, laptop provided, course, price, petrol`,
    ur: `
      مریض*, افراد, لوگ, کیس, کیسز, ٹن, بیرل, میگاواٹ, گاڑی*, مسافر*, اموات, مہاجر*, ورزش, نیند,
      معاہدہ, کورس, لوڈشیڈنگ, بجلی, مزدور*, برآمد*, پیٹرول, پٹرول, ڈکیت*, چوری`,
    roman: 'exercise, neend, parhai, contract, course, loadshedding, bijli, petrol, mazdoor',
  },
  source: {
    document: 'PTA; NCCIA Multan 2025',
    url: 'https://tdminews.com/pta-warns-citizens-against-fake-online-job-scams',
  },
};
