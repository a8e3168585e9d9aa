import type { Signal } from './signal.ts';

/** Work promised on a visit or tourist visa, or the traveller told to call himself a tourist. */
export const visitVisaForWork: Signal = {
  id: 'visit-visa-for-work',
  family: 'visa',
  hard: true,
  scheme: 'visa-misuse',
  patterns: {
    en: `
      <VISIT_VISA> ... (restaurant|factory|farm|warehouse|shop|salon|hotel job|construction|baht|
        wages|cousin),
      (visit|visit visa) (+|and|plus|&) (job|work|company|working),
      (e visa|evisa|visa on arrival|<VISIT_VISA>) ... (factory|warehouse|packing|salary|restaurant
        work|construction|residence card|work card),
      (come|go|enter|reach|travel) .. on visit ... (job|company|companies|work|permit),
      visit .. <MONEY> .. (job|jobs|work|kaam),
      (<JOB>|working|joining|salary|labour) ... (on|with|by|through|via) .. <VISIT_VISA>,
      <VISIT_VISA> ... (job|jobs|work there|to work|start work|working|joining|salary|employment|
        duty|company visa|hotel work|restaurant work|farm work|permanent|vacancy|vacancies|hiring|
        companies),
      (<VISIT_VISA>|tourist|visit) .. (first|then|and then|later) .. (job|work|permit|employment|
        iqama|convert|factory|company),
      (go|travel|enter|come|fly|send|sending|reach|land) .. (on|with|by|as|to) .. <VISIT_VISA> ...
        (<JOB>|work|convert|permit|salary|employment|company|remain|stay back),
      (tourist|visitor|visit visa|tourist visa) (entry|to|into|se) .. (work|working|job|employment|
        factory),
      visit (to|into|se) (work|employment|job) (visa|permit),
      (immigration|airport|officer|counter|form|asks|asked|embassy) ... (say|tell|write|mention|
        answer) ... (tourist|tourism|sightseeing|holiday|holidays|vacation|visit|tour|trip),
      (say|tell|write) .. (you are|you re|going|here) .. (for|on|as|to) .. (tourist|tourism|
        sightseeing|holiday|holidays|vacation|a tour),
      (do not|dont|never) .. (say|tell|mention|show|inform) .. (immigration|airport|officer|
        counter) ... (job|work|working|company|salary),
      (do not|dont|never) .. (say|tell|mention|show) .. (job|work|working) ... (immigration|
        airport|officer|counter),
      <VISIT_VISA> ... (care|carer|care home|warehouse|everyone goes|everyone does|boss|owner|
        employer|kitchen|bakery|labour camp|duty|every1|police chk|police checks|if police),
      (travel|enter|entry|go|come|fly) (is)? (as|on) (a)? (tourist|visitor|visit|e visa) .. (and|
        then|hotel|permit|company|job|conversion|after|paper),
      (e visa|evisa|visitor|tourist) (entry|category) .. (permit|job|company|regularised|later|for
        now|work),
      visa (itself)? is (a)? (visit|tourist|genuine visit) .. (permit|paper|work|factory|employer|
        verif*),
      overstay .. (fine|penalty) .. (owner|boss|company|sponsor|we)`,
    ur: `
      (امیگریشن|ایئرپورٹ|پوچھ*) ... (کہنا|کہیں|بولنا|بتانا) ... (ملنے|رشتہ دار*|چچا|ماموں|شادی),
      <VISIT_VISA> ... (برتن|صفائی|ریسٹورنٹ|کفیل|سیلون|درزی),
      (وزٹ|ٹورسٹ) (پر|ویزے|ویزا|ویزہ) ... (کمپنی مل*|تنخواہ|گودام|سپر مارکیٹ),
      (وزٹ|ٹورسٹ) (پر)? جا کر .. (کام|مزدوری),
      (وزٹ|ٹورسٹ|سیاحتی) (پر|ویزے|ویزا|ویزہ|کا|انٹری) ... (کمپنی (میں)? لگ*|مزدوری|فیکٹری|کام (مل*|
        دلوا*|کر*|شروع)|نوکری|جاب|رائیڈر|ہوٹل میں),
      <VISIT_VISA> ... (<JOB>|کام شروع|ورک پرمٹ|اقامہ|پکا|پکی|تنخواہ|جوائن*|فیکٹری|مزدوری),
      <VISIT_VISA> ... (جائیں|جا کر|جاؤ|جانا|وہاں|وہیں) ... (<JOB>|work),
      (ایئرپورٹ|امیگریشن|ائیرپورٹ|کاؤنٹر|پوچھ*) ... (کہنا|کہیں|کہیے*|بولنا|بولیں|بتانا|لکھنا|ظاہر)
        ... (گھوم*|سیر|سیاح*|وزٹ|چھٹی*|ہوٹل),
      (ایئرپورٹ|امیگریشن|ائیرپورٹ|کاؤنٹر|پوچھ*) ... (گھوم*|سیر|سیاح*|وزٹ|چھٹی*) ... (کہنا|کہیں|
        کہیے*|بولنا|بولیں|بتانا|بتائیں|لکھنا|ظاہر),
      (گھوم*|سیر|سیاح*|وزٹ) .. (کہنا|کہیے*|بولنا|بتانا|ظاہر کر*),
      کام کا ذکر .. (نہ|مت),
      (ایئرپورٹ|امیگریشن|ائیرپورٹ) ... (کام|نوکری|کمپنی) .. (نہ بتا*|مت بتا*|نام نہ*),
      (ٹورسٹ|وزٹ|سیاحتی) .. (کافی ہے|پر روانہ|لگوا کر) .. (سب|کمپنی|پرمٹ|اتار*|نوکری|کام)?,
      (وزٹ|ٹورسٹ) (پہ|پر) (نکل*|روانہ),
      ویزا .. (سیاحتی|وزٹ|ٹورسٹ) .. (پرمٹ|کمپنی|تبدیل*|وہاں|بعد میں|اندر)`,
    roman: `
      (immigration|airport|officer) (puche|poche|poochay|puchay|pe|par|ko)? .. (bolna|kehna|kaho|
        batana|btana) .. (milne|chacha|mamu|rishtedar|shadi|family),
      <VISIT_VISA> ... (safai|bartan|hafte ki|restaurant|silai),
      (visit|visit visa) (plus|aur|+|and) (job|kaam|kam|nokri),
      (e visa|tourist|visit) (pe|par|per) (jao|jana|ja kar|ja k|ao|ana) ... (kaam|kam|factory|
        packing|job|malik|silai),
      (visit|tourist) (pe|par|per) ... (company|job|nokri|kaam|kam|factory|mazdoori),
      <VISIT_VISA> ... (<JOB>|kaam shuru|work permit|iqama|pakka|pakki|salary|tankhwah|join*|
        mulazmat|factory),
      <VISIT_VISA> ... (jao|jaen|jayen|jana|ja kar|ja kr|wahan|wahin) ... (<JOB>|kaam|kam),
      <JOB> .. <VISIT_VISA> (par|pe|per|se|sy|ke zariye),
      (airport|immigration|counter|puche|pochay|poochay|puchay|puchein) ... (kehna|bolna|batana|
        btana|kaho|likhna|bolen|kahen) ... (ghumne|ghoomne|ghomne|tourist|sair|sayahat|siyahat|
        seyahat|visit|vacation|hotel|holiday),
      (airport|immigration|counter|puche|pochay|poochay|puchay) ... (ghumne|ghoomne|ghomne|tourist|
        sair|sayahat|siyahat|seyahat|visit|vacation|holiday) ... (kehna|bolna|batana|btana|kaho|
        likhna),
      (ghumne|ghoomne|ghomne|tourist|sair|sayahat|seyahat) .. (kehna|bolna|batana|btana|bol dena|
        keh dena),
      overstay .. (fine|jurmana) .. (malik|company|kafeel|boss|hum),
      visit (le lo|lelo|lo) .. (kaam|job|nokri),
      <VISIT_VISA> ... (lag jao|lag jayen|lag jana|helper|restaurant|parlour|parlor|salon|hotel me|
        waiter),
      (har|do|teen) (mahine|mahinay|maheene) .. (border|bahar|<COUNTRY>) ... (mohar|muhar|stamp|
        entry),
      (immigration|airport|counter) .. (pooche|poochay|puche|puchay) .. (booking|return ticket|
        hotel) .. (dikha*|dikhana),
      (pehle|pehlay|phle) (tourist|visit) (lag*|pe) ... (wahan|wahin|waha|phir) .. (kaam|kam|job|
        nokri|lag jao|salon|factory),
      (visit|tourist) (pe|par|pr) (nikal*|entry|lete|utar*) .. (permit|company|kaam|kam|andar|bad
        me|baad me|card|agay|job),
      visa (jo|itself)? .. (visit|tourist|sair wala) (hota|hai|lagta|lagega|lage ga|hoga) ..
        (permit|prmit|company|asli|wahan|andar|kaam|kam|bad me)?,
      (din|mahine|maheene|month) (ka|ke) visit ... (kaam|kam|nokri|job|salon|factory|lag jao)`,
  },
  unless: {
    en: `
      not allowed, no right, illegal, not a work, not valid for, cannot work, can not work,
      not permitted, itinerary, tour package, do not offer, dont offer, do not deal,
      only for tourism, for tourism, is a crime, against the law`,
    ur: `
      اجازت نہیں, غیر قانونی, نہیں کر (سکت*|سکتے), ممنوع, جرم, ڈیل نہیں, نہیں دیتے, ٹور پیکیج,
      کام نہیں, نوکری نہیں`,
    roman: `
      ijazat nahi, ghair qanooni, gher qanuni, nahi kar (sakte|sakta|skte), jurm, allowed nahi,
      illegal, deal nahi, nahi dete, kaam nahi, wala visa nahi, tour package`,
  },
  source: {
    document: 'Consul general Dubai 2020; MEA 2023',
    url: 'https://gulfnews.com/uae/visa-fraud-pakistan-consul-general-in-dubai-raises-alarm-against-illegal-recruitment-agents-1.69147423',
  },
};
