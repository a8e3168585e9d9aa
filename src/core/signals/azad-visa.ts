import type { Signal } from './signal.ts';

/** An "azad" or open visa, or a visa sold like goods: no country issues one. */
export const azadVisa: Signal = {
  id: 'azad-visa',
  family: 'visa',
  hard: true,
  scheme: 'overseas-fee',
  patterns: {
    en: `
      (buy|purchase|own) (your)? own .. <VISA>,
      <VISA> .. no (company|kafeel|sponsor|duty),
      work where (you|ever you) (find|want|like),
      no company no duty,
      (sell|selling|sale of) .. (visa|visas),
      <VISA> ... work (with|for|under) (anyone|any one|any company|whoever),
      (own kafeel|own sponsor|partner visa),
      (free lance|freelance|open) (visa|iqama) .. <GULF>,
      (azad|azaad|azzad|aazad) (<VISA>|work|visit),
      (open|freelance|free lance) (visa|iqama|viza) .. (ksa|saudi|dubai|uae|oman|qatar|kuwait|
        bahrain|<MONEY>|kafeel|available),
      free (visa|visas) ... <PKR_BIG>,
      (visa|visas|iqama|work permit|work permits) (is|are)? .. (for sale|on sale|in stock),
      (sell|selling|sale of|buy) .. (work|saudi|dubai|ksa|qatar|oman|direct|company) (visa|
        visas),
      (<VISA>|kafeel|iqama) ... (work|job) (anywhere|where ever|wherever) (you|in),
      (work|job) (anywhere|wherever) ... (<VISA>|kafeel|iqama),
      no kafeel (problem|tension|issue|headache),
      (kafeel|sponsor) .. (doesnt|does not|not) disturb,
      pay (him|kafeel|the kafeel|sponsor) .. monthly,
      (not|nt|isnt|is not) tied to .. (employer|company|sponsor),
      no employr on it,
      no (employer|sponsor) (on|in) (it|the visa|visa),
      (work|wrk|job) .. (wherever|whrevr|where ever|anywhere|any where|any city|whatever) .. (u|
        you|like|want|please|in any),
      (on|by) paper .. (you are|u r|you re|company|his|her|labourer|employee|staff|only) ..
        (reality|real|actually|not|labourer|name),
      (visa|paper|sponsor|name) .. (transfer|changed|change) (value|to yours|to your name|in
        your name),
      (kafeel|sponsor|company) .. (only|just) (in|for|on) (name|stamp|the name|paper),
      (lmia|permit|visa) .. (name is blank|blank name|in any name|your name is put|for sale|4
        sale),
      (visa|permit|lmia|cos) (4|for) sale,
      (once|when|after) (u|you) (land|landed|reach) .. free to (choose|work)`,
    ur: `
      <VISA> ... جو (مرضی|چاہو|چاہیں) (کر*|کام),
      <VISA> ... (اپنی|آپ کی) مرضی کا کام,
      (اپنی مرضی کا|کوئی بھی) کام ... <VISA>,
      <VISA> ... (خود|اپنے|اپنا) .. کفیل,
      (آزاد|اوپن|فری لانس) (ویزا|ویزہ|ویزے|اقامہ|ویزوں|اقامے),
      فری (ویزا|ویزہ|ویزے) ... <PKR_BIG>,
      (ویزا|ویزہ|ویزے|ویزوں|اقامہ) .. (برائے فروخت|فروخت کے لیے|بیچ*|سیل پر|کی فروخت),
      (<VISA>|کفیل|اقامہ) ... (جہاں|جدھر) .. (کام|نوکری|مزدوری),
      (جہاں|جدھر) .. کام کر* ... (<VISA>|کفیل|اقامہ),
      کفیل (کا|کی|کو) .. (مسئلہ|ٹینشن|چکر|جھنجھٹ) .. (نہیں|ختم),
      کفیل کو .. (ماہانہ|مہینے|<MONEY>),
      (کام|نوکری|مزدوری) .. (جہاں|جدھر) .. (دل|مرضی|ملے|چاہ*|من),
      (جہاں|جدھر) (دل|مرضی|جی|من) (کرے|چاہے|ہو|کام) .. (کام|کرو|کریں)?,
      کفیل .. (صرف|بس) .. نام (کا|کی),
      (نام|کاغذ) .. (کسی کیئر ہوم|کمپنی) (کا|پر) .. کام .. (جہاں|اپنی),
      (ایل ایم آئی اے|ویزا|پرمٹ) .. نام خالی,
      کاغذ پر .. (اصل میں|حقیقت میں),
      کمپنی کا نام .. (صرف|بس) .. (مہر|سٹیمپ|کاغذ),
      (ویزا|ویزے|پرمٹ) برائے فروخت`,
    roman: `
      (apna|khud) visa (khud)? (khareed*|khreedo|lo apna),
      <VISA> ... (jo|jahan) (marzi|kam mile|kaam mile|dil),
      <VISA> ... (apni|ap ki|aap ki) marzi ka (kaam|kam),
      (ameel|amil|aamil) (manzili|manzli) .. (bahar|kahin|azad|jahan),
      <VISA> ... (apne|khud) kafeel, kahin bhi (kaam|kam) .. <VISA>,
      <VISA> ... kahin bhi (kaam|kam),
      (azad|azaad|azzad|aazad) (<VISA>|work|visit),
      (open|freelance) (visa|vize|vizay|iqama) .. (ksa|saudia|dubai|oman|qatar|<MONEY>|kafeel|
        lakh),
      free (visa|vize) ... <PKR_BIG>,
      (visa|vize|visay|vizay|iqama) .. (for sale|baraye farokht|bechna|bikao|sale par|sale pe|
        farokht),
      (<VISA>|kafeel|iqama) ... (jahan|jaha|jidhar) (marzi|dil|chaho|chahen|chahein|bhi) ..
        (kaam|kam),
      (jahan|jaha|jidhar) (marzi|dil|chaho|chahen|chahein) .. (kaam|kam) ... (<VISA>|kafeel|
        iqama),
      kafeel (ka|ki|ko) .. (masla|tension|chakkar|jhanjhat|mahana|<MONEY>),
      kafeel (ka)? (koi)? (masla|tension) (nahi|nhi|nai),
      <VISA> ... (kaam|kam) apni marzi (ka|k),
      (sponsor|kafeel) ko .. (salana|saalana|mahana|<MONEY>),
      (azad|azaad) (wala|wali) (hai|ha|h|he|<NUM>|visa),
      visa azad (hoga|hai|h),
      (kaam|kam) (khud|apna) (dhund*|dhoond*|talash),
      (jahan|jaha|jidhar) (marzi|dil|mile|mil) .. (kaam|kam|karo|kro|job),
      (kaam|kam|job) .. (jahan|jaha|jidhar) (marzi|dil|mile|bhi),
      visa (fardi|furdi) (hai|h|he),
      (kafeel|kafil|sponsor) .. (sirf|bas) .. (naam|nam) (ka|ki|k),
      kafeel koi nahi,
      company ka naam visay (par|pe) nahi,
      (kaghaz|kagaz|kagz) (par|pe|pr) .. (asal me|asal mein|haqeeqat)`,
  },
  unless: {
    en: 'no such, does not exist, doesnt exist, remote, from home, freelance writer, there is no, no country, do not buy, dont buy',
    ur: `
      نام کی کوئی, کوئی ویزا نہیں, وجود نہیں, کوئی چیز نہیں, نہیں ہوتا, جاری نہیں کر*, کوئی ملک`,
    roman: 'naam ki koi, wajood nahi, koi cheez nahi, nahi hota, koi mulk',
  },
  source: {
    document: 'BE&OE advisory 2025-12-04',
    url: 'https://arynews.tv/work-visa-scams-bureau-of-emigration-cautions-citizens',
  },
};
