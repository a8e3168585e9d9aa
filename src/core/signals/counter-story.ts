import type { Signal } from './signal.ts';

/** What to say, show or hide at the counter: a visit, a wedding, a friend; never the work. */
export const counterStory: Signal = {
  id: 'counter-story',
  family: 'visa',
  hard: true,
  scheme: 'visa-misuse',
  patterns: {
    en: `
      (counter|immigration|airport|border|officer|officers|uniform|police|embassy|fia|if asked|if
        they ask|if he asks|if any1 asks|if anyone asks|if anybody asks|asks|ask|chk|checks) .. (say|
        says|tell|told|speak|utter|reply|mention|show|write|answer|u say) .. (cousin|wedding|
        shopping|sightseeing|trip|beach|tour|tourist|tourism|visit|visiting|friend|relative|
        conference|business|honeymoon|transit|connecting|only|studies|study|holiday|uncle|aunt|
        family|diploma|umrah|hotel|accountant|going|just|seeing),
      (say|tell|speak) .. (you are|u r|you re|youre|u are|its|it is|that you|only) .. (tourist|
        tourism|sightseeing|visiting|visit|trip|holiday|tour|cousin|wedding|seeing|conference|
        transit),
      (dont|do not|never|dnt|no|not|without) .. (say|tell|mention|utter|speak|take|use|write|
        discuss) .. (work|job|working|factory|care|name of|farm|kaam) .. (immigration|officer|
        counter|airport|anyone there|desk|there|front|guard),
      (dont|do not|never|dnt) (mention|utter|say|speak|discuss) (the|any|word)? (work|job|factory|
        care|working|work card),
      (no word|not a word|no mention) (about|of) (any|the)? (work|job|factory|company),
      (keep|carry|show|have|with) .. (hotel booking|hotel paper|return ticket|dummy|invitation|$|
        dollars|cash to show) .. (counter|airport|immigration|officer|if|ask|asks|check|checks|show),
      (purpose|reason) .. .. (tourism|holiday|visit) .. (only|written|likha|in the form|hi likha)`,
    ur: `
      (ایئرپورٹ|ائیرپورٹ|ایرپورٹ|ایئرپوٹ|امیگریشن|ایمیگریشن|کاؤنٹر|بارڈر|افسر|آفیسر|پولیس|پوچھے|
        پوچھیں|کوئی پوچھے) .. (تو|پر|پہ|کو|میں|والے|سے|والوں)? .. (کہنا|کہیں|کہیے|کہیے گا|بولنا|
        بولیں|بتانا|لکھنا|دکھانا|کہہ|بول دینا|کہو),
      (کہنا|کہیے|بولنا|بتانا|کہو) .. (گھوم*|سیر|سیاح*|وزٹ|شادی میں|ملنے|کزن|آگے جا|ٹرانزٹ|شاپنگ),
      (گھومنے|سیر|سیاحت|وزٹ|شادی|ملنے|ٹرانزٹ) (کا|کی|پر|کو)? .. (کہنا|کہیں|کہیے|بولنا|بتانا|کہہ
        دینا|بول دینا),
      (کام|نوکری|کمپنی|فیکٹری|جاب) (کا|کی|والی|کے) (نام|ذکر|بات|لفظ) .. (نہ لینا|مت لینا|نہ بتانا|
        مت بتانا|نہ کریں|مت کرنا|نہ کرنا|نہ نکال*|نہیں بتانا|بالکل مت|نہ دکھانا),
      (ایئرپورٹ|امیگریشن|ائیرپورٹ|ایرپورٹ|کاؤنٹر|بارڈر|سفارت خانے) .. (کام|نوکری|پرمٹ|کمپنی|صرف) ..
        (نہ|مت|نہیں|صرف وزٹ) .. (بتا*|دکھا*|نکال*|کر*|کہ*|لین*|وزٹ),
      ایئرپورٹ پر صرف وزٹ,
      امیگریشن کو (نہیں|مت|نہ|بالکل) .. بتا*,
      (ہوٹل بکنگ|واپسی کا ٹکٹ) .. (دکھا*|دکھاوے)`,
    roman: `
      (airport|airpot|erport|airpot|immigration|imigration|imigrtn|counter|border|officer|afsar|
        puche|pooche|poche|poochay|puchay|poochhe|embassy|police|polce) .. (to|pe|par|pr|ko|me|mein|
        wale|se|pay)? .. (kehna|kahna|bolna|batana|btana|likhna|dikhana|bolo|kaho|kahiye*|bol dena|
        bolen),
      (kehna|kahna|bolna|batana|btana|bolo|kaho|bol do|bolne) .. (ghoom*|ghum*|sair|sayahat|visit|
        shadi|milne|cousin|transit|shopping|tourist|diploma|holiday|umrah|tour),
      (ghoomne|ghumne|ghomne|sair|tourist|visit|shadi|milne|umrah|tour|transit) (ka|ki|pe|hi|ko)?
        .. (kehna|bolna|batana|btana|keh dena|bol dena|bolo|kehna hai|bol),
      (kaam|kam|job|nokri|company|factory) (ka|ki|wali|k) (naam|nam|zikar|zikr|baat|bat|lafz) ..
        (nahi|nhi|na lena|mat lena|na batana|na btana|mat batana|mat btana|nahi batana|na karna|mat
        karna|na karen|nai|zero|na nikal*|na bolna|mat bolna),
      (airport|airpot|immigration|imigrtn|counter|border|embassy) .. (kaam|kam|job|permit|prmit|
        company|letter|woh|wo) .. (na|mat|nahi|nai|ni|zero|mat na) .. (batana|btana|bata*|bateng*|
        batayen|dikha*|nikal*|lena|karna|bolna|kehna),
      (hotel|return) (booking|bukng|voucher|ticket|tkt|paper) .. (dikha*|dikhana|sath rakh*),
      airport (pe|pay|par|pr) .. (chupa*|mat dikha*|na dikha*|nahi dikha*),
      (karwai|application|form) me purpose`,
  },
  unless: {
    en: `
      honest, honestly, truth, truthfully, lie, lying, illegal, crime, caught, warn*, whoever,
      anyone who, agents who, (tells|told|asks) you to, declare, helpline, report, scam,
      fraud case`,
    ur: `
      سچ, جھوٹ, کا کہنا ہے, غیر قانونی, جرم, گرفتار*, پکڑ*, خبردار, جو ایجنٹ, کوئی ایجنٹ, اطلاع,
      ہیلپ لائن, شکایت, دھوکا, دھوکہ`,
    roman: `
      sach, jhoot, jhut, jurm, giraftar*, pakr*, khabardar, jo agent, koi agent, ittila,
      helpline, shikayat, dhoka, fraud`,
  },
  source: {
    document:
      'MEA Dec 2023 (tourist visa for work); exit checks of visit-visa travellers 2024-10-01',
    url: 'https://arynews.tv/pakistan-issues-new-policy-for-citizens-travelling-abroad-on-visit-visas/',
  },
};
