import type { Signal } from './signal.ts';

/** The words that offer work. */
export const workOffer: Signal = {
  id: 'work-offer',
  family: 'offer',
  hard: false,
  scheme: null,
  patterns: {
    en: `
      <TRADE> <TRADE> <TRADE>?,
      <TRADE> .. <TRADE> .. (available|open|ready|needed|<MONEY>),
      (<TRADE>|<DESK_ROLE>|kitchen|packing|factory|farm) (job|jobs|work|visa) .. <MONEY>,
      (<TRADE>|<DESK_ROLE>) .. <MONEY>,
      start work,
      (job|work) (is)? ready,
      hiring,
      recruiting,
      vacancy,
      vacancies,
      (job|jobs|work) (available|offer|opportunity|opening|vacancy|alert|opportunities|openings),
      (<TRADE>|<DESK_ROLE>|<SCAM_ROLE>|staff|worker|workers|agents|operators|persons|people|boys|
        girls|candidates|employees|executives|team|helpers|males|females|men|women|<NUM>) (are|is|
        urgently|also|only|badly)? (required|wanted|needed),
      (required|wanted|needed|needs|we need|i need|need|urgently need|looking for|want) (a|an|some|
        few|urgently|for|fresh|young|only|more|<NUM>)? (a|an|<NUM>|male|female|young|educated|fresh|
        english speaking|honest)? (<TRADE>|<DESK_ROLE>|<SCAM_ROLE>|staff|worker|workers|agents|
        operators|persons|person|people|boys|girls|candidate|candidates|employees|helpers|males|
        females|crypto|chat|freshers),
      (job|jobs|vacancies|vacancy|work|working|hiring|staff|visa|position|positions|opening|
        openings|role) (in|for|at) .. <COUNTRY>,
      <COUNTRY> .. (job|jobs|vacancies|vacancy|hiring|work visa|work permit|employment|staff
        required|office job),
      (position|positions|seats|slots|posts) (are)? (open|available|vacant),
      (job|work) for you,
      immediate requirement,
      (he|she|boss|company|they) (is|are)? (wants|needs|asking for|looking for) .. <NUM>? .. (boys|
        people|girls|persons|staff|workers|men),
      golden (chance|opportunity),
      (career|earning|business|great|best) opportunity,
      (join|joining) (our|us|the) (team|company|staff|office|group|work),
      apply (now|today|with|online|before|soon|fast|immediately|here|through|only),
      (send|share|whatsapp|email|submit|drop) (your|ur|me your|us your)? (cv|resume|c v),
      interested (candidate|person|people|boys|girls|one|applicant|persons),
      we have (work|job|jobs|visas|vacancies|openings|seats),
      (want|wants|ready|interested) to (work|earn|go abroad|travel and work),
      (go|work) (abroad|overseas),
      work as (a|an),
      (earn|make) (up to|upto|money|daily|around|about|extra|<MONEY>),
      selected candidates,
      (salary|salaries|income|wage|wages|stipend|basic|package|earning|pay|commission) .. <MONEY>,
      <MONEY> .. (salary|per month|monthly|a month|basic|net|each month|commission|per day|daily)`,
    ur: `
      <TRADE> <TRADE> <TRADE>?,
      (<TRADE>|<DESK_ROLE>) .. <MONEY>,
      کام (تیار|شروع|مل*),
      (کام|نوکری) .. <MONEY>,
      نوجوانوں کو .. (بھیج*|کوریا|اٹلی|بیرون),
      منتخب (ہو|کر) (گیا|گئے|لیا|لیے),
      (<TRADE>|<DESK_ROLE>|<SCAM_ROLE>|<YOUTH>|لڑکے|لڑکیاں|لڑکوں|بندوں|افراد|لوگ|ورکر|ورکرز|سٹاف|
        اسٹاف|عملہ|عملے|ملازم|ملازمین|نمائندہ|نمائندے|آپریٹر|آپریٹرز|ایجنٹ|امیدوار|کاریگر|ملازمہ) ..
        (درکار|مطلوب|کی ضرورت),
      (<TRADE>|<DESK_ROLE>|<YOUTH>|لڑکے|لڑکیاں|افراد|لوگ|ورکر|ورکرز|سٹاف|اسٹاف|عملہ|ملازم|نمائندہ|
        نمائندے|آپریٹر|آپریٹرز|ایجنٹ|کاریگر|شیف) (چاہیے|چاہئے|چاہییں|چاہئیں|بھی چاہ*|فوری چاہ*),
      (<NUM>|دو|تین|چار|پانچ|دس|بیس|پچاس) .. (لڑکے|بندے|افراد|لوگ|نوجوان|ورکر) .. (چاہیے|چاہئے|
        چاہییں|چاہئیں|درکار|مانگ*),
      (کمپنی|ادارے|دفتر|فیکٹری|ہسپتال|فرم|مالک) کو .. (چاہیے|چاہئے|چاہییں|چاہئیں|درکار|ضرورت ہے|
        مطلوب),
      (ہمیں|مجھے) .. (چاہییں|چاہئیں|درکار ہیں|درکار ہے),
      ضرورت برائے,
      (بھرتی|بھرتیاں) (جاری|شروع|کھل*|کے لیے|ہو رہی|برائے|آ گئی|آئی),
      فوری بھرتی,
      (نوکری|نوکریاں|نوکریوں|ملازمت|ملازمتیں|ملازمتوں|جاب|جابز|آسامی|آسامیاں|اسامی|اسامیاں|اسامیوں)
        .. (دستیاب|خالی|موجود|کا موقع|کے مواقع|حاصل|آفر|کا سنہری|لگوا*|دلوا*|کے لیے رابطہ|چاہیے تو),
      (کی|کا) (آسامی|آسامیاں|اسامی|اسامیاں),
      (بندوں|لڑکوں|لوگوں|افراد) کی (جگہ|گنجائش|ضرورت),
      باہر جانا ہے,
      سنہری موقع,
      اپلائی (کریں|کر|کیجیے|کیجئے),
      دلچسپی رکھنے والے,
      خواہش مند (حضرات|افراد|امیدوار|لوگ|دوست|نوجوان|خواتین),
      سی وی (بھیجیں|بھیج|ارسال|جمع|واٹس),
      (پیسے|روپے|ڈالر|<MONEY>) (روزانہ|ماہانہ)? (کمائیں|کما سکت*|کمانے کا),
      کمائیں,
      کما سکتے ہیں,
      <COUNTRY> (میں|کے لیے|کی|کا|جانے|والی) .. (نوکری|نوکریاں|نوکریوں|جاب|جابز|ملازمت|ملازمتیں|
        بھرتی|بھرتیاں|ورک ویزا|ورک ویزہ|ورک پرمٹ|آسامیاں|اسامیاں|کام ہے|کام کا|کام کے|<DESK_ROLE>|
        <SCAM_ROLE>),
      (نوکری|نوکریاں|جاب|جابز|ملازمت|ملازمتیں|بھرتی|ورک ویزا|ورک پرمٹ) .. <COUNTRY>,
      <COUNTRY> (کا|کے) (ورک)? (ویزا|ویزہ|ویزے) .. (دستیاب|لگوا*|حاصل|موجود|لگ*),
      (تنخواہ|تنخوا|سیلری|آمدن|آمدنی|پیکیج|کمیشن|کمائی) .. <MONEY>,
      <MONEY> .. (تنخواہ|ماہانہ|ماہوار|فی مہینہ|روزانہ|کمیشن|سیلری)`,
    roman: `
      <TRADE> <TRADE> <TRADE>?, (<TRADE>|<DESK_ROLE>) .. <MONEY>, kaam (tayar|shuru|milega|mil
      jay*), (kaam|kam|nokri) .. <MONEY>, select (ho|kar|kia|hogaye), (<TRADE>|<DESK_ROLE>|
      <SCAM_ROLE>|<YOUTH>|larke|larkay|larki|larkiyan|bande|bandy|log|logon|staff|worker|operator|
      agent|karigar|driver|munshi|afrad) .. (chahiye|chahye|chaiye|chahie|chahiyen|darkar|darkaar|
      zaroorat|zarurat|required), (<NUM>|do|teen|char|panch|das|bees) .. (larke|larkay|bande|bandy|
      log|worker) .. (chahiye|chahye|chaiye|darkar|mang*), (company|office|factory|hospital|firm|
      boss|malik|hotel|store) ko .. (chahiye|chahye|chaiye|darkar|zaroorat hai), (hume|humein|
      hamein|humen) .. (chahiye|chahye|chaiye|darkar|zaroorat hai), (bharti|bhartian|bhartiyan)
      (shuru|khul*|k liye|ke liye|ho rahi|aa gai|ai), fori bharti, (jana|jaana) (hai|ho) to, bahar
      jana hai, (job|nokri|naukri|vacancy|jobs) .. (available|dastyab|khali|lagwa*|lagwayen|
      lagwayenge|lagwayega|dilwa*|chahiye to|ki offer|ka moqa), job chahiye (to|ho), sunehri (moqa|
      mauqa|moka|mouqa), apply (karen|kren|karein|karo|kro|kar skt*|kar sakt*), cv (bhejen|bhejain|
      bhejein|send|bhejo|whatsapp), paise (kamayen|kamao|kamaen|kama*|kamayen|kamayenge|kamayega),
      <MONEY> (rozana|mahana|daily)? (kamayen|kamao|kamaen|kama*|kamayen|kamayenge|kamayega), ghar
      bethe (kamayen|kamao|kama*|kamayen|kamayenge|kamayega), interested (hazrat|log|larke|afrad|
      dost|ho|hon), <COUNTRY> (me|mein|main|ki|k liye|ke liye|ka|jane|wali) .. (job|nokri|naukri|
      jobs|vacancy|bharti|work visa|work permit|kaam hai|kam hai|kaam ka|kaam k|<DESK_ROLE>|
      <SCAM_ROLE>), (job|nokri|naukri|jobs|vacancy|bharti|kaam|work visa|work permit) .. <COUNTRY>,
      <COUNTRY> (ka|ke|k) (work)? (visa|vize) .. (lagwa*|lagwayen|lagwayenge|lagwayega|lag jat*|
      available|mil*|le lo), (tankhwah|tankha|tankhwa|tankhah|tnkhwa|salary|selary|slry|amdani|
      package|commission|kamai|basic) .. <MONEY>, <MONEY> .. (tankhwah|tankhwa|tankha|salary|
      selary|mahana|mahine|monthly|rozana|daily|commission), (kaam|kam|nokri|naukri|job|jab) (bhi|
      b)? .. (mil (jaye|jayega|jata|jati|gaya|gai|gya)|milega|mile (ga|gi)|milegi|lag (jaye|jayega|
      jata|gaya|gya)|lagwa*|dilwa*|dila*|dunga|denge|shuru), lag (jao|jaen|jayen|jaoge), kaam apni
      marzi, selection .. (ho chuka|ho chuki|ho gaya|ho gya|ho gai|ho gayi|qabool), (apka|ap ka|
      aapka|tumhara|apki|ap ki|aap ka|aap ki) (naam|number|cv|interview|application|selection) ..
      (select*|pasand|list|qabool|manzoor|approve*|shortlist*|final), (larke|larkay|larkian|
      larkiyan|bande|banday|behnen) rakh (rahe|rhe|rahi), (larke|larkay|bande|banday|log|<NUM>) ..
      (bhejne|bhejnay|nikalne|nikalnay|le jane) (hain|hai|h|ha), (direct|civilian|nai|open|staff|
      ki) (bharti|bhartian|bhartiyan), <COUNTRY> (me|mein|main|ke|k|ki|ka)? .. (factory|farm|
      resort|restaurant|plant|warehouse|hotel|bagh|construction|site) .. (larke|larkay|visay|kaam|
      kam|helper|sponsor|direct|<TRADE>|<MONEY>), <COUNTRY> (me|mein|main)? (factory|farm|
      warehouse), <MONEY> (aur|or|+|plus|sath)? (khana|rehaish|rihaish|overtime|roti|tip|kamra),
      <MONEY> (ghanta|ghante|ghantay), (likhne|banane|bharne|dekhne|krne|karne|packing|safai|
      delivery|<TRADE>|bagh|factory|hotel|dukan|store|boosting|loading|silai) (ka|ki|wala|wali|
      walay|me|mein) (kaam|kam|nokri|job), (company|factory|store|hotel|resort|restaurant) (me|
      mein|main) .. (packing|checking|loading|room boy|<TRADE>), (internship|stipend|nokri|job) ..
      (mil gai|mil gayi|mil gaya|mil gya|mil chuki), (apni|meri|hamari) team (me|mein) .. (chahiye|
      chahye|chahiyen|chaiye), (offer|joining|appointment|lmia|selection) (letter|leter) .. (bhej*|
      pdf|ready|tayar|tyar|release|mil*), (seat|jagah|post|posting) (nikli|khali|nikal) (hai|h|ha|
      ai)?, (wale|walay|wali|walon) kaam (pe|par|me|mein|k|ke), (kaam|kam|nokri|job) (aya|aaya|aa
      gaya|nikla|nikli) (hai|h|ha|he), (chahte|chahty|chaho|chahen) .. (kaam|kam|nokri|job),
      (<COUNTRY>|bahar|bahir|company|visay|visa) .. (larke|larkay|bande|banday|log|<NUM>) .. (bhej|
      le ja|nikal) (rahe|raha|rhe|rha), (daily|roz|rozana|har roz) <NUM> (order|task|hotel|ads|
      video|videos|page), (packing|paking|typing|silai) ghar (pe|par|se|par hi), (parcel|pen|
      pencil|box) packing, (har mahine|mahana|har hafte|rozana|roz|daily) (ka|ke|k)? <MONEY>, roz
      (ka|ke|k) <NUM>, fruit picking, <NUM> (larke|larkay|bande|banday|log) (le ja|bhej) (raha|
      rahe|rha|rhe), <COUNTRY> (jana|jaana) (hai|ho|chahte|chahe), har (account|order|page|file|
      card|form|like) (ka|ke|k|pe|par) (<MONEY>|<NUM>), application .. (accept|approve*|qabool|
      manzoor), (kaam|kam|job|salary|tankhwah) (wohi|wahi|vohi) (hai|h|rahe*)`,
  },
  source: {
    document: 'BE&OE, roles of promoters: permission comes first, the advertisement after it',
    url: 'https://beoe.gov.pk/roles-and-functions-of-oeps',
  },
};
