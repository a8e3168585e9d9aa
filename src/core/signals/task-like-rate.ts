import type { Signal } from './signal.ts';

/** Paid to like, rate, follow, watch or review. */
export const taskLikeRate: Signal = {
  id: 'task-like-rate',
  family: 'task',
  hard: false,
  scheme: 'task-scam',
  patterns: {
    en: `
      <LIKE_WORK> ... (get <NUM>|dollars|% of each),
      (product|order|orders|hotel|app) (booster|boosting|boost|optimization|optimisation|
        optimizing|rating|ratings|reviewer),
      (boost|optimise|optimize) .. (order|orders|product|products|app|apps),
      (rate|rating) .. (hotel|hotels) .. (app|map|day|earn|profit),
      (per|each|every|for each) (account|page|profile|clip|video) .. (<MONEY>|you follow|you like),
      <MONEY> .. (per|each|every|for each|for every) (account|page|profile|clip) .. (you|follow|
        like|subscribe)?,
      <NUM> (review|like|likes|heart|hearts|star|follow|follows|subscribe|subscribes) .. <MONEY>,
      <LIKE_WORK> ... (<EARN>|<MONEY>|<TASK>|<HOME_WORK>|screenshot|commission|paid),
      (<EARN>|<MONEY>|<TASK>|<HOME_WORK>|online job|part time) ... <LIKE_WORK>,
      <LIKE_WORK> (job|work|specialist|agent|position),
      (complete|completing|do|finish) .. <TASK> ... (<EARN>|<MONEY>|commission|reward|withdraw),
      <EARN> .. (complete|completing|finishing) .. <TASK>,
      <MONEY> .. (per|each|every|for each|for every) (task|like|review|rating|follow|subscribe|
        subscription|screenshot|click|ad|channel|star),
      (per|each|every|for each) (task|like|review|rating|follow|subscribe|screenshot|click|ad|
        channel) .. <MONEY>`,
    ur: `
      (ہوٹل|پراڈکٹ|پروڈکٹ|آرڈر|ایپ) (ریٹنگ|بوسٹ|ریویو),
      آرڈر (بوسٹ|مکمل) کر*,
      بٹن دبا*,
      <LIKE_WORK> ... (نوکری|جاب|کمیشن|روز|معاوضہ|کام ہے|کا کام),
      (ہر|فی|ایک) (دل|فالو|سٹار|ستارے|ریویو|ویڈیو|ایپ|آرڈر|شیئر|سبسکرائب) (کے|پر|کا)? .. (<MONEY>|
        روپے|پیسے),
      <LIKE_WORK> ... (<EARN>|<MONEY>|<TASK>|<HOME_WORK>|اسکرین شاٹ|سکرین شاٹ|ڈالر|پیسے|ہزار),
      (<EARN>|<MONEY>|<TASK>|<HOME_WORK>) ... <LIKE_WORK>,
      <LIKE_WORK> .. (کا|کی) (کام|جاب|نوکری),
      (آسان|روزانہ|سادہ|آن لائن) (آن لائن|سے)? <TASK> ... (<EARN>|<MONEY>|کمیشن|پیسے),
      <TASK> .. (مکمل|پورا|پورے|کر*) ... (<EARN>|<MONEY>|کمیشن|پیسے|ملیں|ملے*),
      (فی|ہر) (ٹاسک|لائیک|لائک|ریویو|ریٹنگ|چینل|اسکرین شاٹ|سکرین شاٹ|اشتہار|کلک|سبسکرائب) ..
        (<MONEY>|روپے|پیسے)`,
    roman: `
      <LIKE_WORK> ... (dollar|har set|lo),
      (hotel|product|order|app) (rating|boost|boosting|optimise*|review),
      order (boost|complete) kar*,
      button daba*,
      <LIKE_WORK> ... (commission|ki job|nokri|kam hai|rozana|daily),
      (har|fi|per|aik|ek|<NUM>) (follow|heart|dil|star|review|like|subscribe|share|order|app) (ka|
        ke|k|ki|par|pe)? .. (<MONEY>|rupay|rupees|rs|paise),
      <LIKE_WORK> ... (<EARN>|<MONEY>|<TASK>|<HOME_WORK>|screenshot|paise|paisay|hazar|kaam),
      (<EARN>|<MONEY>|<TASK>|<HOME_WORK>) ... <LIKE_WORK>,
      (asan|aasan|chote|chotay|daily|rozana|simple) (online|se)? <TASK> ... (<EARN>|<MONEY>|paise|
        paisay|commission),
      <TASK> .. (complete|mukammal|pura|poora|poore|karo|kro|karen|karne|krne) ... (<EARN>|<MONEY>|
        paise|paisay|commission|milen|milte),
      (har|fi|per|aik|ek) (task|like|review|rating|channel|screenshot|ad|click|subscribe) ..
        (<MONEY>|rupay|rupees|paise),
      order (boost|complete|pura|poora) (kr*|karo|kro)`,
  },
  unless: {
    en: `
      room rate, hourly rate, interest rate, pay rate, song, bell icon, giveaway, lucky draw, win,
      winner, discount, my channel, my video, coupon, invoice, course, students marks,
      film festival`,
    ur: 'گانا, میرا چینل, قرعہ اندازی, انعام, رعایت, میری ویڈیو',
    roman: 'mera channel, gana, meri video, lucky draw, giveaway, inam, discount',
  },
  source: {
    document: 'FTC Dec 2024; PTA',
    url: 'https://guardcore.fastseoul.com/news/53e00099946.html',
  },
};
