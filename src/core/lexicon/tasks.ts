import type { Lexicon } from './lexicon.ts';

/** Paid clicking, work from home, and putting one's own money in (FTC Dec 2024; DOMAIN.md row 22). */
export const tasks = {
  /** Liking, rating, following, watching: the thing that is done to the thing that is shown. */
  LIKE_WORK: {
    en: `
      (paid|online|dollar|gold) (survey|surveys),
      fake (order|orders|booking|bookings|review|reviews),
      (confirm|complete|grab|place|optimise) .. (fake)? (orders|bookings) .. (set|app|seller|
      commission|%|each),
      (hit|press|click) the bell,
      (lift|raise|boost|increase) .. (seller|shop|store|hotel) .. (rank|ranking|rating|sales),
      (rate|rating|reviewing|evaluate|evaluating) .. (clip|clips|video|videos|hotel|hotels|
      product|products|app|apps|movie|movies|restaurant|restaurants|song|songs|website|websites),
      (watch|watching) .. (clip|clips|short videos|reels),
      (press|pressing|tap|tapping|push|pushing|hit) .. (promote|start|submit|grab|optimize|
      optimise|like|button),
      (raise|raising|increase|increasing|boost|boosting|improve|improving) .. (ranking|rankings|
      rating|ratings|views|likes|traffic|sales volume) .. (product|products|brand|brands|hotel|
      hotels|app|apps|page|pages|channel|channels|store|stores),
      (likes|followers|views|subscribers) (on|for) (instagram|youtube|tiktok|facebook),
      (heart|hearts|like|likes|star|stars) (to|on|for) .. (tiktok|celebrity|celebrities|youtube|
      instagram|hotel|video|picture|photo|post),
      (give|giving|press|tap|pressing|tapping) .. (heart|hearts),
      (product|hotel|app|website|search|merchant|mobile app|online|game) (evaluator|tester|rater|
      optimizer|optimiser|reviewer|promoter),
      (tap|press|click|hit|push) .. (submit|start|like|grab|optimise|optimize|button),
      (review|reviews|rating|ratings) (for|of|about|to) .. (hotel|hotels|product|products|app|
      apps|restaurant|restaurants|google|maps|booking),
      (like|liking|follow|following|subscribe|subscribing|heart) .. (video|youtube|yt|tiktok|
      instagram|insta|facebook|fb|channel|page|post|reel|account|photo|picture|profile|celebrity|
      influencer),
      (youtube|yt|tiktok|instagram|insta|facebook|fb|channel|video|page|post|reel|spotify)
      (video|channel|page|post|reel|account)? (like|liking|subscribe|subscribing|subscription|
      follow|following|follower|likers),
      (rate|rating|review|reviewing) (of|to|our|the|some|few|these|different|new|online|famous)?
      (hotel|product|app|movie|video|restaurant|item|merchant|film|place|location|google|google
      map|amazon|airbnb|booking|shop|game|song|music),
      (hotel|product|app|movie|amazon|google|map|maps|restaurant|daraz|merchant|booking|airbnb|
      tripadvisor|store|shop|location|place) (map|maps|app|product)? (review|reviewer|reviewing|
      rating|rater|evaluation|evaluator),
      (watch|watching|view|viewing|see) .. (ad|ads|advert|advertisement|trailer|short video|reel|
      commercial),
      (watch|watching) (youtube|tiktok|short|our|online|some|daily)? (video|videos|clips),
      (click|clicking|tap|tapping) (on|the|some|few|daily)? (ad|ads|advert|advertisement|button|
      banner),
      (ad|ads|advertisement) (click|clicking|watching|viewing|watch|view),
      (give|giving|leave|leaving|post|posting|write|writing) .. (star|stars|positive review|good
      review|fake review|google review|5 star review|positive feedback),
      (5|five) star (rating|review|feedback), (star|stars) .. (on|to) (google|hotel|hotels|maps),
      (optimise|optimize|optimising|optimizing|boost|boosting|grab|grabbing) (the|some|of|data)?
      (order|orders|hotel|hotels|app data|product data),
      (product|app|order|hotel|data|apps) (optimisation|optimization|optimizing|boosting|
      grabbing|promotion task),
      press (the|a|one)? button`,
    ur: `
      سروے (بھر*|کر*|فارم), (فلم|فلموں|ہوٹل|ہوٹلوں|مصنوعات) .. (درجہ بندی|نمبر دی*),
      (فیک|جعلی) (آرڈر|بکنگ) (مکمل|کر*), (بار|دفعہ|مرتبہ) کلک, کلک (کرنا|کرنے|کریں|کرو),
      (تبصرے|تبصرہ|کمنٹ|کمنٹس) (لکھ*|کرنے|کریں), (رینکنگ|ویوز|لائکس|فالوورز) .. (بڑھا*),
      (ویڈیو|ویڈیوز|کلپس|کلپ|فلم) .. (ریٹ|ریٹنگ|پسند),
      (پیج|پوسٹ|ویڈیو|تصویر) (کو)? (لائک|لائیک|شیئر) کر*,
      (دل|ہارٹ|سٹار|اسٹار|ستارے) (پر)? (دبا*|دے*|دیں|لگا*),
      (ایپ|ہوٹل|تصویر|ویڈیو|پوسٹ) .. (پسند|ریٹ|دل) .. (کر*|دبا*|دے*|دیں),
      (آئی ڈی|سلیبرٹی|اکاؤنٹ|پیج|چینل) .. (فالو|سبسکرائب|لائک) (کر*),
      (لائیک|لائک|فالو|سبسکرائب|سبسکرائیب|ریٹ|ریٹنگ|ریویو|ریویوز|پانچ ستارے|فائیو سٹار|فائیو
      اسٹار|ہارٹ) .. (کر*|دیں|دو|دینا|دینے|دینی|لکھ*|پر),
      (ہوٹل|ہوٹلوں|پروڈکٹ|پروڈکٹس|مصنوعات|ایپ|ایپس|گوگل|میپ|فلم|فلموں|ایمازون|دراز|ریسٹورنٹ) ..
      (ریٹنگ|ریویو|ریویوز|ستارے|سٹار|اسٹار),
      (یوٹیوب|ٹک ٹاک|انسٹاگرام|فیس بک|چینل|ویڈیو|ویڈیوز|پوسٹ|پوسٹوں|پیج) .. (لائیک|لائک|لائکس|
      سبسکرائب|سبسکرائیب|فالو),
      (ویڈیو|ویڈیوز|اشتہار|اشتہارات|ایڈ|ایڈز|ٹریلر|ٹریلرز|ریل|ریلز|کلپس) (پر|کو)? (دیکھ*|کلک),
      بٹن .. (دبا*|پریس)`,
    roman: `
      survey (bharo|bharna|karo|kro|fill|bharne), (fake|fek) (order|orders|booking|review),
      (order|orders|booking) (complete|grab|confirm) (karne|krne|karna|krna|karo|kro),
      (product|products|order|orders|hotel|app) .. (dabana|dabao|dabani|submit|optimize|boost),
      (start|submit|like|grab) .. (dabana|dabao|dabani|dabaen),
      (subscribe|like|follow) (krwane|karwane|karwani) wali,
      (ranking|views|likes|follower|followers) .. (barha*|badha*),
      (heart|hart|dil|star) (par|pe|ko)? (dabao|dabana|dabani|dena|dene|do|den|dein|lagana),
      (id|account|page|channel|celebrity) (ko)? (follow|subscribe|like) (karo|kro|karna|krna|
      karni|krni|karne|krne|karen),
      review (likho|likhna|likhne|likhen|dena|dene|do),
      (like|laik|layk|follow|subscribe|sabskraib|rating|review|riviu|star) .. (karo|kro|karen|
      karein|kren|karna|krna|karne|krne|kar|kr|do|den|dena|dene|likho|likhna),
      (hotel|hotels|product|products|app|google|map|film|amazon|daraz|restaurant) (ko|ki|par|pe|
      per|ka|ke|k) .. (rating|review|star|stars),
      (youtube|yutub|tiktok|instagram|insta|facebook|channel|chanel|video|post|page) .. (like|
      laik|subscribe|follow),
      (video|videos|ad|ads|ishtihar|ishtehar|trailer|reels|clips) (par|pe|ko)? (dekho|dekhen|
      dekhein|dekhna|dekhne|dekh|dekhte|click|klik),
      button .. (dabao|dabana|dabain|daba|press)`,
  },
  TASK: {
    en: 'task, tasks, merge task, micro task, microtask, data task, mission',
    ur: 'ٹاسک, ٹاسکس, ٹاسکوں',
    roman: 'task, taask, tasks',
  },
  /** Being paid, as promised to the reader. */
  EARN: {
    en: `
      earn, earning, earnings, make money, making money, get paid, we pay, paid per, pays,
      extra income, extra money, side income, extra cash, second income, easy money,
      (daily|weekly|passive|monthly|online|good|unlimited) (income|earning|earnings|profit|
      commission)`,
    ur: `
      کمائ*, کماؤ, کمانے, کمانا, کما (سکت*|لیں|لو|رہ*), معاوضہ,
      پیسے (کمائ*|ملیں|ملتے|ملے|لیں|لو|حاصل), ڈالر (کمائ*|حاصل), آمدن, آمدنی, ارننگ, ارن`,
    roman: `
      kamao, kamayen, kamaen, kamain, kamaye, kama (sakte|skte|saktay|lo|len|rahe|rahi|raha),
      kamana, kamane, kamai, earning, earn, paise (kamao|milte|milen|milenge|lo),
      paisay (milenge|milte|lo)`,
  },
  /** Work that needs no office, no hours and no skill. */
  HOME_WORK: {
    en: `
      only (a|your|one)? (smart)? (phone|smartphone|mobile) .. (needed|required|and|is enough|
      enough),
      (only|just) (a|your)? (smart phone|smartphone|mobile phone), work (from|at) home, wfh,
      home based (work|job|business|earning),
      (job|jobs|earn|earning|income|business|part time) (from|at) (your|the|ur)? (home|house),
      sitting at (your)? home, (from|at) (your|ur) (home|house),
      (earn|earning|work|job|income|business) (from|on|with|by|using|through) (your|ur|a|any|just
      your|only your|the)? (mobile|phone|cell|smartphone|cellphone),
      (from|on|with|by|using|just|only) (your|ur|my) (mobile|phone|cell|smartphone|mobile phone|
      cell phone),
      part time (work|income|online|earning|opportunity|from), online (earning|part time)`,
    ur: `
      صرف (موبائل|فون|سمارٹ فون|اسمارٹ فون) (پر|سے|چاہ*|درکار|کافی),
      گھر (میں|پر) .. (بنانے|پیک کرنے|پیکنگ|لکھنے|سلائی) .. کا کام, گھر بیٹھے, گھر بیٹھ کر,
      گھر میں بیٹھ کر, (گھر|موبائل|فون) (سے|پر) (ہی)? (کام|کمائ*|جاب|نوکری|روزگار|ارننگ),
      (کام|نوکری|جاب) گھر (سے|پر), آن لائن (ارننگ|کمائی), پارٹ ٹائم (جاب|کام|نوکری|آن لائن),
      ورک فرام ہوم, جز وقتی (کام|ملازمت|نوکری)`,
    roman: `
      sirf (phone|mobile) (chahiye|chahye|ho|hona|se|pe),
      ghar (me|mein|pe|par) .. (banane|pack|packing|likhne) .. (kaam|kam),
      ghar (bethe|baithe|bethay|bhetay|bhethe|bethee), (ghar|ghr) (beth|baith) (kar|kr|k|ke),
      (ghar|ghr|mobile|phone|fone|mobail) (se|sy|par|pe|per|me|mein) (hi)? (kaam|kam|job|earning|
      kamai|kamao|kamayen|kamaen|paise|nokri),
      online (kamai|earning), part time (job|kaam|kam|online|kamai|earning|nokri), work from home`,
  },
  /** Putting one's own money in. */
  INVEST: {
    en: `
      charge your own, (fund|charge|credit|load|fill) your (own)? (account|wallet|balance),
      own (money|funds|balance|capital), deposit, deposits, depositing, recharge, recharging,
      top up, topup, invest, investing, prepay,
      add (your|own|your own|the)? (balance|funds|fund|usdt),
      put (in)? your (own)? (money|balance)`,
    ur: `
      (اپنا|اپنے|خود) .. (بیلنس|پیسے|رقم) (ڈال*|لگا*|بھر*), ڈپازٹ, ڈیپازٹ, ریچارج, ری چارج,
      انویسٹ, انویسٹمنٹ, ٹاپ اپ, (رقم|پیسے|بیلنس) (لگا*|ڈال*), اپنا بیلنس`,
    roman: `
      apna (paisa|paise|balance)? (dalo|dalna|daalo|daal|lagao|bharo|bharna), deposit, dipazit,
      recharge, richarge, invest, investment, top up,
      (balance|paise|paisay|raqam) (dalo|dalna|dalen|daalo|dalein|lagao|lgao|lagayen),
      apna balance, lagao, lgao, lagayen`,
  },
} as const satisfies Lexicon;
