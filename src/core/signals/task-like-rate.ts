import type { Signal } from './signal.ts';

/** Paid to like, rate, follow or review. */
export const taskLikeRate: Signal = {
  id: 'task-like-rate',
  family: 'task',
  hard: false,
  scheme: 'task-scam',
  patterns: {
    en: `
      (like|liking|follow|following|subscribe|subscribing|rate|rating|review|reviewing|reviews|watch|watching) ... (video|videos|youtube|tiktok|instagram|channel|channels|product|products|hotel|hotels|app|apps|page|pages|post|posts|google|map|maps|ads|restaurant|restaurants) ... (earn|paid|pay|<MONEY>|task|income|money|commission|per|salary),
      (earn|paid|pay|income|<MONEY>) ... (like|liking|likes|follow|following|subscribe|subscribing|rate|rating|ratings|review|reviewing|reviews|watching) ... (video|videos|youtube|tiktok|instagram|channel|channels|product|products|hotel|hotels|app|pages|page|posts|google|maps|ads|restaurants)?,
      (simple|easy|daily|small|online) task* ... (earn|paid|<MONEY>|income|commission|per),
      (complete|completing|do|finish) .. task* ... (earn|get|<MONEY>|paid|commission|income|withdraw),
      (earn|<MONEY>) ... (per|each|every) task, (ads|ad) (dekh*|watching|clicking),
      click* ... ads ... (earn|<MONEY>), product (optimization|boosting|data|submission)`,
    ur: `
      (لائیک|لائک|فالو|سبسکرائب|ریٹنگ|ریویو|ویڈیو دیکھ*|ویڈیوز دیکھ*|اشتہار دیکھ*|اشتہارات دیکھ*) ... (کما*|پیسے|آمدن*|<MONEY>|معاوضہ|ملیں|ٹاسک|ادائیگی),
      (کما*|پیسے|<MONEY>|معاوضہ) ... (لائیک|لائک|فالو|سبسکرائب|ریٹنگ|ریویو|ویڈیو دیکھ*),
      (ٹاسک|ٹاسکس) .. (مکمل|پورا|پورے) ... (کما*|پیسے|<MONEY>|ملیں|ملے|کمیشن),
      (آسان|چھوٹے|روزانہ) .. ٹاسک*, فی ٹاسک`,
    roman: `
      (like|laik|follow|subscribe|rating|review|video dekh*|videos dekh*|ads dekh*|ad dekh*) ... (kama*|paise|paisay|<MONEY>|amdani|milen*|milte|task|payment),
      (kama*|paise|<MONEY>) ... (like|follow|subscribe|rating|review|video dekh*|ads dekh*),
      task* .. (complete|mukammal|pura|poora|kar ke|krke) ... (kama*|paise|<MONEY>|milen*|milte|commission),
      (asan|aasan|chote|daily|rozana) .. task*, (per|fi|har) task`,
  },
  unless: {
    en: 'song, subscribe my channel, bell icon, match',
    ur: 'گانا, میرا چینل',
    roman: 'mera channel, gana',
  },
  source: {
    document: 'FTC Dec 2024; PTA',
    url: 'https://guardcore.fastseoul.com/news/53e00099946.html',
  },
};
