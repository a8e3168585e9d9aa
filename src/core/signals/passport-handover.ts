import type { Signal } from './signal.ts';

/** Passport, original papers or blank cheques are to be handed over, or will be kept. */
export const passportHandover: Signal = {
  id: 'passport-handover',
  family: 'concealment',
  hard: true,
  scheme: 'compound-lure',
  patterns: {
    en: `
      (leave|deposit|drop|surrender) (your|the)? (original)? <PASSPORT> .. (at|in|with) (our|the)
        .. (office|camp|agent|shop|counter),
      original <PASSPORT> .. original (degree|degrees|certificate|certificates|cnic),
      (signed|blank|empty) (empty|blank|signed) (cheque|cheques|check|checks|paper),
      empty (signed)? (cheque|cheques),
      (submit|deposit|hand over|handover|give|surrender|courier) (us|me)? (your|the|original|ur)?
        (original)? <PASSPORT> .. (to|with|at|in|first|before|and|us|today|tomorrow),
      (submit|deposit|hand over|handover|surrender|courier) (your|the|ur)? original <PASSPORT>,
      <PASSPORT> .. (with us|kept by|held by|will be kept|is kept|be kept with|will stay|stays
        with|stay with|remain with|remains with|in our custody|to company|to our (man|agent|office)),
      (company|we|agent|manager|office|boss|hr|management|administration) (only|will|also|can)?
        (keep|keeps|hold|holds|take|takes|collect) .. <PASSPORT>,
      <PASSPORT> .. (collected|taken|deposited|submitted) .. (airport|arrival|office|company|hr|by
        us),
      (we|company|agent) (keep|keeps|hold|holds) it (until|till) .. (visa|flight|contract),
      <PASSPORT> (and|plus|with|+|&)? (<MONEY>|<NUM> k) .. (advance|cash|token|to start|now|today|
        start),
      (original|orignal) (degree|degrees|certificate|certificates|matric|cnic|id card|documents) ..
        (keep|kept|stay|stays|with us|deposit|as guarantee|until|till),
      blank (signed)? (cheque|cheques|check|checks|stamp paper),
      signed blank (cheque|cheques|paper),
      <PASSPORT> (is|are|will be|wil be|gets|must be|to be)? (kept|held|hold|submitted|submit|
        collected|collect|handed|handed in|deposited|deposit|given|taken|stored|remain|remains|stays|
        locked|left) .. (by|in|to|with|at|for|over|on|until|till) .. (company|admin|office|boss|
        manager|hr|agent|driver|supervisor|him|us|shop|counter|arrival|desk|team leader|locker|safe|
        camp|bond|uncle),
      (give|hand|leave|drop|hand over|pass) (him|her|them|over|in)? (your|the|ur)? <PASSPORT> ..
        (to|with|at|there|driver|counter|shop|uncle|on arrival|by|today|him|her),
      (admin|administration|management|manager|boss|hr|company|co|driver|supervisor|they|he|who|
        whoever|agent) .. (collects|collect|keeps|keep|holds|hold|takes|took|take|handles) ..
        <PASSPORT>,
      <PASSPORT> .. (in|at|with) (my|our|the) (counter|shop|safe|locker|drawer|office) .. (by|
        until|till|always|for)?,
      <PASSPORT> (is|stays|leave|left)? (with|wid|in) (boss|the boss|admin|the admin|manager|
        company|hr|me|our office|agent|madam|captain),
      (send|sent|gave|give|courier) (my|ur|your|the|ppt)? <PASSPORT> to (mr|miss|mrs|madam|sir|him|
        agent|our),
      (hold|keep|collect|take) (the|your|ur|all)? (documents|papers|docs) .. (permit|registration|
        safety|contract|arrival),
      (two|signed|undated|security) .. (blank|undated|signed) .. (cheque|cheques)`,
    ur: `
      <PASSPORT> ... (کمپنی|دفتر|باس|ایجنٹ|مالک) کے (لاکر|پاس|قبضے),
      <PASSPORT> جمع کرانے والے,
      <PASSPORT> .. (رکھوا*|سنبھال*),
      (کمپنی|ایجنٹ|ہم) .. <PASSPORT> .. سنبھال*,
      اصل <PASSPORT> .. (ڈاک|ٹی سی ایس|کوریئر|بھیج*|جمع|حوالے),
      <PASSPORT> .. (جمع (کر*|ہو*)|حوالے کر*|ہمارے پاس|کمپنی کے پاس|ایجنٹ کے پاس|انتظامیہ کے پاس|
        دفتر میں رہ*|مینیجر کے پاس),
      <PASSPORT> ... (کمپنی|انتظامیہ|ایجنٹ|دفتر|مینیجر) کے پاس (رہ*|جمع|رکھ*),
      <PASSPORT> .. (ضبط|لے لی*) ... (کمپنی|ایجنٹ),
      (کمپنی|ایجنٹ|انتظامیہ|مینیجر|باس) .. <PASSPORT> .. (رکھ*|لے لے*|لے گ*|لے لیت*),
      (اصل|اصلی) (پاسپورٹ|شناختی کارڈ|کاغذات|دستاویزات|ڈاکومنٹس|اسناد|ڈگری|ڈگریاں) .. (جمع|ہمارے
        پاس|حوالے|دے دیں|رکھ*|بھیج*|ایڈوانس|کے ساتھ <MONEY>),
      (اصل|اصلی) (پاسپورٹ|اسناد) .. (اصل|اصلی) (پاسپورٹ|اسناد|کارڈ),
      <PASSPORT> (بھیج دیں|بھیج دو|دے دیں|دے دو|دے کر),
      خالی (چیک|اسٹامپ|سٹامپ|کاغذ*) .. (دستخط|دیں|دینے|ضمانت|جمع|رکھ*),
      دستخط شدہ خالی? چیک,
      (ایڈوانس|<MONEY>) .. (اور|کے ساتھ) <PASSPORT> .. جمع,
      <PASSPORT> .. (کمپنی|کپتان|HR|hr|boss|manager|admin|company|ایجنٹ|مینیجر|منیجر|باس|ٹیم لیڈر|
        لیڈر|ڈرائیور|انتظامیہ|شعبہ انتظامیہ|دفتر|سپروائزر|ادارے|ان|انکے|لڑکے|بندے) (کے|کی|کو|میں)?
        (پاس|حوالے|تجوری|قبضے|سنبھال*)? .. (رہ*|جمع|رکھ*|سنبھال*|چھوڑ*|پکڑا*|دے دی*|دینا|امانت*),
      <PASSPORT> .. (اترتے|پہنچتے|ایئرپورٹ|ائیرپورٹ) (ہی|پر) .. (دے*|لے*|جمع|پکڑا*),
      <PASSPORT> (انہی|انھی|ان|میری|میرے) .. (پاس|حوالے|تجوری) .. (چھوڑ*|رہ*|کر*|میں),
      <PASSPORT> .. (بھی)? .. (سنبھال*|امانت*),
      <PASSPORT> (دے جاؤ|دے جائیں|دے جاو|پکڑا دی*|لے آ|لے آؤ),
      ضمانت (میں|کے طور پر) .. (فرد|پلاٹ|مکان) .. (رکھ*|جمع)`,
    roman: `
      <PASSPORT> ... (boss|malik|madam|company) (ke|k) (paas|pas|locker),
      asal <PASSPORT> .. (daak|tcs|courier|bhej|jama|jma),
      <PASSPORT> .. (jama|jma|hawale|hamare paas|humare pas|hamare pas|company ke paas|company k
        pas|company k paas|hr ke paas|hr k pas|agent ko|agent ke paas|office me jama|office me jma),
      <PASSPORT> ... (company|hr|agent|office|manager) (ke|k) (paas|pas) (jama|jma|rah*|rakh*|rkh*|
        hoga),
      (advance|<MONEY>|<NUM> k) (plus|aur|or|and|+)? <PASSPORT>,
      <PASSPORT> ... (hamara|hmara|humara) banda .. (le|lega|le lega),
      (asal|asli|original|orignal) (passport|pasport|shanakhti card|cnic|kagzat|kaghzat|documents|
        sanad|degree) .. (jama|jma|hamare paas|hamare pas|de do|de den|bhejo|bhej do|rakhenge|rakhen
        ge|sath lao|sath laen|layen),
      <PASSPORT> (bhej den|bhej do|de den|de do|dedo|dein|do),
      <PASSPORT> .. (company|manager|menejar|boss|leader|team leader|supervisor|driver|malik|admin|
        hr|agent|coordinator|coordinater|group leader|idara|un|unke|us|usko|wahin|wahi) (ke|k|ko|ka)?
        (paas|pas|hawale|locker|archive|safe)? .. (rah*|rehta|rehte|rakh*|rkh*|jama|jma|hoga|hota|le
        let*|le leta|dena|de dena|de den|safe|chhor*|chor*|mil*|lega),
      <PASSPORT> (wahin|wahi|pohanch kar|pohanch k|pohnch kr|pehle din|utarte hi|airport pe) ..
        (jama|jma|de*|le*),
      <PASSPORT> .. (shop|dukan|counter) (pe|par|pr) (chhor*|chor*|de*|jama),
      <PASSPORT> (aur|plus|or|+)? (<MONEY>|<NUM> k),
      (advance|<MONEY>) (aur|plus|or|+)? <PASSPORT>,
      (blank|khali) (signed)? (cheque|check|chek|stamp),
      (zamanat|girwi) (me|mein|pe|ke taur) .. (zameen|fard|zewar|plot|makan|registry) .. (rakh*|
        rkh*|jama|jma|le lete),
      (zamanat|girwi) (k|ke) (tor|taur|liye) (pe|par)? .. (zameen|fard|zewar|plot|makan|registry)`,
  },
  unless: {
    en: `
      receipt, own locker,
      (stays|stay|remains|remain) with (you|the worker|the employee|workers|employee),
      who (keeps|holds), copy, copies, photocopy, lost, found, never, do not, dont, embassy,
      passport office, nadra, scan, scanned, renew, renewal, photo of, picture, page,
      bank requires, hotel reception, customs officer, library, visit visa, umrah`,
    ur: `
      رسید, گم ہو*, گمشدہ, گم شدہ, کاپی, کاپیاں, فوٹو کاپی, نقل, مت, نہ دیں, سفارت*, نادرا,
      تجدید, صفحے, صفحہ, تصویر, اسکین, سکین, پاسپورٹ آفس, عمرہ, حج, حاجی`,
    roman: `
      rasid, raseed, stamping k liye, gum (ho|gaya|gya|hua), copy, copies, mat, na den, nadra,
      photocopy, scan, page, tasveer, photo, pic, safha, umrah, passport office, renew, embassy`,
  },
  source: {
    document: 'ILO indicator "retention of identity documents"',
    url: 'https://www.readkong.com/page/ilo-indicators-of-forced-labour-5101277',
  },
};
