import type { Signal } from './signal.ts';

/** A fee by EasyPaisa, JazzCash, crypto, or to the account of some person. */
export const feePersonalAccount: Signal = {
  id: 'fee-personal-account',
  family: 'payment',
  hard: true,
  scheme: 'overseas-fee',
  patterns: {
    en: `
      <WALLET> (number|account|no)? <PHONE>,
      (send|pay|transfer|deposit|submit|fee|fees|charges|token|advance|booking|security|
        registration|amount) ... <WALLET>,
      (send|pay|transfer|deposit|fee|charges) .. (<MONEY>)? .. (usdt|trc20|bitcoin|binance|crypto
        wallet),
      <MONEY> .. (on|in|by|through|via|to|using|now|only|+|for)? .. <WALLET>,
      <NUM> (through|via|by|on|in|to) (this|the)? <WALLET>,
      <WALLET> .. (<MONEY>|fee|fees|advance|slip|receipt screenshot|payment slip),
      <WALLET> (account|number)? of (our|my|the|his) (manager|officer|director|brother|boss|agent|
        accountant|uncle|partner|cousin|friend|captain),
      (account|number) of (our|my|his) (manager|officer|director|brother|boss|agent|accountant|
        uncle|partner|cousin|friend),
      (my|our|his) (brother|uncle|cousin|manager|officer|director|boss|friend|agent|accountant|
        partner|nephew|wife|father) .. (account|jazzcash|jazz cash|easypaisa|easy paisa|iban),
      (send|transfer|deposit|pay) .. (to|in|into|on) (my|his|her|this personal) (account|number|
        mobile account),
      (company|firm|office|agency) (account|acct|acc|bank account) (is|has|not)? .. (audit|closed|
        close|maintenance|renewal|frozen|being made|not used|used|blocked|limit|tax),
      (into|in|to) (the)? (personal|private) (account|easypaisa|jazzcash|jazz cash|wallet),
      (to|in|into|on|of) (my|our|his|her) (own|personal)? (brothers|sisters|wifes|sons|fathers|
        drivers|assistants|cousins|nephews|uncles|friends|partners|managers|officers|directors) ..
        (account|<WALLET>|number|wallet),
      (account|<WALLET>) .. (brother|sister|wife|son|driver|assistant|nephew|cousin|peon|office
        boy|colleague|clerk) (is|in|of|name)?,
      <WALLET> of (mr|mrs|miss|sir|madam|shahbaz|naveed|sajjad|mudassar|our|my|his|her|director|
        clerk),
      <WALLET> .. (in the name of|title|name),
      (send|deposit|pay|transfer|goes|put) ... (in the name of|account of|bank of|account title)`,
    ur: `
      (سو|ہزار|لاکھ) (روپے)? <WALLET>,
      <WALLET> (نمبر|اس نمبر|اکاؤنٹ)? (پر)? <PHONE>,
      (فیس|ایڈوانس|ٹوکن|بیعانہ|رجسٹریشن|چارجز|بکنگ|ضمانت|سیکیورٹی|سکیورٹی|قسط|واجبات|رقم|پیسے|
        <MONEY>|ہزار|سو روپے) ... <WALLET> (پر|پہ|کر*|نمبر|کے ذریعے|سے|والے|بھیج*|جمع),
      <WALLET> (نمبر|اکاؤنٹ)? (پر|پہ|میں)? .. (جمع|بھیج*|ادا|ڈال*|ٹرانسفر),
      <WALLET> (کریں|کرو|کر دیں|کر دو|کر کے|کرے گا|کرا دیں),
      (بھائی|سالے|بھتیجے|ماموں|چچا|مینیجر|منیجر|افسر|ڈائریکٹر|میجر|صوبیدار|کپتان|اکاؤنٹنٹ|ایجنٹ|
        دوست|باس|بہنوئی) صاحب? (کے|کا) ذاتی? (اکاؤنٹ|<WALLET>),
      (میرے|ذاتی) (اکاؤنٹ|نمبر) (میں|پر) .. (بھیج*|جمع|ڈال*|ٹرانسفر),
      (کمپنی|دفتر|ادارے|ایجنسی|فرم) (کا|کے)? بینک? (اکاؤنٹ|اکاونٹ|کھاتہ|کھاتے) .. (آڈٹ|اڈٹ|بند|بن
        رہا|استعمال نہیں|نہیں),
      (بیوی|بھائی|بہن|بیٹے|بیٹی|پھوپھی|خالہ|بھتیجے|بھانجے|سالے|کزن|ڈرائیور|اسسٹنٹ|ساتھی|پارٹنر|
        کلرک|دوست) (کے|کا) (اکاؤنٹ|اکاونٹ|کھاتے|<WALLET>),
      (شخصی|ذاتی) (کھاتہ|کھاتا|کھاتے|اکاؤنٹ|اکاونٹ|<WALLET>),
      (کے|والے) (میزان|حبیب) والے? (میں|اکاؤنٹ|کھاتے) .. (بھیج*|بیج*|جمع|ڈال*),
      (جیز کیش|جاز کیش|ایزی پیسہ|ایزی پیسا|اکاؤنٹ|کھاتے|نمبر) .. کے نام (آئے|آئیگا|آئے گا|ہے|پر|
        سے)?,
      بنام .. (ایزی پیسہ|جاز کیش|اکاؤنٹ|کھاتہ),
      وجہ میں .. لکھ*`,
    roman: `
      <WALLET> (number|account|no)? (pe|par|per)? <PHONE>, (so|sau|hazar|lakh) (rupay|rs)?
      <WALLET>, (fees|fee|fis|advance|token|bayana|registration|charges|booking|zamanat|security|
      qist|raqam|paise|paisay|<MONEY>|hazar|<NUM> k) ... <WALLET> (pe|par|per|kar|kr|karo|kro|
      karen|karein|krein|kren|karwao|krwao|karna|krna|number|se|sy|do|bhejo|bhejen|wala), <WALLET>
      (number|account)? (pe|par|per|me|mein)? .. (jama|jma|bhejo|bhejen|bhejein|bhejna|ada|dalo|
      transfer|send), <WALLET> (karo|kro|kar do|kr do|karen|kren|karein|krein|kar dein|kr den|kar
      den|karwao|krwao|karwa do), (<MONEY>|hazar|<NUM> k|ke <NUM>|k <NUM>) (pehle|phle|pehlay|abhi|
      aaj)? <WALLET>, (bhai|saaley|salay|bhatije|mamu|chacha|manager|afsar|officer|director|major|
      captain|agent|dost|boss|cousin|incharge|record keeper) (sahab|sahib|sb|saab)? (ke|k|ka)
      (zati)? (account|<WALLET>|number pe|number par), (mere|mery) (account|number) (me|mein|pe|
      par) .. (bhejo|bhejen|bhejenge|jama|jma|dalo|transfer|send), (form|fees|fee|file|slip|card|
      medical|training|kit|bag|token|courier|activation) .. <NUM> .. <WALLET>, (<MONEY>|hazar|<NUM>
      k|fees|rakam|paise|paisay|token) .. (mere|mery|hamare|humare|hmare|madam ke|munshi ke|
      incharge ke|incharge k) (number|nmbr|nambar|account|acount) (pe|par|per|pr|me|mein) ..
      (bhej*|jama|jma|dal*|karwa*|krwa*|transfer|send), (mere|mery) (number|account|nambar) (pe|
      par|per|pr|me|mein) (bhejne|bhejna|bhejni|bhejdo|bhej do|bhej den|karwa*|krwa*|dalo), (fees|
      rakam|raqam|paise|paisay|<MONEY>|hazar|<NUM>) ... <WALLET> (number|no)? (<CONTACT>|<NUM>),
      <WALLET> (krke|kar ke|kr k|kar k|kr ke|krwa k|karwa k) .. (screenshot|ss|slip|rasid|receipt|
      bhej*), (zaati|zati|personal) (number|nambar|acount|account) (pe|par|per|me|mein), (<MONEY>|
      hazar|<NUM> k) .. (madam|munshi|sir|sahab|incharge|bhai|ustad|agent) (sahab|sahib|sb)? (ke|k)
      (number|nambar|account|acount) (pe|par|per|pr|me|mein), (company|kampani|co|ofice|office|
      afis|daftar|hamare) (ka|ke|k)? (account|acount|acct|acc|khate|khata) .. (audit|band|bnd|use
      nahi|use nai|nai|nahi|limit|tax), (bhai|bhen|beti|bete|baitay|biwi|begum|walid|bhatije|
      bhanje|saale|salay|driver|cousin|partner|munshi|clerk|dost|madam|sir|manager|director|khala|
      phuppo) (sahib|sahab|sb)? (ke|k|ka|ki) (account|acount|acct|acnt|khate|wallet|easypaisa|
      esypesa|jazzcash|jazz cash|jzcash|raast|meezan), (zati|zaati|zatti|shakhsi|personal|apni
      personal) (easypaisa|jazzcash|jazz cash|acc|account|acount|khata|khate|raast), (<WALLET>|
      esypesa|easypesa|jzcash|account|acount|number|raqam) .. (naam|nam|nm) (aayega|ayega|aye ga|
      aega|hai|he|se|par|pe|m|s), (reason|purpose) (me|mein) .. (likh*|qarz|khareed*), <AMOUNT> ..
      (bhai|sir|sahib|madam|munshi|partner|beti|driver) (k|ke) (wallet|account|acount|easypaisa|
      jazzcash)`,
  },
  unless: {
    en: `
      cv, resume, school, van fee, hostel, cashback, discount, delivery, bill, bills, order, orders, loan,
      bundle, otp, pin, withdraw, donate, donation, zakat, never, do not, dont, refund, buy,
      subscription, course, classes, class, tuition, received, credited, balance, app, tickets,
      book now, merchant, (in|to|into|on) (your|ur) (<WALLET>|account),
      salary (by|through|via|in|on) <WALLET>, (we|i) (will)? (pay|send) you,
      paid (to you|through|via), free money transfer, win, reward`,
    ur: `
      سکول, اسکول, کیے, مکان, یونیورسٹی, کیش بیک, ڈیلیوری, ڈلیوری, بل, آرڈر, قرض, پن, عطیہ, عطیات,
      زکوٰۃ, ہرگز, نہ دیں, نہ کریں, رعایت, کورس, کلاس, داخلہ, موصول, آپ کے <WALLET>, آپ کے اکاؤنٹ,
      انعام, بیلنس, امداد, خریداری, فنڈ`,
    roman: `
      school, (bhej|paise|payment) (dungi|dunga|du ga|dun ga), university, cashback, delivery,
      bill, order, qarz, otp, atiya, zakat, hargiz, na den, mat, discount, course, class, batch,
      seekho, mosool, (apke|aap ke|apky|apko) <WALLET>, balance, donation, recharge`,
  },
  negatable: true,
  source: {
    document: 'Cash ban for overseas fees; FIA Multan 2025-06-28',
    url: 'https://adminpanel.samaa.tv/2087343142-govt-ends-cash-fees-for-pakistanis-going-abroad-for-work',
  },
};
