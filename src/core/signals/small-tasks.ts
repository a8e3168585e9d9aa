import type { Signal } from './signal.ts';

/** Likes, reviews, orders, ads, forms, typing, packing at home: small work, named as the job. */
export const smallTasks: Signal = {
  id: 'small-tasks',
  family: 'task',
  hard: false,
  scheme: 'task-scam',
  patterns: {
    en: `
      <LIKE_WORK>,
      <HOME_CRAFT>,
      (micro|merchant|prepaid|pre paid|paid|simple|small|easy|daily|first|free|online|trial|
        business|merge|next|video|app|hotel) (task|tasks|mission|missions|order|orders),
      (like|liking|likes|follow|following|subscribe|subscribing|heart) .. (video|videos|clips|
        channel|channels|chanels|page|pages|shops|reels|posts|insta|youtube|yt|tiktok),
      (watch|watching|view|see|seeing|click) .. (ads|ad|adverts|clips|videos),
      (write|writing|post|posting|give|giving|make) .. (review|reviews|rating|ratings|reveiws|
        stars),
      (hotel|product|shop|seller|google|map|maps|app|booking|store|daraz|amazon) (review|reviews|
        rating|ratings|reveiws|rank|ranking|orders|order|boosting|booster|optimiser),
      (order|orders) (booster|boosting|boost|assistant|work|placing|completion),
      (place|placing|complete|completing|grab) (the|your|an|small|our)? (order|orders),
      (raise|lift|boost|increase) .. (rating|ranking|rank|sales|reach|views),
      (data entry|data typing|copy paste|copy pasting|form filling|form typing|handwriting|hand
        writing|captcha|proofreading|novel typing|book typing|page typing|pdf typing) (work|wrk|job|
        from|at|online|project|assignment|team|for|available)?,
      typing (wrk|work|job|from home|at home|project|online|pages),
      (type|typing|write|writing|copy) .. (pages|page|notes|novel|novels|pdf|entries) ..,
      (per|each) (page|review|like|video|screenshot|entry|form|channel|subscribe|task),
      (pencil|pen|soap|candle|envelope|box|bindi|bangle|toffee|sticker|bead|beads|agarbatti|
        incense) .. (packing|paking|packaging|making),
      home (packing|packaging|based),
      (packing|orders) (from|at) home,
      press the (same)? button,
      (daily|morning|evening) (set|sets),
      (complete|finish|completing) (the|a|your)? (set|sets|task|tasks)`,
    ur: `
      <LIKE_WORK>, <HOME_CRAFT>, <TASK>, ڈیٹا انٹری, (کاپی پیسٹ|فارم فلنگ|ہینڈ رائٹنگ|کیپچا|کیپچہ|
      اسائنمنٹ) (کام|کا|کی|والا)?, (ٹائپنگ|لکھائی) (جاب|کا|کام|پروجیکٹ|والا), (ٹائپ|لکھ*) .. (صفحے|
      صفحات|ناول), (صفحے|صفحات|کتاب|کتابیں|ناول|نوٹس) .. (ٹائپ|لکھنا|لکھنے|لکھنی|ورڈ), (ویڈیو|
      ویڈیوز|یوٹیوب|چینل|پیج|پوسٹ|انسٹاگرام) .. (لائک|لائیک|سبسکرائب|فالو|شیئر), (اشتہار|اشتہارات|
      ایڈز|ایڈ|ٹریلر|کلپ) (دیکھ*|کلک|پر), (ہوٹل|ہوٹلوں|پروڈکٹ|پراڈکٹ|دراز|ایمازون|گوگل|شاپ|دکان|
      سٹور|سٹورز) .. (ریویو|ریویوز|ریٹنگ|ستارے|رینکنگ|آرڈر|آرڈرز), (آرڈر|آرڈرز) (بوسٹ|بڑھا*|مکمل|
      معاون|کنفرم|لگا*|پورے), (رینکنگ|ریٹنگ|سیل) .. اوپر, (پنسل|پینسل|پین|صابن|موم بتی|لفافے|چوڑی|
      ڈبے|موتی|مہندی|اگربتی|مصالحہ) .. (پیک|پیکنگ|بھر*|بنا*), گھر (پر|میں|بیٹھے) .. (پیکنگ|ٹائپنگ|
      پیک|لکھ*), فی (صفحہ|صفحے|ویڈیو|ریویو|فارم|اسکرین شاٹ|سکرین شاٹ|لائک|ڈبہ|چینل), (ہر|ایک)
      (ریویو|اسکرین شاٹ|سکرین شاٹ|صفحے|لائک|فالو|چینل|ڈبہ|فارم) (کے|پر|کا), بٹن دبا*`,
    roman: `
      <LIKE_WORK>, <HOME_CRAFT>, <TASK>, data entry, data entri, (copy paste|copi paste|form
      filling|handwriting|captcha|assignment|form bharne|forms bharne) (ka|ki|wala|wali|kaam|kam|
      project)?, (typing|type) (ka|ki|wala|wali|kaam|kam|project|krne|karne|job), (likhna|likhne|
      likhni|type|typing|copy|compose) .. (page|pages|safha|safhe|register|novel), (page|pages|
      safha|safhe|safhay|novel|kitab|kitabein|pdf|entry) .. (likhna|likhne|likhni|type|typing|
      compose|rupay), (video|videos|youtube|yt|channel|chanel|page|pages|insta|post) .. (like|laik|
      subscribe|follow|share), (like|follow|subscribe) (kr*|kar*|karo|kro|wali|wala), (ad|ads|
      ishtihar|ishtiharat|trailer|clips) .. (dekho|dekhna|dekhne|dekhni|dekhen|dekhty|dekhte|
      click), (hotel|hotels|product|google|map|daraz|amazon|shop|store|seller) .. (review|reviews|
      rating|star|ranking|order|orders), (review|reviews) (likh*|den|dena|do|dene|wali|wala),
      (order|orders|ordr) (boost*|barha*|lga*|laga*|place|complete|pure|poore|confirm|booster),
      (rating|ranking|reach) .. (upar|barh*|bnti|banti), (pencil|pensil|pen|soap|sabun|moti|candle|
      mombatti|lifafa|lifafe|choori|mehndi|box|dabbe) .. (packing|paking|pack|bharna), ghar (bethe|
      baithe|bethay|bethy|betha|pe|par|se|me) .. (packing|typing|likhne|form|review|forms), (har|
      fi|per|aik|ek) (page|safha|safhe|review|like|follow|screenshot|entry|form|video|channel|
      subscribe|raseed|order) (ke|ka|ki|k|pe|par|<NUM>), button (dab*|dba*), (do|teen|aik|din ke)
      set`,
  },
  unless: {
    en: `
      my channel, our channel, my video, bell icon, cash on delivery, court order, restraining,
      typing test, words per minute, peer review, law and order, order of`,
    ur: 'میرا چینل, ہمارا چینل, میری ویڈیو, عدالت*, ڈیلیوری, ٹائپنگ ٹیسٹ, الفاظ فی منٹ',
    roman: 'mera channel, hamara channel, meri video, cash on delivery, typing test, adalat',
  },
  source: {
    document: 'FTC Dec 2024; PTA; NCCIA Multan 2025 (DOMAIN.md rows 22 and 23)',
    url: 'https://tdminews.com/pta-warns-citizens-against-fake-online-job-scams',
  },
};
