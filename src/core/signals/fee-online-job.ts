import type { Signal } from './signal.ts';

/** A registration, training or security fee before home or online work can start. */
export const feeOnlineJob: Signal = {
  id: 'fee-online-job',
  family: 'payment',
  hard: true,
  scheme: 'task-scam',
  patterns: {
    en: `
      (gold|premium|paid|lifetime|one time) .. (membership|registration|activation) .. (<MONEY>|
        <NUM>),
      (id|account) (activation|activate|opening) .. (<MONEY>|<NUM>),
      (registration|joining|membership) (of|is|only|just)? (<MONEY>|<NUM>) .. (refundable|
        returnable|one time|once|only|easypaisa|jazzcash),
      (online|<HOME_WORK>|typing|data entry|assignment|form filling|packing|review job|copy paste)
        ... (registration|joining|training|security|activation|membership|account) (fee|fees|charges|
        deposit|amount),
      (registration|joining|training|activation|membership|account opening|account) (fee|charges|
        deposit|amount|security) ... (<HOME_WORK>|online|task|tasks|assignment|typing|first file|
        first task|start work|work start|get work|start earning),
      (joining|account opening|account activation) (fee|charges|deposit|security) .. (<MONEY>|
        <NUM>|refundable|only|first|required),
      (registration|security|training|joining) (fee|charges|deposit|money) .. (<MONEY>|<NUM>)? ..
        (refundable|returned|refunded|given back|back with) .. (salary|month|work|joining|day)?,
      (fee|charges|deposit|security) .. (refundable|returned|adjusted|back|return) .. (first|1st)
        (salary|month|payment|pay),
      (registration|joining|training) (fee|charges) (is|of)? only .. <MONEY>,
      (only|just) <MONEY> .. (for|as) (registration|joining|training),
      (pay|deposit|send) .. (registration|training|joining|activation|security) .. (fee|fees|
        charges|amount)? .. (start work|start the work|get work|get the work|start earning|account
        active|get task|first file),
      (deposit|submit) (the|your|a)? (security|activation|joining) (money|fee|amount)? (of|rs)?
        (<MONEY>|<NUM>) .. (id|work|job|duty|card|task),
      activation (fee|charges|of)? (<MONEY>|<NUM>) .. (deposit|deposited|pay|send|submit),
      (security|deposit|registration|regstration|reg|agreement|licence|license|login|software) (of|
        is|fee|money|deposit|charges)? (<AMOUNT>|<NUM>) .. (before|then|after|first file|file|work|
        pages|returned|refundable|refundible|refunded|once|one time|kept first|only|with payment),
      (before|without) (the|this|first|deposit|security|registration|it)? (file|pages|contract|
        deposit|security|registration|fee) .. (assigned|sent|open|opens|given),
      (activate|activation of|issue|open|unlock) (your|the)? (reader|employee|typist|work|login|
        typing|user)? (id|login|account|file) .. (<AMOUNT>|<NUM>|refundable|fee),
      (laptop|login|file|data) (security|deposit) (is|of)? (<AMOUNT>|<NUM>)`,
    ur: `
      (رجسٹریشن|جوائننگ|سیکیورٹی|سکیورٹی) (کے)? (<MONEY>|ہزار|سو روپے) .. (واپس|پہلے|بھیج*|جمع|قابل
        واپسی),
      (آن لائن|<HOME_WORK>|ٹائپنگ|اسائنمنٹ|ڈیٹا انٹری|پیکنگ) ... (رجسٹریشن|جوائننگ|ٹریننگ|سیکیورٹی|
        سکیورٹی|ممبرشپ|اکاؤنٹ|شمولیت) (فیس|چارجز|ڈپازٹ|کے|صرف),
      (رجسٹریشن|جوائننگ|ٹریننگ|ممبرشپ|شمولیت|ایکٹیویشن) (فیس|چارجز) ... (<HOME_WORK>|ٹاسک|آن لائن|
        پہلی فائل|پہلا کام),
      (جوائننگ|ایکٹیویشن|شمولیت|ٹریننگ|تربیت) (فیس|چارجز|کے پیسے|صرف) .. (<MONEY>|<NUM>|روپے|ہزار|
        سو|صرف|پہلے),
      (رجسٹریشن|ٹریننگ|جوائننگ) (فیس|چارجز) صرف .. (<MONEY>|<NUM>|سو روپے|ہزار),
      (رقم|فیس|پیسے|سیکیورٹی|ضمانت|روپے) .. پہلی (تنخواہ|سیلری) .. (واپس|کے ساتھ|میں),
      (سیکیورٹی|سکیورٹی|رجسٹریشن|زر ضمانت|ایکٹیویشن) (فیس|چارجز)? جمع (کروا*|کرا*|کر*|ہو*),
      (ایکٹیویشن|رجسٹریشن|سیکیورٹی|ویریفکیشن|فائل|فارم|کارڈ|ٹریننگ|میڈیکل) (کے|کی|فیس)? (<MONEY>|
        <NUM>) (روپے)? (جمع|بھیج*),
      (کام|پروجیکٹ|اسائنمنٹ|فائل|جاب) (لینے|ملنے|دینے|شروع کرنے) سے پہلے .. (<MONEY>|<NUM>),
      (سیکیورٹی|سکیورٹی|سیکورٹی|ضمانت|زر ضمانت|ڈپازٹ|رجسٹریشن) .. (<AMOUNT>|<NUM>) .. (فائل|کام|
        صفحے|لاگ ان|واپس|ریفنڈ|جمع پہ|دکان پر|ضبط|پہلے|پندرہ),
      (فائل|کام|پیپر|صفحے|سامان) (لینے|ملنے|شروع|دینے) .. (سے پہلے|کے لیے) .. (<AMOUNT>|<NUM>|
        سیکیورٹی|سکیورٹی|سیکورٹی|ڈپازٹ|ضمانت|فیس),
      (ڈپازٹ|ضمانت|سیکیورٹی|سکیورٹی|سیکورٹی|فیس) کے بغیر .. (فائل|کام|آئی ڈی|لاگ ان),
      (سافٹ ویئر|سوفٹ ویر|لائسنس|آئی ڈی|شناختی نمبر|چابی|لاگ ان) .. (کے|کی|فیس) .. (<AMOUNT>|<NUM>)
        .. (جمع|بھیج*|پہلی|پہلے|جیز کیش|جاز کیش|ایزی پیسہ)?,
      (<AMOUNT>|<NUM>) (سکیورٹی|سیکیورٹی|سیکورٹی|ضمانت|ڈپازٹ) .. (کام سے پہلے|پہلے|فائل|ریفنڈ),
      (شمولیت|ممبرشپ) (صرف|کے|فیس) .. (<AMOUNT>|<NUM>)`,
    roman: `
      (registration|security|training|form) .. (<MONEY>|<NUM>|hazar) .. pehli (tankhwah|tankhwa|
      salary) .. (wapas|wapis), (registration|joining|security|id) (ke|k|ki)? (<NUM>|<MONEY>) ..
      (wapas|wapis|refundable|bhejo|bhejen|abhi|pehle|phle|pehlay|jama|jma|saman), (online|
      <HOME_WORK>|typing|assignment|data entry|form filling|packing) ... (registration|joining|
      training|security|membership|account) (fee|fees|fis|charges|ke|k|deposit), (registration|
      joining|training|membership|activation|account) (fee|fees|fis|charges) ... (kaam (milega|mil|
      shuru)|kam (milega|mil|shuru)|<HOME_WORK>|task|online|pehli file|pehla kaam), (joining|
      activation) (ki|ke|k)? (fee|fees|fis|charges) .. (<MONEY>|<NUM>), registration (fee|fees)
      sirf .. (<MONEY>|<NUM>), account (open|kholne|khulwane|active) .. (fee|fees|charges), (fees|
      paise|raqam|security|hazar|zamanat) .. pehli (tankhwah|tankhwa|salary|selary) .. (wapas|
      wapis|ke sath|k sath|me|mein), security .. (ticket|<NUM>|<MONEY>) .. (pehli|refundable|wapis|
      wapas), (security|registration|zamanat|activation|joining|membership) (fees|fee|charges)?
      (jama|jma) (karwa*|krwa*|kara*|kra*|karo|kro|karen|kren|ho*), (activation|registration|
      security|verification|clearance|joining|insurance|file|form|card|training|medical|id) (fees|
      fee|charges|ki|ke|k)? (<MONEY>|<NUM>) (rupay|rupees|rs)? (jama|jma|bhej*|send|karwa*|krwa*),
      (kaam|kam|project|assignment|job|order|file) (lene|lenay|milne|dene|denay|start|shuru karne|
      shuru krne|shuru) (se|sy) (pehle|pehlay|phle) .. (<MONEY>|<NUM>), (<MONEY>|<NUM>) ..
      (security|zamanat|registration) (di|de|deni|dene|jama|jma) .. (kaam|kam|job|nokri) (mil*|
      shuru|start), form (ki|k|ke) (fees|fee) (<MONEY>|<NUM>), (id|account) (khulwane|kholne|
      khulwanay|active karwane) (ke|k|ki) (<NUM>|<MONEY>), (joining|kaam|kam|job) se (pehle|pehlay|
      phle) .. (<NUM>|<MONEY>) .. (bhar*|jama|jma|dene|lag*|den*), (security|securty|zamanat|
      deposit|dpozt|registration|rgstrtn|regstration|reg|guarantee) (ke|ki|k|fee|fees|he|hai|
      total)? (<AMOUNT>|<NUM>) .. (file|page|pages|saman|wapas|wapis|pehle|phle|refund*|only|one
      time|aik dafa|ek dafa|kaam|kam|login|bas|zabt|milti|milega), (<AMOUNT>|<NUM>) (security|
      securty|zamanat|deposit|dpozt|registeration|registration) .. (di|jama|phir|phr|wapas|wapis|
      rakh*|file|pehle|hy|hai|refund*), (security|zamanat|deposit|registration|fees) (ke|k)
      (baghair|bina|bagair) .. (file|id|login|kaam|kam), (file|id|login|kaam|page|pages) .. (baad|
      bad|phir|phr|pehle|phle) .. (security|securty|zamanat|deposit|registration|fees), (kaam|kam|
      file) (lene|lenay|milne|shuru) (se|sy) (pehle|phle) .. (<AMOUNT>|<NUM>), (licence|license|
      software) key .. (<AMOUNT>|<NUM>), (file|id|login) (unlock|khulwane|khulwanay|activate|
      active|registration) .. (<AMOUNT>|<NUM>), (<AMOUNT>|<NUM>) .. (file|id|login) (unlock|
      khulwane|activate|registration)`,
  },
  unless: {
    en: `
      course, class, classes, bootcamp, school, admission, exam, university, workshop,
      certificate, never, do not, dont, oec, challan, seminar, society, matric, vehicle,
      conference, gym, institute, academy, free registration, tournament,
      (no|without|zero) (any)? (joining|registration|training|security)? (fee|fees|charges|
      deposit),
      club, league, bank, credit card, debit card, atm`,
    ur: `
      کورس, کلاس, سکول, اسکول, داخلہ, داخلے, امتحان, یونیورسٹی, ورکشاپ, سرٹیفکیٹ, ہرگز, چالان,
      اکیڈمی, انسٹیٹیوٹ, ٹورنامنٹ, کوئی (رجسٹریشن)? فیس نہیں, فیس نہیں, مانگ*, اے ٹی ایم, بینک`,
    roman: `
      course, class, school, admission, dakhla, imtihan, university, workshop, certificate,
      hargiz, challan, academy, institute, mat den, tournament, gym,
      koi (registration)? (fee|fees) (nahi|nai|nhi), (fee|fees) (nahi|nai|nhi), mange, bank, atm`,
  },
  negatable: true,
  source: {
    document: 'NCCIA Multan 2025',
    url: 'https://csopakistan.com/nccia-uncovers-major-online-job-scam-network-operating-from-multan',
  },
};
