import type { Signal } from './signal.ts';

/** Easy money by the day from home or phone. */
export const easyDailyMoney: Signal = {
  id: 'easy-daily-money',
  family: 'task',
  hard: false,
  scheme: 'task-scam',
  patterns: {
    en: `
      (earn|earning|make|income|paid|get) ... <MONEY> ... (<PER_DAY>|per hour|per task|from home|at home|weekly),
      (<PER_DAY>) .. (earn|earning|income|payment|payout|paid|salary) ... (<MONEY>|guaranteed|easy|free),
      <MONEY> ... (daily|per day|a day|every day|rozana) ... (earn|home|mobile|phone|online|easy|income|part time),
      (from|at) home ... (earn|<MONEY>|income), (earn|income|<MONEY>) ... (from|at) home,
      (work|earn|job) ... (from|on|with|by|using) (your)? (mobile|phone|smartphone|cell),
      (1|2|3|one|two|three) (to)? (2|3|4)? hour* .. (daily|a day|per day|work),
      (part time|parttime) .. (online|job|income|work|earning),
      (students|housewives|house wives|ladies) .. (can|also|welcome|earn),
      earn .. (daily|online|easily|unlimited)`,
    ur: `
      (روزانہ|یومیہ|ڈیلی) ... (<MONEY>|کما*|آمدن*),
      <MONEY> ... (روزانہ|یومیہ|فی دن|ڈیلی) ... (کما*|آمدن*|تک)?,
      گھر بیٹھے ... (کما*|<MONEY>|آمدن*|کام|پیسے|جاب|نوکری),
      (موبائل|فون) .. (سے|پر) .. (کما*|کام|پیسے), (ایک|دو|تین|1|2|3) .. گھنٹ* .. (کام|روزانہ),
      (طلبہ|طلباء|گھریلو خواتین|خواتین|سٹوڈنٹس) .. (بھی|کے لیے|کے لئے), پارٹ ٹائم`,
    roman: `
      (rozana|rozaana|daily|yomia) ... (<MONEY>|kama*|amdani|aamdan),
      <MONEY> ... (rozana|daily|fi din|per day) ... (kama*|tak|earn)?,
      ghar (bethe|baithe|bethy|baithay|bhetay|bethay) ... (kama*|<MONEY>|amdani|kaam|paise|job),
      (mobile|phone|fone) .. (se|par|pe) .. (kama*|kaam|paise|earn),
      (1|2|3|ek|aik|do|teen) .. (ghante|ghantay|ghanta|hours) .. (kaam|rozana|daily),
      (students|house wife|housewife|khawateen|larkiyan) .. (bhi|ke liye|k liye),
      part time .. (job|kaam|online)`,
  },
  source: {
    document: 'PTA; NCCIA Multan 2025',
    url: 'https://tdminews.com/pta-warns-citizens-against-fake-online-job-scams',
  },
};
