import type { Signal } from './signal.ts';

/** Looks for the young with English and computer skills. */
export const targetsYoungEnglish: Signal = {
  id: 'targets-young-english',
  family: 'screening',
  hard: false,
  scheme: 'compound-lure',
  patterns: {
    en: `
      age (limit|between|from|group|is|must be|should be)? (18|19|20|21|22) .. (to|and|till|-)?
        (25|26|27|28|29|30|32|33|34|35|38|40),
      age (limit|under|below|upto|up to) is? (24|25|28|30|32|35),
      (good|fluent|basic|strong|decent|clear|little) (spoken)? english,
      (speak|speaking|know|knows|speaks|understands|read|type) (good|basic|some|fluent|little)?
        english,
      english (speaking|communication|skills|typing|spoken|level|fluent|must),
      (your|their) english is (good|clear|fluent),
      english .. (must be|should be|is) (good|fluent|ok),
      computer (skills|skill|knowledge|literate|literacy),
      (young|energetic|educated|smart|confident) (boys|girls|people|males|females|men|women|
        candidates|persons|graduates|youth|guys|ladies|staff),
      (boys|male|males) (and|&|or)? (girls|female|females) .. (both|can apply|welcome|required|
        needed|wanted|apply|only)?,
      (only|just) (boys|girls|young|males|females|ladies) .. (with|passport|needed|apply|can),
      (boys|girls) only,
      (fresh|young) graduates`,
    ur: `
      عمر .. (18|19|20|21|22|اٹھارہ|بیس|بائیس) (سے|تا|اور) .. (25|28|30|32|35|40|پچیس|اٹھائیس|تیس|
        پینتیس|چالیس),
      عمر .. (25|28|30|35|پچیس|تیس|پینتیس) (سال)? سے (کم|نیچے),
      (انگلش|انگریزی) .. (آتی|آنی|بول*|سمجھ*|اچھی|جانتے|جاننے|جانتا|ٹائپنگ|ٹائپ|پڑھ لیتا|لکھ*|میں
        بات|میں اعتماد),
      (اچھی|صاف|رواں|روانی سے) (انگلش|انگریزی),
      کمپیوٹر .. (آتا|آنا|جانتے|جاننے|چلانا|استعمال|مہارت),
      (پڑھے لکھے|نوجوان|تعلیم یافتہ) (نوجوان|لڑکے|لڑکیاں|نوجوانوں|افراد|لڑکوں) .. (درکار|چاہ*|کو|کے
        لیے|مواقع|رابطہ|متوجہ|موقع|ضرورت),
      نوجوان (درکار|چاہ*|رابطہ|متوجہ),
      لڑکے (اور)? لڑکیاں .. (درکار|چاہ*|رابطہ|دونوں|اپلائی|کے لیے|متوجہ|جلدی|آ سک*|جا سک*),
      لڑکے لڑکیاں`,
    roman: `
      (umar|umer|age) .. (18|19|20|21|22) (se|sy|ta|to)? (25|26|28|30|32|35|40),
      (umar|umer|age) (25|28|30|35) (saal|sal)? se kam,
      (18|20|22) se (28|30|32|35) (saal|sal),
      (english|inglish|angrezi) .. (ati|aati|ani|aani|bol*|samajh|achi|jante|janti|typing|type|me
        chat|me baat|likh*),
      (achi|saaf|fluent|thori) (english|inglish|angrezi),
      apki english achi,
      computer .. (ata|aata|ana|jante|chalana|use|istemal),
      (parhe likhe|parhay likhay|naujawan|nojawan) (larke|larkay|larki|log|naujawan)? .. (chahiye|
        chahye|darkar|rabta|inbox|k liye|ke liye|log),
      (larke|larkay) (aur|or)? (larkiyan|larkian|larkiyaan),
      sirf (larkian|larkiyan|larke|larkay|girls|boys)`,
  },
  unless: {
    en: 'school admission, class, classes, course, courses, matrimonial, rishta, proposal, vaccination',
    ur: 'رشتہ, شادی, کورس, داخلہ, داخلے, سکول, کلاس, ویکسین, قتل, جرم, پولیس',
    roman: 'rishta, shadi, course, dakhla, class, school',
  },
  source: {
    document: 'INTERPOL 2023-06-07; FIA 2026-02-04 (young, computer literate, English)',
    url: 'https://newsvog.com/?p=33645',
  },
};
