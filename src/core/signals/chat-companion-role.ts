import type { Signal } from './signal.ts';

/** Work that is company: live streaming, befriending customers, a salon abroad for girls. */
export const chatCompanionRole: Signal = {
  id: 'chat-companion-role',
  family: 'role',
  hard: false,
  scheme: 'compound-lure',
  patterns: {
    en: `
      (live streaming|live stream|live streamer|live host|video streaming) .. (job|jobs|work|girls|
        girl|ladies|female|females|staff|host|hosts|salary|chat|required|needed|agency|<MONEY>),
      (girl|girls|lady|ladies|female|females|women) ... (live streaming|live stream|modelling|
        modeling|chatting|chat (work|job|host|support|room|app)|massage|hostess|video call|companion),
      (modelling|modeling|model) .. (chat|video call|live|real face),
      (companion|dating|romance|friendship|love|lonely) (chat|chats|chatting) .. (job|work|
        operator|agent|staff|needed|required|salary)?,
      (befriend|make friends with|making friends with|make friendship with?|friendship with|win the
        (heart|trust) of|sweet talk) .. (customer|customers|client|clients|user|users|foreigner|
        foreigners|men|rich|people online|<NUM>),
      (customer|customers|client|clients|foreigner|foreigners) .. (make|making|build|do) friendship,
      (talk|talking|chat|chatting) (with|to) .. (lonely|rich|old|american|americans|foreign|
        foreigners|european|western|usa|us) .. (men|man|women|clients|people|customers|guys|users),
      pretend (to be|you are) .. (girl|lady|woman|model|rich),
      tiktok live .. (girls|host|job|company),
      (modelling|modeling) .. (dubai|abroad|<COUNTRY>) ... (girl|girls|ladies|female),
      make friendship .. (introduce|invest|deposit|platform|app),
      online? relationship (officer|executive|agent) ... (chat|friendly|foreign|app),
      (beauty (salon|parlour|parlor)|salon) ... (abroad|dubai|<COUNTRY>) ... (girl|girls|ladies|
        female|photo|photos|pictures|pics),
      (talk|chat|talking|chatting) sweet .. (client|clients|men|people|customers|type),
      online friend (job|work),
      (voice|video) (chat)? room (host|hosts) .. (job|weekly|salary|<MONEY>)?`,
    ur: `
      (لائیو سٹریمنگ|لائیو اسٹریمنگ|لائیو سٹریم|لائیو ہوسٹ|لائیو ویڈیو) .. (لڑکی*|خواتین|کام|نوکری|
        جاب|چیٹ|تنخواہ|<MONEY>),
      (لڑکی*|خواتین|لڑکیوں) ... (لائیو سٹریمنگ|لائیو اسٹریمنگ|لائیو سٹریم|ماڈلنگ|چیٹنگ|ویڈیو کال|
        مساج|سپا|ہوسٹس|چیٹ),
      (لڑکی*|خواتین) ... (بیوٹی سیلون|بیوٹی پارلر) ... (تصویر*|تصاویر|عمر|میڈم|چیٹ|لائیو),
      (ویڈیو کال|لائیو|چیٹ) (ماڈل|ہوسٹ|گرل),
      (ماڈلنگ|ماڈل) .. (چیٹ|ویڈیو کال|لائیو|آن لائن),
      (آن لائن|ویڈیو|ڈیٹنگ|دوستی والی) (ماڈل|ماڈلنگ|چیٹ) .. (کام|نوکری|جاب|تنخواہ|<MONEY>|لڑکی*),
      (گاہک|گاہکوں|کلائنٹ|کلائنٹس|گوروں|غیر ملکی*|کسٹمر*|امیر لوگوں) .. سے .. (دوستی|تعلق بنا*|
        پیار),
      (غیر ملکی*|امریکی*|امریکیوں|گورے|گوروں|یورپی|امیر) .. (مرد*|لوگوں|عورتوں|گاہکوں)? .. سے ..
        (بات|چیٹ|گفتگو|ویڈیو) .. (کر*|اعتماد|دل|پیار|<USD>),
      (چیٹ|گاہک*|امیر*|امریکیوں) ... (اعتماد|دل) جیت*,
      (مساج|سپا) ... (لڑکی*|خواتین),
      (دوستی|دوست) (کر*|بنا*) .. (ایپ|انویسٹ|سرمایہ|رقم جمع|پلیٹ فارم),
      (دبئی|باہر|بیرون ملک|<COUNTRY>) .. (بیوٹی سیلون|بیوٹی پارلر|مساج سنٹر|مساج سینٹر) ... (لڑکی*|
        تصویر*|تصاویر|عمر)`,
    roman: `
      (live streaming|live stream|live host|live video) .. (larki*|girls|ladies|kaam|kam|job|chat|
        salary|<MONEY>),
      (larki*|girls|ladies|khawateen) ... (live streaming|live stream|modeling|modelling|chatting|
        chat|video call|massage|masaj|hostess),
      (modeling|modelling|model) .. (chat|video call|live),
      (video call|live|chat|cam) (model|host) .. (chahiye|chahye|darkar|job|<MONEY>),
      (dubai|bahar|bahir|<COUNTRY>) .. (beauty salon|beauty parlour|massage|spa) ... (larki*|girls|
        tasveer*|pics|umar),
      (beauty salon|salon|massage|spa) .. (live|chat|dubai|bahar|bahir|<COUNTRY>) ... (larki*|
        girls|tasveer*|pics|photo),
      (gahak|client*|customer*|goron|gore log*|gore logon|foreigner*|amir logon|amreekan) .. (se|
        sy) .. (dosti|dost bana*|pyar|pyaar),
      (ameer|amir|amreekan|gore|foreign|buddh*|budh*|akele) .. (mard*|mardon|logon|clients|aadmi*)?
        .. se (chat|baat|baten|batein|video),
      (chat|client*|ameer|buddh*) ... (dil|aitmad|bharosa) (jeet*|jit*),
      (spa|massage|masaj) ... (larki*|girls|ladies),
      modeling ... (larki*|girls),
      (dosti|dost) (karo|karen|karein|karna|karni|karne|karte|karain|kro|krna|krni|krne|kren|bana*)
        .. (app|invest|team leader|deposit|platform),
      (dating|pyar wali|dosti wali|video) (chat|call|app) .. (kaam|kam|job|larki*|girls|<MONEY>)`,
  },
  unless: {
    en: `
      tutorial, course, concert, match, watch live, church, salon owner, fashion week, harass*`,
    ur: 'میچ, ہراساں*, کورس, شادی, فیشن ویک, مقدمہ, گرفتار*',
    roman: 'match, course, shadi, harass*, giraftar*',
  },
  source: {
    document: 'FBI 2023 (beauty salon, customer service jobs; false profiles that win trust)',
    url: 'https://business2community.com/tech-news/fbi-warns-of-fake-job-listings-you-could-be-enslaved-forced-to-run-crypto-scams-02697426',
  },
};
