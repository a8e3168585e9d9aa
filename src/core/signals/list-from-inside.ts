import type { Signal } from './signal.ts';

/** A place in a known body got from inside: our man there, the name put in the list, no test. */
export const listFromInside: Signal = {
  id: 'list-from-inside',
  family: 'impersonation',
  hard: true,
  scheme: 'impersonation',
  patterns: {
    en: `
      (direct link|link|source|people|agent|our man|contact) (is|are|stands|sits|waits)? (in|
        inside|within|with) .. <INSIDE_PLACE>,
      (<BIG_NAME>|seats|medical|test) .. (bought|purchased) from .. (quota|department),
      (our|own|my) (own|inside)? (man|guy|boy|contact) (is|sits|sitting|stands|works)? (at|in|
        inside|behind) .. <INSIDE_PLACE>,
      (<BIG_NAME>|korea|eps) .. (without|bypass|skip) .. (lottery|written|nts),
      <BIG_NAME> ... (no|without|w o) (any|a|the|giving)? (test|interview|exam|merit|intervew),
      (no|without) (any|a|the)? (test|interview|intervew|exam|merit) ... <BIG_NAME>,
      (name|names|ur name|your name) .. (put|added|pushed|inserted|placed|locked|lock) .. (list|
        result|merit|roster|sdo|final),
      (put|puts|add|lock|push|enter) (your|ur|the|my)? (name|file) .. (list|before result|on top|
        merit|tonight|final|director),
      (our|my|own|a|his|one) (own|man|guy|uncle|cousin|friend|relative|brother|major|colonel|
        director|general manager|manager|sir|subedar|boss|officer) .. (inside|in my pocket|sits with|
        sitting there|sits in|is sitting|in the head office|in head office|in hr|in the board|of the
        regional|of <BIG_NAME>|in <BIG_NAME>),
      (seats|posts|they|vacancies|these) .. (fill|filled|are filled|fills|given|kept|made) .. (from
        inside|inside|by the office|quiet|quietly|from within),
      list .. (being|is|was)? (made|final|finalised|prepared|closed) .. (inside|from inside|
        already|four names|quota),
      (closed|inside|internal) (list|quota),
      (never|not) (on|in) (the|their|its|r)? (website|join website|newspaper) .. (fill|filled|
        inside|quiet|because|bcz|from),
      (height|running|test|medical|written) .. (will be|is|are|b)? (managed|arranged|taken care) ..
        (also|too|by)?,
      (reserved|kept|keeps) .. (numbers|quota) .. (open|cases|director),
      sahib .. own list,
      (sheet|questions|paper) .. (night before|already with (me|us)|in advance),
      leave .. paper (empty|blank),
      (only|just|is|are) (a)? (formality|formallity|formalty) .. (list|letter|seat|<MONEY>|
        appointment|exam|test)`,
    ur: `
      (<INSIDE_PLACE>|<BIG_NAME>) (میں|کے اندر|پر) .. (اپنا|ہمارا|ہمارے|اپنے|میرا) (اپنا|خاص)?
        (بندہ|بندا|آدمی|بندے|افسر|کزن|دوست|ماموں),
      (ہمارا|اپنا|ہمارے) (اپنا|خاص)? (بندہ|بندا|آدمی|بندے|افسر) .. <INSIDE_PLACE>,
      <INSIDE_PLACE> (والے|والوں سے|میں) (ہماری|ہمارے|اپنی|اپنے) (اپنے|بات|سیٹنگ),
      (پرچہ|پیپر) .. پہلے .. (مل جائے|مل جاتا|آؤٹ),
      (کوریا|ای پی ایس) .. (بغیر|بنا|بلا) (کسی)? (ٹیسٹ|امتحان|قرعہ اندازی),
      <BIG_NAME> ... (بغیر|بنا|بلا) (کسی)? (ٹیسٹ|امتحان|انٹرویو|میرٹ|اشتہار),
      <BIG_NAME> (میں|والوں|کے اندر) .. (میرا|ہمارا|اپنا|ہمارے|اپنے) (اپنا|اپنے)? (بندہ|بندا|آدمی|
        بندے|ماموں|چچا|بھائی|یار),
      (ہیڈ آفس|ہیڈ کوارٹر|وزارت|محکمے|بورڈ|ایئرپورٹ) .. (اپنا|ہمارا|میرا) (بندہ|بندا|آدمی|کزن|
        ماموں),
      (اندر) (سے|کے|والی) .. (لسٹ|فہرست|سیٹ*|بھرتی|فائنل|سیٹ کر*|صاحب|بھر*|ہوتی),
      (لسٹ|فہرست) .. (اندر سے|اندر) .. (فائنل|بن*|ہوتی|نکل*),
      نام .. (لسٹ|فہرست) .. (میں)? .. (ڈلوا*|ڈال*|لگوا*|شامل کروا*),
      (کوٹے|کوٹہ|کوٹا) .. (سیٹ*|صرف|اخبار|صاحب) .. (الگ|نہیں آ*|کے پاس|پاس),
      (اخبار|اشتہار|ویب سائٹ) (میں|پر|پہ)? .. (نہیں آ*|نہیں دی*|کے بغیر),
      (بہت)? اوپر تک پہنچ,
      (امتحان|ٹیسٹ|انٹرویو|پرچہ|پرچا) .. (خانہ پری|رسمی|دکھاوے|خالی چھوڑ*),
      (دوڑ|میڈیکل|قد|ٹیسٹ) .. (ہم (کھلوا*|لگوا*|پاس*)|کھلوا دیتے|درکار نہیں|پاس دکھا*|کی ٹینشن|کی
        ٹنشن),
      رول نمبر ہم لگوا*,
      صاحب (اندر) .. ہیں,
      (صدر|صوبیدار|ڈائریکٹر|مینیجر|افسر) صاحب کے ذریعے,
      ایڈجسٹ کروا*`,
    roman: `
      (<INSIDE_PLACE>|<BIG_NAME>) (me|mein|main|pe|k andar|ke andar) .. (hamara|hmara|mera|apna|
        hamare|apne) (apna|khas)? (banda|bnda|bande|bnde|admi|aadmi|mamu|afsar|officer),
      (hamara|hmara|apna|hamare) (apna|khas)? (banda|bnda|bande|admi|aadmi|afsar) .. <INSIDE_PLACE>,
      <INSIDE_PLACE> (walon se|walo se|wale|me|mein) (hamari|hmari|hamare|apni|apne|direct) (apne|
        baat|bat|setting),
      (mpa|mna|wazir|minister) .. kote,
      (korea|eps) .. (bina|baghair|bagair|without) .. (test|tst|lottery),
      <BIG_NAME> ... (bina|baghair|bagair|bghair|bagher) (kisi)? (test|tst|interview|imtihan|exam|
        merit|ishtihar|ishtehar),
      <BIG_NAME> ... (test|interview|intrvw|exam|interveiw) .. (nahi|nai|nhi|ni|hga) (hota|hoga|
        hga|dena|diya|hai|h)?,
      <BIG_NAME> (me|mein|main|k andar|ke andar|walon) .. (hamara|hmara|mera|apna|mere|hamare|apne)
        (apna|apne)? (banda|bnda|bande|bnde|admi|aadmi|mamu|chacha|log|bhai|sir),
      (manager|afsar|officer|director|hr|supervisor|sir|sahab) (apna|hamara|hmara|mera) (banda|
        bnda|admi|aadmi|hai|h),
      (banda|bnda|sir|sahab|admi|log) andar (hai|h|baith*|beth*|hain),
      andar (ka|ke|k|ki) (banda|bnda|admi|seats|seat|sir),
      andar se (bharwa*|bhar*|seat|nikal*|ho jata|aadhe|list|final),
      (head office|ho|hr|ministry|wazarat|department|neom|airport) (me|mein|main|k andar|ke andar)
        .. (mere|apne|hamare|mera|apna|hamara|ek|aik) (log|bande|bnde|banda|bnda|mamu|sir|sahab|admi),
      naam .. (list|fehrist) .. (dal*|dlwa*|lagwa*|pakka|baad me dal*),
      naam andar (aa|a) ja*,
      (mere wale|sir|sahab) ke paas likh,
      (website|akhbar|ishtihar|site) .. (pe|par|me)? (nahi|nai|nhi|ni|kabhi nahi) (aa*|dal*|de*|
        ata*|aat*),
      (test|imtihan|interview|written|exam|intrvw) .. (sirf|bas)? (formality|formalty|rasmi|khana
        puri),
      (test|height|running) .. (pass krwa*|pass karwa*|clear karwa*|clear krwa*|pass samjh*|ki
        tension na|manage),
      seat (andar se|rakhwai|lock usi din),
      seedhi bharti .. (bas|sirf|<MONEY>|easypaisa)`,
  },
  unless: {
    en: `
      no fee, free of cost, warn*, fake, scam, arrest*, do not believe, dont believe,
      official website, merit only, on merit, cheat*, fraud, complain*, retired, cafeteria, quiz`,
    ur: `
      خبردار, گرفتار*, جعلی بھرتی, میرٹ پر, سرکاری ویب سائٹ, شکایت, فراڈ, دھوکا, دھوکہ, ریٹائرڈ,
      مفت ہوتی`,
    roman: `
      stop list, khabardar, giraftar*, merit (pe|par) hi, sarkari website, shikayat, fraud,
      dhoka, dhokha, jhoot, retired`,
  },
  source: {
    document: 'Emigration Ordinance 1979 s.19 (false claim of government authority)',
    url: 'https://documents.pub/document/emigration-ordinance-1979-beoegovpk-emigration-ordinance-1979-5-2-in-case.html',
  },
};
