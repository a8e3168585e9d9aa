import type { Signal } from './signal.ts';

/** Pay first for the card, parcel, stamp paper or uniform of a job, or pay when accuracy is low. */
export const feeWorkKit: Signal = {
  id: 'fee-work-kit',
  family: 'payment',
  hard: true,
  scheme: 'task-scam',
  patterns: {
    en: `
      <HOME_CRAFT> ... (<KIT>|parcel|delivery|courier|tcs) ... (<MONEY>|<NUM>) .. (first|before|
        advance|in advance|pay|send|only|charges|easypaisa|jazzcash),
      <HOME_CRAFT> ... (pay|send|deposit|advance) .. (<MONEY>|<NUM>) .. (<KIT>|parcel|material|
        delivery|courier),
      (send|pay|deposit|transfer|submit) .. <MONEY> .. (for|of|as) (the|your|a)? .. <KIT>,
      <KIT> (fee|charges|charge|cost|security|money) (is|of|only|just)? .. (<MONEY>|<NUM>),
      <KIT> .. (<MONEY>|<NUM>) .. (through|by|on|via|in) <WALLET>,
      (card|id card) (and|plus|&|+) (parcel|delivery|courier) (charges|fee)? .. (<MONEY>|<NUM>) ..
        (first|before|advance|only|easypaisa|jazzcash|pay|send),
      <KIT> .. (is|are) (ready|made|printed|approved) .. (pay|send|deposit) .. <MONEY>,
      <HOME_CRAFT> ... (card|security|joining) (fee|fees|charges)? .. (<MONEY>|<NUM>) (only|first|
        easypaisa|jazzcash),
      wrong (entries|entry|pages) ... (penalty|fine|pay|deduction|deducted),
      entries .. (more|over) .. (penalty|fine|legal notice),
      (parcel|material|kit|stock) .. (is|will be)? (sent|delivered|send) (after|when|once) .. (pay|
        payment|<MONEY>|charges),
      accuracy .. (below|less|under|not|drops) ... (pay|penalty|fine|charges|charged|legal|notice|
        <MONEY>|deduct*),
      <HOME_CRAFT> ... (file|<KIT>) (fee|fees|charges)? (<MONEY>|<NUM>),
      (buy|purchase) .. (starter|work|training|joining) kit .. <MONEY>,
      (courier|parcel|delivery|tcs) (of|charges for|for) (the|your)? (material|work|paper|papers|
        bundle) .. <MONEY>,
      (material|bundle|papers|work) (is|will be)? (delivered|sent) .. (after|when|once) ..
        (<MONEY>|payment),
      (kit|material|parcel|box) (of|is|for|costs|fee)? (<AMOUNT>|<NUM>) .. (first|before|advance|
        only|easypaisa|jazzcash|then|parcel|delivered),
      (choose|buy|purchase|get|take) .. (kit|material) .. (pay|<AMOUNT>|<NUM>),
      (kit|material) money .. (returns|returned|back|before),
      (pay|send|easypaisa|transfer) .. (for the|for) (kit|material|parcel|bag|uniform),
      (gate pass|employee card|roster pass|duty card) .. <AMOUNT>`,
    ur: `
      <HOME_CRAFT> ... (<KIT>|کارڈ|پارسل|ڈیلیوری|ڈلیوری|کوریئر|ٹی سی ایس) ... <MONEY> .. (پہلے|
        بھیج*|جمع|ایڈوانس|ادا|دین*|فیس),
      (کارڈ|پارسل) .. (ڈیلیوری|ڈلیوری|پارسل|کوریئر|ٹی سی ایس) .. <MONEY> .. (پہلے|بھیج*|ایڈوانس|
        جمع|ادا),
      <KIT> .. (کے|کی)? .. <MONEY> ... (بھیج*|جمع|کریں|کر دیں|ادا|پہلے|ایڈوانس|<WALLET>),
      پارسل ... (<MONEY>|<NUM>) ... (بھیج*|جمع|ادا) ... (پیکنگ|سامان آئے),
      <HOME_CRAFT> ... (سیکیورٹی|سکیورٹی|ضمانت|کارڈ) (فیس)? (<MONEY>|<NUM>),
      <KIT> (کی)? (فیس|چارجز|سیکیورٹی|سکیورٹی|قیمت) .. (<MONEY>|<NUM>),
      غلطی* .. (زیادہ|کم|نکل*|ہوئی*) ... (جرمانہ|چارجز|قانونی|نوٹس|<MONEY>),
      <HOME_CRAFT> ... (فائل|<KIT>) (فیس|چارجز|کی فیس)? (<MONEY>|<NUM>),
      (سامان|بنڈل|کاغذ|میٹریل) .. (ٹی سی ایس|کوریئر|پارسل) ... (<MONEY>|<NUM>) .. (پہلے|ایڈوانس|
        بھیج*|جمع),
      <KIT> .. (کے|کی) <NUM> .. (جمع|بھیج*|ادا|دیں|ایزی پیسہ|جاز کیش),
      (کٹ|کِٹ|ویلکم کٹ|سامان|بیگ|وردی|یونیفارم|گیٹ پاس|ڈیوٹی کارڈ|نوکری کا کارڈ) (کی|کے)? (رقم|
        پیسے|فیس)? .. (<AMOUNT>|<NUM>) .. (پیشگی|پہلے|جیز کیش|جاز کیش|ایزی پیسہ|جمع|بھیج*|بنتا|ہوں
        گے),
      (سامان|مال|کٹ) .. (ضمانت|کرایہ) .. (<AMOUNT>|<NUM>|پہلے),
      (کٹ|مال) (پہلے|بعد) .. (رقم|پیسے)`,
    roman: `
      <HOME_CRAFT> ... (<KIT>|card|parcel|delivery|courier|tcs) ... (<MONEY>|<NUM>) .. (pehle|phle|
      pehlay|bhej*|jama|jma|advance|ada|easypaisa|jazzcash|fees), (card|parcel) .. (parcel|
      delivery|courier|tcs) .. (k|ke|ki)? (<MONEY>|<NUM>) .. (pehle|phle|pehlay|advance|bhej*|
      easypaisa|jazzcash|jama|jma), <KIT> .. (k|ke|ki|kay) (<MONEY>|<NUM>) .. (bhej*|jama|jma|karo|
      karen|karein|karna|karni|karne|karte|karain|kro|krna|krni|krne|kren|den|denge|dengay|dene|
      deni|dena|pehle|phle|advance|ada|<WALLET>), <KIT> (<MONEY>|<NUM>) (<WALLET>|bhej*|jama|jma|
      advance|pehle|phle), <KIT> (ki|k|ke) .. (raqam|fees|paise) (<MONEY>|<NUM>) .. (jama|jma|
      bhej*|den|denge|ada|karo|kro|karen|kren|karwayen), <HOME_CRAFT> ... (security|zamanat|card)
      (fees|fee)? (<MONEY>|<NUM>), <KIT> (ki|k|ke)? (fees|fee|charges|security) .. (<MONEY>|<NUM>),
      (bond|stamp|agreement) ... (stamp|bond|agreement) (paper)? (ki|k)? (fees|fee|charges) ..
      (<MONEY>|<NUM>), (accuracy|ghalti|ghaltian|galti) .. (kam|ziada|zyada|nikl*|hui) ...
      (jurmana|charges|penalty|legal|notice|<MONEY>), (time|waqt|tym) (pe|par) .. (na|nahi|nhi|nai)
      .. (bond|agreement|jurmana|penalty|notice) ... (<MONEY>|<NUM>), <HOME_CRAFT> ... (file|<KIT>)
      (ki|k)? (fees|fee|charges)? (<MONEY>|<NUM>), (fail|late) (hone|honay|ho) .. <NUM> .. (fine|
      jurmana|penalty), (licence|license|software|login|activation) key .. (<MONEY>|<NUM>), (kit|
      bag|saman|material|uniform|wardi|gate pass|duty card) (ke|ki|k|ka|charges|fees)? (paise|
      raqam|pese)? (<AMOUNT>|<NUM>) .. (pehle|phle|pehly|easypaisa|easypesa|jazzcash|bhej*|jama|me
      ati|phir|phr|abhi|abi), (kit|saman|parcel) (ke|k) (pese|paise|<NUM>|<AMOUNT>) .. (easypesa|
      easypaisa|jazzcash|bhej*|jama|phir|phr|karein), (new|nai) kit (lena|leni|lo), (locker|shoes|
      bag|kit) .. (<AMOUNT>|<NUM>) .. (jama|pehle|wapis|return)`,
  },
  unless: {
    en: `
      school, admission, college, university, student*, sim, atm, credit card, debit card,
      wedding, gift, nadra, cash on delivery, cod, refund policy, no charges, free of cost, exam,
      driving licence, driving license, court, property, rent, copies, a copy, copy of, photocopy,
      photo, photos, sides,
      (no|never|not|dont|without) .. (fee|fees|charge|charges|cost|pay),
      no (deduction|penalty|fine)`,
    ur: `
      سکول, اسکول, داخلہ, کالج, یونیورسٹی, طلبہ, سم, اے ٹی ایم, شادی, تحفہ, نادرا, مفت, امتحان,
      ڈرائیونگ, کرایہ, جائیداد, کیش آن ڈیلیوری, کاپی, کاپیاں, فوٹو کاپی, تصاویر, تصویریں,
      (کوئی|کسی قسم کی) (فیس|چارجز|رقم) نہیں, فیس نہیں, ہرگز`,
    roman: `
      school, dakhla, college, university, students, sim, atm, shadi, gift, nadra, muft, imtihan,
      cod, cash on delivery, kiraya, driving license, copies, photocopy, tasveeren,
      koi (fees|fee|charges) (nahi|nai|nhi), (fees|fee) (nahi|nai|nhi), hargiz`,
  },
  negatable: true,
  source: {
    document: 'NCCIA Multan 2025 (fees for online jobs that never came)',
    url: 'https://csopakistan.com/nccia-uncovers-major-online-job-scam-network-operating-from-multan',
  },
};
