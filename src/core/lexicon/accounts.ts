import type { Lexicon } from './lexicon.ts';

/** One's own account lent to others, and work sent home for which one pays first. */
export const accounts = {
  /** Accounts, wallets and SIMs that stand in somebody's own name. */
  OWN_ACCOUNT: {
    en: `
      (bank|current|saving|savings|personal|business|corporate|merchant|jazzcash|jazz cash|
      easypaisa|nayapay|sadapay|binance|mobile|whatsapp|wallet|verified|paypal) (account|acount|
      accounts|ac|acc),
      jazzcash, jazz cash, easypaisa, nayapay, sadapay,
      (verified|mobile|crypto|binance|jazzcash|easypaisa) (wallet|wallets),
      sim, sim card, simcard, whatsapp number`,
    ur: `
      (بینک|بنک|ذاتی|پرسنل|موبائل|کرنٹ|جاز کیش|جازکیش|ایزی پیسہ|ایزی پیسا|بزنس|واٹس ایپ) (کا)?
      (اکاؤنٹ|اکاونٹ|اکاؤنٹس|کھاتہ|کھاتے|والٹ),
      ایزی پیسہ, جاز کیش, نیا پے, سادہ پے, سم, سمیں, سم کارڈ, والٹ, کھاتہ, کھاتے`,
    roman: `
      (bank|zati|personal|mobile|current|jazzcash|jazz cash|jaz cash|easypaisa|business|whatsapp)
      (ka)? (account|acount|akaunt|akount|khata|wallet),
      easypaisa, easy paisa, jazzcash, jazz cash, jaz cash, nayapay, sadapay, sim, simen, sim card`,
  },
  /** Passing the money on. */
  FORWARD: {
    en: `
      forward, forward it, forwarding, onward,
      (send|transfer|move|pass) (it|them|this|the money|the amount|the rest|the balance|money|
      onward|onwards|ahead|further|on),
      transfer (to|into) (our|the|company|another|usdt|other),
      (convert|converting|change) .. (usdt|crypto|binance|bitcoin|usd|dollars),
      buy usdt, to usdt, (withdraw|cash out) (it|the|and|cash)`,
    ur: `
      آگے (بھیج*|ٹرانسفر|منتقل|دین*|فارورڈ|پہنچا*), فارورڈ, ٹرانسفر (کر*|کرنا|کرنی), یو ایس ڈی ٹی,
      منتقل کر*,
      (دوسرے|ہمارے|کمپنی کے) .. (اکاؤنٹ|نمبر) .. (بھیج*|ٹرانسفر)`,
    roman: `
      (aage|agay|aagay|agey|agy) (bhej*|transfer|send|forward|den|denge|dengay|dene|deni|dena|de|
      dene),
      forward (karo|karen|karein|karna|karni|karne|karte|karain|kro|krna|krni|krne|kren),
      usdt,
      transfer (karo|karen|karein|karna|karni|karne|karte|karain|kro|krna|krni|krne|kren),
      (doosre|dusre|hamare) .. (account|number) .. (bhej*|transfer|send|lagana)`,
  },
  /** Handwork and copying that is said to be done at home. */
  HOME_CRAFT: {
    en: `
      (pencil|pen|candle|beads|moti|bindi|bangle|jewellery|jewelry|sticker|envelope|soap|toffee|
      masala|thread|ball pen|chalk|agarbatti|bead) .. (packing|packaging|stuffing|pasting|filling|
      making|stringing),
      agarbatti packing, incense packing,
      (envelope|envelop|bangle|paper bag|jewellery) (making|make),
      pen filling, copy pen, mehndi cone, home (based)? packing,
      (packing|packaging) (work|job) .. (home|house), form (filling|fill),
      (book|novel|page|copy|data|captcha) typing, (page|book|hand) (writing|composing),
      handwriting (work|job), typing (work|project|job), copy paste (work|job)`,
    ur: `
      (پنسل|پین|موتی|موم بتی|لفافے|لفافوں|چوڑی|چوڑیوں|سٹیکر|اسٹیکر|مصالحہ|ٹافی|بال پین|صابن) ..
      (پیکنگ|بھرائی|پرونے|چپکانے),
      (لفافے|لفافہ|چوڑیاں|ہار|مہندی) .. (بنانے|بھرنے), مہندی کون, اگربتی .. پیکنگ,
      پیکنگ کا (کام|گھریلو کام), فارم (فلنگ|بھرنے|پُر کرنے),
      (کتاب|ناول|صفحے|صفحات) .. (ٹائپ|ٹائپنگ|لکھنے|کمپوز*),
      ٹائپنگ کا (کام|پروجیکٹ), ہینڈ رائٹنگ, کاپی پیسٹ کا کام`,
    roman: `
      (pencil|pensil|pen|moti|candle|mombatti|mom batti|lifafa|lifafe|sticker|choori|churi|masala|
      toffee|sabun) .. (packing|paking|pack),
      (envelop|envelope|lifafe|lifafay|choori|mehndi) .. (banane|bananay|bharne) ka (kaam|kam),
      mehndi cone, agarbatti .. (packing|paking), (packing|paking) ka (kaam|kam),
      form (filling|filing|bharne),
      (kitab|kitaben|kitabein|novel|page|safhe) .. (typing|type|likhne|compose|composing),
      typing ka (kaam|kam|project)`,
  },
  /** Things said to be needed for the job before any pay. */
  KIT: {
    en: `
      id card, identity card, employee card, employment card, duty card, work card, service card,
      staff card, agreement stamp, sira card, membership card, uniform, uniforms, stamp paper,
      stamp papers, bond paper, agreement paper, e stamp,
      (training|work|working|starter|joining|welcome|typing) kit,
      gate pass, job card,
      safety shoes, safety kit, safety helmet, rider kit, rider bag, delivery bag, locker`,
    ur: `
      آئی ڈی کارڈ, ایمپلائی کارڈ, سروس کارڈ, ملازم کارڈ, ورک کارڈ, ڈیوٹی کارڈ, کارڈ بنوا*,
      یونیفارم, وردی, اسٹامپ پیپر, سٹامپ پیپر, اشٹام پیپر, اشٹام, ایگریمنٹ پیپر, بانڈ پیپر,
      ٹریننگ کٹ, ورک کٹ, جوائننگ کٹ,
      سیفٹی شوز, سیفٹی کٹ, لاکر, رائیڈر کٹ, ڈیلیوری بیگ`,
    roman: `
      id card, aidi card, employee card, service card, duty card, work card, card banwa*, uniform,
      yuniform, wardi, vardi, stamp paper, stam paper, ashtam, ishtam, ashtaam, agreement paper,
      bond paper, training kit, work kit, joining kit,
      safety shoes, safti shoes, safety kit, locker, rider kit, delivery bag`,
  },
} as const satisfies Lexicon;
