import type { Signal } from './signal.ts';

/** Bank statement, travel history, experience or sponsor letter made up for the file. */
export const papersMade: Signal = {
  id: 'papers-made',
  family: 'visa',
  hard: true,
  scheme: 'visa-misuse',
  patterns: {
    en: `
      (make|makes|making|prepare|prepares) (your|you|the)? .. (experience letter|salary slip|bank
        statement|travel history),
      (bank statement|bank statements|travel history|business proof|sponsor letter|show money|
        invitation letter) ... (made|make|makes|created|create|arranged|arrange|prepared|prepare|
        provided|managed) .. (by us|for you|ourselves|in our office|we|all)?,
      (we|i) (make|create|arrange|prepare|build|provide|manage) ... (bank statement|bank
        statements|travel history|business proof|sponsor letter|experience letter|fake),
      (fake|ready made|readymade) (travel history|bank statement|experience|documents|stamp|entry
        stamp|degree),
      (travel history|bank statement) (is)? (our|my) (job|work|responsibility|headache|tension),
      (work permit|permit|lmia|labour card|job letter|work visa) .. (we|is|paper|number)? .. (make|
        made|print|printed|design|prepared|create) .. (from our side|by us|our side|in dubai|in kl|
        separately|same color|same colour|ourselves|our own|separate|here|only to),
      (we|our office|boss|i) (make|print|design|prepare|create) (the|your|a|it)? .. (permit|lmia|
        work permit|work visa|stamp|band certificate|experience|bank statement),
      (dummy|adjusted) (booking|ticket|letter|statement|experience|papers|hotel)`,
    ur: `
      (تجربے|ڈگری|بینک|پولیس) .. (کاغذ*|لیٹر|سرٹیفکیٹ) .. (ہماری|ہمارے) (طرف|ذمے|ذمہ),
      (بینک اسٹیٹمنٹ|بینک سٹیٹمنٹ|بنک سٹیٹمنٹ|بنک اسٹیٹمنٹ|ٹریول ہسٹری|سفر کی ہسٹری|سفری تاریخ|
        ہسٹری|سپانسر لیٹر|اسپانسر لیٹر|ڈگری) .. (ہم (خود|ہی)?|ہمارا کام|ہماری ذمہ|خود) .. (بنا*|
        بنوا*|تیار|دے*|دیں|لگا*|ذمہ|کر*)?,
      (بینک اسٹیٹمنٹ|بینک سٹیٹمنٹ|ٹریول ہسٹری|سفر کی ہسٹری|ہسٹری) .. (بنا دی جات*|بنا دیں|بنا کر
        دی*|بنا دیتے|بنوا دی*|بن جائے|لگا دیتے|ہم بنا*),
      پاسپورٹ ... (مہریں|سٹیکر|اسٹیکر|انٹری) .. (لگوا*|لگا دی*),
      (ان کی|آپ کی) ہسٹری .. بنا*,
      (فنڈز|مارکس) .. ہم .. (ایڈجسٹ|سیٹ|بنا*),
      صرف نام کا داخلہ,
      نام کا داخلہ,
      (پرمٹ|ورک پرمٹ|کام کا پرمٹ|لیٹر|تجربہ لیٹر|تجربے کا لیٹر|سرٹیفکیٹ) .. (ہم (خود|ہی|الگ)?|
        ہماری|خود) .. (پرنٹ*|چھاپ*|بنا (کر|دیتے|دیں|دیتا)),
      پرمٹ .. ہماری پرنٹنگ,
      (پرمٹ|لیٹر|کاغذ) .. (ایئرپورٹ|بارڈر|ائیرپورٹ) پر .. (نہ|مت|نہیں) (دکھا*|نکال*),
      (ہوٹل|واپسی) .. (دکھاوے|جعلی|ڈمی),
      جعلی (بکنگ|سٹیٹمنٹ|لیٹر|مہر|سند),
      پچھلی تاریخ میں .. نام`,
    roman: `
      (salary slip|experience letter) .. (hum|ham|humari taraf|hamari taraf),
      (bank statement|bank statment|travel history|history|experience letter|sponsor letter|
        business proof|degree) .. (hum|ham|khud) .. (bana*|banwa*|dete|denge|dengy|tayar|prepare|
        karwa*|krwa*),
      (bank statement|bank statment|travel history|history) .. (bana dete|bana denge|bana dengy|
        bana di|banwa denge|bana ke denge|bana kar denge|ban jati|ban jayegi),
      (hum|ham) .. (bank statement|bank statment|travel history|history|experience letter|sponsor
        letter) .. (bana*|banwa*|dete|denge|tayar),
      (sticker|stamp|muhar|entry) .. (laga k|laga ke|lagwa k|lagwa ke|laga kar) .. history,
      (experience|certificate|english|letter|ielts|degree|marks|funds) .. (humara|hamara|hmara)
        (zimma|zima|kaam|kam),
      naam ka (dakhla|admission),
      (gap|marks|funds) .. (hum|ham) .. (adjust|set|bana*|kra*|karwa*|krwa*),
      (permit|prmit|parmit|work permit|lmia|letter|kaghaz|kagaz|kagz|band|certificate) .. (hum|ham|
        hm|main|hamara|hmara)? .. (print|chapwa*|chhapwa*|design|alag bana*|apna bana*|colour print),
      (permit|prmit|kaghaz|letter|wo|woh) .. (airport|airpot|border|counter) .. (mat|na|nahi)
        (dikha*|nikal*),
      (airport|airpot|border) (pe|par|pr) .. (wo|woh|permit|letter|kaghaz) .. (mat|na|nahi|chupa*)
        (dikha*|nikal*|lena)?,
      (dummy|nakli|naqli|jali) (booking|ticket|tkt|bukng|voucher|statement|letter),
      (hotel|bukng|booking|ticket|tkt) .. (naqli|nakli|dummy|jali)`,
  },
  unless: {
    en: `
      do not, dont, never, refuse, not make, students must, applicant must, own bank statement,
      your own bank, accountant, arrested, police, you must, should be, requirements,
      required documents`,
    ur: `
      نہیں بنات*, نہیں بناتے, اصلی ہو*, گرفتار*, پولیس, ہرگز, جرم, ملزم*, تعلیم, خود بنوائیں,
      اپنی بینک`,
    roman: `
      nahi banate, nahi banata, nai banate, asli honi, giraftar*, jurm, hargiz, police,
      apni bank statement`,
  },
  source: {
    document: 'Emigration Ordinance 1979 s.17 (assisting unlawful emigration)',
    url: 'http://www.pljlawsite.com/html/eo17.htm',
  },
};
