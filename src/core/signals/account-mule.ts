import type { Signal } from './signal.ts';

/** Other people's money through one's own account, or the account or SIM itself on hire. */
export const accountMule: Signal = {
  id: 'account-mule',
  family: 'task',
  hard: true,
  scheme: 'task-scam',
  patterns: {
    en: `
      (receive|collect|accept|take|get) .. (client|clients|customer|customers|company|people|other)
        .. (payment|payments|money|funds|amount) .. (in|into|on|through|to) (your|ur) own? ..
        (<OWN_ACCOUNT>|account|wallet) ... (<FORWARD>|commission|percent|%),
      (payment|payments|money|funds|transactions|amount) .. (comes|come|arrives|received|receive|
        credited|sent|land|lands) .. (in|into|to|on) (your|ur) .. (<OWN_ACCOUNT>|account) ...
        <FORWARD>,
      (rent|rent out|sell|selling|lend|hire) out? (us|me)? (your|ur) .. <OWN_ACCOUNT>,
      (receive|collect|accept) .. (payment|payments|money|funds|amount) .. (and|then) .. <FORWARD>
        ... (keep|commission|percent|%|yours),
      <OWN_ACCOUNT> ... (let|letting|allow) us (use|to use),
      (for|of|on) your (unused|spare|idle|extra) .. (bank card|atm card|atm|cheque book|
        <OWN_ACCOUNT>),
      <OWN_ACCOUNT> .. (on|for) (rent|monthly rent|daily rent|hire),
      (we|i) (buy|rent|purchase|hire) .. (verified|active|old|your|unused|any|all)? ..
        <OWN_ACCOUNT>,
      (give|lend|provide) (us|me)? (your|ur) .. <OWN_ACCOUNT> (for|on|and) ... (get|earn|take|rent),
      (<OWN_ACCOUNT>|people with <OWN_ACCOUNT>) .. (needed|required|wanted) ... (rent|daily|
        commission|percent|%|per day|limit),
      (cnic|id card) .. (and|&|with|plus) .. (bank app|jazzcash app|easypaisa app|bank login|otp)
        .. (screenshot|access|job|start|login|code),
      payment (assistant|processing agent|processing assistant) ... (your|ur) .. <OWN_ACCOUNT>,
      <OWN_ACCOUNT> (holder|holders) .. (only|needed|required|wanted) ... (earn|daily|limit|
        <MONEY>|commission|percent|%),
      (accept|receive|take|collect) .. (deposits|deposit|payments|money) .. (in|on) your ..
        (<OWN_ACCOUNT>|account) .. (and)? (send|pass|forward),
      account operator (job|work),
      (we|company|clients|client) .. (transfer|send|deposit|put) .. (<MONEY>|money|amount|funds) ..
        (to|in|into) your .. (<OWN_ACCOUNT>|account) ... (withdraw|give|hand|forward|send it),
      (per|each|every) account <MONEY>,
      (send|tell|give|forward) (us|me) the (code|pin) .. (comes|sms|phone|receive),
      (receive|receives) .. payments in it,
      you forward (them|it|the money|this),
      (give|gave|hand|lend|send|provide|share) (me|us|her|his|my|the|your|ur|a)? .. (<OWN_ACCOUNT>|
        unused account|idle account|bank account) .. (sim|pin|otp|atm|card|monthly|weekly|rent|terms|
        days|percent),
      (atm|atm card|sim|pin|cheque book|card) .. (stays|remain|remains|kept|stay) (with|at) (the|
        us|me|our)?,
      (unused|idle|spare|lying idle) .. account .. (monthly|rent|terms|company|weekly),
      (peoples|students|boys) accounts (working|running|with) .. (me|us),
      (regional|payment|payments) (associate|assistant|agent|officer|representative|partner) ...
        (your|ur|own|personal) .. (account|<OWN_ACCOUNT>),
      keep <NUM> (%|percent) .. (send|forward|transfer) .. (rest|balance|remaining)`,
    ur: `
      (کلائنٹ*|گاہک*|کسٹمر*|لوگوں|کمپنی) (کی|کے|سے)? .. (پیسے|رقم|پیمنٹ|ادائیگی) .. (<OWN_ACCOUNT>|
        اکاؤنٹ|اکاونٹ) .. (آئے|آئیں|آئی|آتے|آتی|منگوا*|وصول|جمع|لی|لیں|لے|لینے|لینی) ... (<FORWARD>|
        فیصد|کمیشن),
      (آپ|اپنے|اپنا|آپکے) .. (<OWN_ACCOUNT>|اکاؤنٹ|اکاونٹ) .. (میں|پر|سے) ... (پیسے|رقم|پیمنٹ) ..
        (آئے|آئیں|آئی|آتے|آتی|وصول|منگوا*|جمع ہو*) ... <FORWARD>,
      (آپ|اپنے|اپنا|آپکے) .. (<OWN_ACCOUNT>|اکاؤنٹ|اکاونٹ) .. استعمال .. (کر*|ہو*) ... (<FORWARD>|
        فیصد|کمیشن|روزانہ|<MONEY>),
      <OWN_ACCOUNT> .. (کرائے|کرایے|کرایہ|رینٹ) (پر|پہ) .. (دیں|دو|دے|لی|لیں|لے|لینے|لینی|چاہ*|
        درکار|دینے),
      (اپنا|اپنی|آپ کا|آپ کی|پرانا|بند|فالتو) .. <OWN_ACCOUNT> (بیچ*|فروخت|ہمیں دیں|کرائے),
      (اپنا|اپنی) .. <OWN_ACCOUNT> .. ہمیں (دیں|دو|دے دیں) ... (کما*|ماہانہ|روزانہ|<MONEY>),
      (سم|سمیں) .. اپنے نام (پر|سے) .. (نکلوا*|لے کر) ... (دیں|دو|دے|فی),
      فی سم .. (<MONEY>|<NUM>),
      شناختی کارڈ .. (بینک ایپ|بنک ایپ|او ٹی پی|ایزی پیسہ ایپ|جاز کیش ایپ),
      اپنے نام (کی|کا|کے) (سم|سمیں|<OWN_ACCOUNT>|اکاؤنٹ) .. (دیں|دو|دے دیں),
      (آپ|آپکے|اپنے) .. (<OWN_ACCOUNT>|اکاؤنٹ) میں .. <MONEY> .. (آئے|آئیں) ... (نکلوا*|آگے|بھیج*|
        دیں),
      ہر اکاؤنٹ (پر|کے) (<MONEY>|<NUM>),
      (جو)? کوڈ .. (موبائل|فون|ایس ایم ایس|میسج) (پر|میں) .. (آئے|آئے گا|آیا) .. (ہمیں|مجھے|بتا
        دیں|بتا دینا|بھیج دیں|بھیج دینا),
      (مقامی|ذاتی|شخصی|کئی|نئے|پرانے) (بینک)? (اکاؤنٹ|اکاونٹ|اکاؤنٹس|کھاتے) (درکار|چاہ*|کرائے),
      (آپ کا|اپنا) بینک? (اکاؤنٹ|اکاونٹ|کھاتہ) .. (ہمارے|کمپنی کے) (پاس|استعمال|ہاتھ),
      (اے ٹی ایم|کارڈ|سم|پن|چیک بک) .. (ہمارے|کمپنی کے) (پاس|استعمال|حوالے),
      (اکاؤنٹ|اکاونٹ|ایپ کا یوزر|کھاتہ) .. (سم|اے ٹی ایم|پن|کارڈ) .. (دے دیں|دیں|دے دو|دو|دینا|
        ہمارے) .. (کرایہ|ہفتے|ماہانہ|<AMOUNT>)?,
      (رقم|پیسے) .. (آتی|آتے|آئے گی|آئیں گے) .. آگے (بھیج*|بیج*|منتقل|ٹرانسفر),
      (جاز کیش|ایزی پیسہ|بینک) (اکاؤنٹ|اکاونٹ|کھاتہ) (ہفتے|مہینے|کچھ دن|کرائے) .. (چاہ*|درکار|پر|
        کو),
      (رقم|پیسے) کس کی .. (نہیں|نہ) (پوچھ*),
      بینک پوچھے تو (کہ*|بتا*)`,
    roman: `
      (client*|customer*|klient*|logon|logo|company|party) (k|ke|ki|kay|se|sy)? .. (paise|paisay|
      raqam|payment*|amount) .. (<OWN_ACCOUNT>|account|acount) .. (ayen|ayenge|aenge|aayen|aen|aye|
      ayega|aega|aayega|ayegi|aayegi|ati|aati|aaye|ayega|aye ga|ati|mangwa*|receive|lo|len|lein|
      jama|jma) ... (<FORWARD>|percent|%|commission|kamishan), (ap|aap|apne|apny|apna|tumhare|
      aapke) .. (<OWN_ACCOUNT>|account|acount) .. (me|mein|main|pe|par) ... (paise|paisay|raqam|
      payment*) .. (aye|ayega|aega|aayega|ayegi|aayegi|ati|aati|aaye|ayen|ayenge|aenge|receive|
      mangwa*|jama|jma) ... <FORWARD>, (ap|aap|apne|apny|apna|aapka) .. (<OWN_ACCOUNT>|account|
      acount) .. (use|istemal) .. (karo|karen|karein|karna|karni|karne|karte|karain|kro|krna|krni|
      krne|kren|hoga|hota|hogi) ... (<FORWARD>|percent|%|commission|rozana|daily|<MONEY>),
      <OWN_ACCOUNT> .. (kiraye|kirae|kiraya|rent) (pe|par|per) .. (do|den|dein|de|lete|lo|chahiye|
      chahye|darkar|dene), (apna|apni|purana|purani|faltu|aapka|aapki) .. <OWN_ACCOUNT> (becho|
      bech|kiraye|rent|hamen den|hame den), (purana|purani|faltu|khali|koi) .. <OWN_ACCOUNT> ...
      (hamen|hame|humein) (den|dein|do|de den) ... (rent|kiraya|mahana|<MONEY>), <OWN_ACCOUNT>
      (chahiye|chahye|darkar) .. (hafte|hafta|din|mahine|mahina) (k|ke)? (liye|lie|lye), (sim|
      simen) .. apne naam (pe|par|se|sy) .. (nikalwa*|nikl*|le kar|active) ... (do|den|dein|dena|fi
      sim|per sim), (fi|per) sim .. (<MONEY>|<NUM>), (paise|paisay|raqam|payment*) .. (aap|ap|apne)
      (k|ke)? (number|naam|account) (pe|par|me|mein) .. (ayen|ayenge|ayengi|aenge|aengi|ayegi|aye|
      aaye) ... <FORWARD>, (paise|paisay|raqam|payment*) .. account (me|mein|main) .. (aate|ate|
      ayen|ayenge|aenge) ... (usdt|dollar) .. (bhej*|send|transfer), (cnic|shanakhti card|id card)
      .. (bank app|easypaisa app|jazzcash app|otp) .. (screenshot|bhej*|login|code|de*|chahiye),
      <OWN_ACCOUNT> holders .. (only|chahiye|chahye|sirf), (hum|ham|company) .. (account|limit)
      (use|istemal) (kar*|kr*), (merchant|till) .. (till|id|account)? (chahiye|chahye|darkar) ..
      (partnership|rent|percent|%), (party|client|member) .. (paise|raqam) .. (dal*|dalegi|bhej*)
      ... (aap|ap) .. (usdt|aage|agay|khareed*), account operator .. (job|kaam|kam), (aap|ap|apke|
      aapke|tumhare) .. (<OWN_ACCOUNT>|account) (me|mein) .. <MONEY> .. (ayenge|aenge|ayen|aye|
      ayega) ... (nikalwa*|nikal*|aage|agay|bhej*), (jin|jis) (ke|k) (paas|pas) .. <OWN_ACCOUNT> ..
      (hai|hain|ho|hon) ... (rabta|contact|inbox|kamai), har account (pe|par|ke|k) (<MONEY>|<NUM>),
      code .. (sms|msg|message|phone|mobile) (pe|par|per|me) (aye|aaye|ae|ayega|aaya|aya) .. (wo|
      woh)? .. (hamein|humein|hamen|hume|mujhe|bata dena|bata den|bhej dena|bhej den|bhejen), (jo|
      wo) code (phone|sms|msg|mobile) (pe|par|per|me) (aye|aaye|ae|ayega|aaya|aya) .. (bata*|bta*|
      bhej*|de dena|de den), (phone|mobile|sms|msg) (pe|par|per) (jo|ek|aik)? code (aye|aaye|ae|
      ayega|aega) (ga|gi)? .. (mujhe|hamein|humein|hume|bata*|bta*|bhej*), (apka|aapka|tumhara)
      account (use|istemal) .. (har|per|<MONEY>|<NUM>|paise|commission), (apna|apni|ap ka|apka|
      tumhara) .. (account|acount|<OWN_ACCOUNT>) (aur|or)? (atm|sim|pin|card|cheque book) ..
      (mujhe|hamare|hmare|hamen|de do|dedo|do|den|rahega|rahegi), (atm|atm card|sim|pin|card) ..
      (hamare|hmare|company ke|mere) (paas|pas|pass) (rah*|rhe|hoga|hogi|ho), (jazzcash|easypaisa|
      bank) wali sim, (shakhsi|zati) bank? (account|acount|khate) (darkar|chahiye|chahye|chahiyen),
      account (chahiye|chahiyen|chahye) (jin|jo|<NUM>), (client|clients|party|company) (ki|ke|k)
      (adaigi|paise|payment) .. (wasool|vasool|receive|mangwa*) .. (account|acount|ap ke|aap ke)?,
      (paise|pese|paisay) (ayen ge|ayenge|aen ge|aenge) (jaen ge|jayen ge|jaenge|jayenge|aage|
      agay), pin (sath|bhi|b|code)? (batana|batao|dena|btana), account (kiraye|kiraya|rent) (pe|
      par|ka|per)`,
  },
  unless: {
    en: `
      (do not|dont|never|should not|avoid|not to) .. (rent|sell|share|give|lend|receive|allow|
      use),
      arrest*, mule*, money laundering, laundering, fraudster*, frozen, blocked, scammer*,
      illegal, payoneer, freelanc*, upwork, fiverr, tenant, house, flat, loan`,
    ur: `
      (نہ|مت) (دیں|دو|بیچ*|کریں|کرو), ہرگز, گرفتار*, منی لانڈرنگ, فراڈ, جعلساز*, جرم, بلاک, منجمد,
      قرض, فری لانس*, پنشن, زکوٰۃ, بینظیر`,
    roman: `
      (na|mat) (den|dein|do|becho|karo|karen), hargiz, giraftar*, money laundering, fraud, jurm,
      block, freelanc*, qarz, karz, pension, zakat`,
  },
  source: {
    document: 'Police Scotland, money mules (accounts hired through false vacancies)',
    url: 'http://www.scotland.police.uk/keep-safe/advice-for-victims-of-crime/fraud/money-mules/',
  },
};
