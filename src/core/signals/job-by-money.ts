import type { Signal } from './signal.ts';

/** A government, army or airline job for money or without merit, or a job letter to be paid for. */
export const jobByMoney: Signal = {
  id: 'job-by-money',
  family: 'impersonation',
  hard: true,
  scheme: 'impersonation',
  patterns: {
    en: `
      <GOVT_BODY> .. <NO_MERIT> .. <INTAKE>,
      (<GOVT_BODY> ... <INTAKE>|<INTAKE> .. <GOVT_BODY>|<STATE_JOB>) ... <NO_MERIT>,
      <NO_MERIT> ... (<GOVT_BODY> .. <INTAKE>|<INTAKE> .. <GOVT_BODY>|<STATE_JOB>),
      (<GOVT_BODY>|<STATE_JOB>) ... (seat|seats|job|posting|selection|order|slot) .. (confirm|
        confirmed|fix|fixed|guaranteed|guarantee|reserved|done) .. (for|in|at|with)? .. <MONEY>,
      (pay|give|send|deposit|bring|arrange|only|just) .. <MONEY> .. (and|for|to|get) ..
        (<GOVT_BODY> .. <INTAKE>|<INTAKE> .. <GOVT_BODY>|<STATE_JOB>),
      (half|rest|remaining|balance|remaining amount) .. (after|on|at|when) .. (joining|
        <JOB_LETTER>|posting order),
      (half|rest|remaining|balance) (money|amount|payment)? (after|on|at) (selection|appointment|
        orders),
      <JOB_LETTER> .. (after|against|upon|once|on|when) .. (payment|paying|fee|deposit|pay|paid|
        <MONEY>),
      (pay|deposit|send|submit|transfer|clear) .. (fee|<MONEY>|slip|receipt|screenshot|charges|
        amount) .. (for|to (get|receive|collect|release|issue)|before|then) .. <JOB_LETTER>,
      (send|share|show|upload) .. (slip|receipt|screenshot) .. (for|to|and) .. <JOB_LETTER>,
      <JOB_LETTER> (fee|charges|price|rate),
      (seat|seats|posts|post|list|names) .. (fill|filled|final|finalised|made|being made|kept) ..
        (from inside|inside|quietly|quiet),
      (seats|posts|scheme|numbers) .. (never|not) .. (website|advertised|newspaper|published),
      (name|names) .. (put|added|shown|inserted) .. (list|merit list|roster|final list) (before|by
        paying|after payment|inside|through|for)?,
      (merit list|roster|final list) .. (name|number|paying|pay|<AMOUNT>),
      (test|interview|paper|marks|exam) .. (formality|formallity|solved|arranged|managed|does not
        matter|not matter|dont matter|sheet),
      (interview|test) is only (a)? formality,
      (signs|makes|types|prepares) the list,
      (i|we) (dont|do not) do (tests|test|interviews),
      (quota|roster) (number|seat|seats|names) .. (<AMOUNT>|buy|purchased|pay|bought|for sale),
      seats (purchased|bought|reserved) from,
      (give|pay|gave|gives) .. <AMOUNT> .. (who pushed|to the sir|to sir|for your name),
      (closed|inside|internal|direct) (list|slots|seats|quota|selection) .. (names|seats|without|
        mine|only|four|hr)?,
      will not sit in the (written)? (paper|test|exam)`,
    ur: `
      فی (سیٹ|نشست|آسامی) .. (<MONEY>|لاکھ),
      (<GOVT_BODY> ... <INTAKE>|<STATE_JOB>) ... <NO_MERIT>,
      <NO_MERIT> ... (<GOVT_BODY> .. <INTAKE>|<STATE_JOB>),
      (<GOVT_BODY>|<STATE_JOB>) ... (پکی|پکا|کنفرم|یقینی|گارنٹی|فکس) ... (<MONEY>|پیسے|رقم),
      (<INTAKE>|سیٹ) (پکی|پکا|کنفرم|فکس) (کروا*|کرا*|کرنے) .. (کے|لیے)? .. (<MONEY>|پیسے|رقم),
      (<GOVT_BODY> .. <INTAKE>|<STATE_JOB>) (کا|کی|کے) .. <MONEY>,
      (آدھے|آدھی|باقی|بقیہ) .. (آرڈر|جوائننگ|تقرری|لیٹر|سلیکشن|تعیناتی) .. (پر|بعد|ملنے|ملتے),
      (<MONEY>|فیس|رقم|پیسے|ادائیگی|واجبات) .. (جمع|دے کر|دینے|دیں|بھیج*|ادا|بعد) ... <JOB_LETTER>,
      (سیٹ|سیٹیں|سیٹوں|نشست|نشستیں|آسامیاں|لسٹ|فہرست|بھرتی) .. (اندر|کوٹے) (سے|کی|کے) .. (فائنل|
        بھر*|پر|ہیں|بن*)?,
      (سیٹ|سیٹیں|نشست|نشستیں|آسامیاں|بھرتی) .. (اشتہار|اخبار) (میں|کے) .. (نہیں|نہی|نہ|نی|بغیر),
      بغیر اشتہار .. (بھرتی|سیٹ*|نوکری),
      (ٹیسٹ|انٹرویو|امتحان) .. (رسمی|نام کا|نام کی|دکھاوے|میں خود),
      (نام|نمبر) .. (لسٹ|فہرست|میرٹ لسٹ) (میں) .. (ڈلوا*|ڈال*|پکا|رکھوا*),
      (نام ڈلوا*|نام رکھوا*) .. (<AMOUNT>|حق|صاحب|خرچہ|رقم)?,
      (پرچی|کوٹے|کوٹہ) (والی|والے|کی|پر) (سیٹ*|بھرتی),
      (سیٹ|نشست) (رکھوا*|پکی|محفوظ|روک*) .. (<AMOUNT>|ٹوکن|رقم)`,
    roman: `
      (<GOVT_BODY> ... <INTAKE>|<STATE_JOB>) ... <NO_MERIT>, <NO_MERIT> ... (<GOVT_BODY> ..
      <INTAKE>|<STATE_JOB>), (<GOVT_BODY>|<STATE_JOB>) ... (pakki|pakka|paki|confirm|guarantee|fix)
      ... (<MONEY>|paise|raqam), (sirf)? <MONEY> (me|mein|do|den|dein|de kar|dekar|de kr) ..
      (<GOVT_BODY> .. <INTAKE>|<STATE_JOB>), (adhe|aadhe|adhay|baqi|baki|bakaya) .. (joining|order|
      orders|letter|selection|taqarri|appointment) .. (pe|par|per|baad|bad|milne), (fees|fee|
      payment|raqam|paise|slip|raseed|<MONEY>) .. (jama|jma|bhej*|den|dein|do|de|dene|baad|bad) ...
      <JOB_LETTER>, (seat|seats|seaten|seatein|list|bharti|nashist) .. (andar) (se|ki|ke|wali) ..
      (final|bhar*|fill|hoti|ban*)?, (seat|seats|seaten|seatein|bharti|nashist|ishtihar) ..
      (ishtihar|website|akhbar|advertise|aaya) .. (nahi|nhi|nai|ni|baghair|bagair|pehle) .. (ati|
      aatin|hoti|hotin|aya|aata|dalte)?, (seats|seat) advertise nahi, (test|interview|intrvw|paper|
      imtihan|interveiw) .. (rasmi|formality|formalty|naam ka|nam ka|hum|pass samjh*), (naam|nam|
      nm) .. (list|merit list|fehrist|roster) (me|mein|m) .. (dal*|daal*|pakka|rakhwa*|aa*), merit
      list (me|mein|m) (naam|nam), (list|roster|fehrist) (me|mein|m) (naam|nam) .. (dal*|daal*|
      pakka|<AMOUNT>|rakhwa*), purani list me .. (dal*|daal*|naam), list .. (mamu|chacha|sahib|sir|
      sb) .. (bnat*|nikal*), (kota|kote|quota|kotay) .. (<NUM>|naam|nam|seat|seats) (nm|hai|hain|
      baqi|bache)?, (sifarish|safarish) (hamari|humari|meri) (zimmedari|zimedari), (colonel|major|
      captain|subedar|sdo|xen|excen|director|afsar|sahib|sir) (sahib|sahab|sb)? (ko|ka|ke) ..
      (<AMOUNT>|naqad|cash|mithai|hissa) (dena|dene|do|den)?, (seat|nashist|jagah) (rakhwai|
      rakhwana|pakki|lock|hold) .. (<AMOUNT>|token|pehle|raqam)`,
  },
  unless: {
    en: `
      official website, newspaper, challan, ppsc, fpsc, <OFFICIAL_LINK>,
      never (pay|give|send|ask|asks|demand|demands|charge|charges|take|takes|sold|sell), beware, arrest*,
      alleg*, accus*, court, corrupt*, brib*, fraud*, scam*, cheat*, dup*, swindl*, dont pay,
      do not pay, no fee, free of cost, protest*, inquiry, parliament, minister said`,
    ur: `
      سرکاری ویب سائٹ, ویب سائٹ, پبلک سروس کمیشن, چالان, اخبار, ہرگز, گرفتار*, نیب, عدالت*,
      الزام*, کرپشن, رشوت, مقدمہ, تحقیقات, جعلی, جعلساز*, دھوکہ, دھوکا, فراڈ, بٹور*, ملزم*,
      ہتھیا*, احتجاج, مت دیں, نہ دیں`,
    roman: `
      official website, ppsc, fpsc, hargiz, challan, akhbar, giraftar*, adalat, rishwat, fraud,
      dhoka, dhoke, jaali, na den, na dein, mat den, mat dein`,
  },
  source: {
    document:
      'Emigration Ordinance 1979 s.18 and s.19: inducement by fraud, false claim of authority',
    url: 'https://documents.pub/document/emigration-ordinance-1979-beoegovpk-emigration-ordinance-1979-5-2-in-case.html',
  },
};
