import type { Signal } from './signal.ts';

/** Almost no selection: a typing test, no interview, no experience, no papers asked. */
export const easyScreening: Signal = {
  id: 'easy-screening',
  family: 'screening',
  hard: false,
  scheme: 'compound-lure',
  patterns: {
    en: `
      (no|without|zero) (work|any|prior|previous|written|need of|need for|long|big)? (experience|
        interview|education|qualification|degree|skill|skills|ielts|test|diploma|certificate),
      (no need of|not need|dont need|do not need|you dont need) (any|a|an)? (experience|interview|
        ielts|education|degree|qualification|test|certificate|skill|skills),
      (experience|education|ielts|degree|qualification|interview|skills) .. (not (required|
        necessary|needed|must|compulsory|important)|no need|optional|does not matter|doesnt matter),
      (simple|short|easy|quick|basic|small|one) (online|phone|whatsapp|video|typing|oral)?
        (interview|test|typing test),
      typing (test|speed),
      (typing|type) .. (<NUM>|slow|little) .. (wpm|words per minute|words a minute|speed|is enough),
      speed <NUM> (wpm)? (is)? enough,
      (5|10|15|20|five|ten|fifteen) (minute|minutes|min) .. (interview|call|test),
      interview .. (5|10|15|five|ten|fifteen) (minute|minutes|min),
      interview (is|will be|only|just)? .. (on|by|through|via|at) (whatsapp|telegram|phone|call|
        voice|imo),
      (freshers|fresher|fresh candidates|anyone) (are|also)? (welcome|can apply|can also apply|also
        apply),
      (same day|instant|on the spot|on spot) (selection|joining|offer|offer letter|hiring|job),
      direct (selection|joining|offer letter),
      immediate joining,
      join (immediately|instantly),
      (basic|simple|little|some) (english|computer) (is)? (enough|ok|fine|required|only|skills|
        knowledge)?,
      (selected|shortlisted) (directly|without the? (need of|any)? (an|a)? written? (interview|
        test)),
      (we|they|company|i) will? (teach|train|trains) you? (everything|all|in <NUM> days)`,
    ur: `
      (تجربہ|تجربے|تعلیم|انٹرویو|ڈگری|آئیلٹس|سند|ہنر|مہارت) .. (ضروری نہیں|لازمی نہیں|کی ضرورت
        نہیں|کی کوئی (ضرورت|قید|شرط|پابندی)|شرط نہیں|کی شرط نہیں|نہیں چاہیے|کی پابندی نہیں|کی قید
        نہیں|کے بغیر),
      (بغیر|بنا|بلا) (کسی)? (تجربہ|تجربے|انٹرویو|آئیلٹس|ٹیسٹ|تعلیم|ڈگری|امتحان),
      (کوئی|نہ) (تجربہ|تعلیم|ڈگری|ٹیسٹ|انٹرویو) .. (نہیں|نہ|یا),
      ٹائپنگ (ٹیسٹ|رفتار),
      (پانچ|دس|پندرہ|5|10|15) منٹ .. (انٹرویو|ٹیسٹ|کال),
      انٹرویو .. (پانچ|دس|پندرہ|5|10|15) منٹ,
      انٹرویو .. (واٹس ایپ|فون|ٹیلی گرام|ٹیلیگرام|ویڈیو کال|وائس نوٹ) (پر|سے|کے ذریعے),
      (فوری|فوراً|موقع پر|اسی دن|ہاتھوں ہاتھ) (سلیکشن|جوائننگ|انتخاب|آفر),
      (تھوڑی|تھوڑی سی|بنیادی|معمولی) (سی|بہت)? (انگلش|انگریزی|کمپیوٹر),
      (میٹرک|مڈل|ان پڑھ) (والا|پاس|والے|والوں)? (بھی) .. (چل*|کر لیتا|کر سکت*|جا سکت*|اپلائی),
      (سب کچھ|سارا کام|سب|کام) .. (سکھا دی*|سکھا دے*|سکھا*)`,
    roman: `
      (tajurba|tajarba|tajurbe|tajarbe|taleem|talim|experience|interview|degree|ielts|hunar|sanad)
        (na|ki|k|ka|wagaira|bhi)? (zaroori nahi|zaruri nai|zaroori nai|lazmi nahi|lazmi nai|zaroorat
        nahi|zaroorat nai|nahi chahiye|nai chahiye|nhi chahiye|shart nahi|baghair|bagair|koi
        zaroorat|na bhi ho),
      koi (tajurba|experience|interview|degree|test) (nahi|nai|nhi|na),
      (bina|baghair|bagair|bghair) (kisi)? (tajurba|tajurbe|experience|interview|ielts|test|taleem|
        degree),
      (asan|aasan|sada|chota|chhota|mukhtasar|simple|chota sa) (sa)? (whatsapp|online|phone|
        typing)? (interview|test),
      typing (test|speed),
      (5|10|15|panch|das|pandra) (minute|mint|min) .. (interview|test|call),
      interview .. (whatsapp|phone|telegram|video call|voice) (pe|par|per|se),
      (whatsapp|phone|telegram) (pe|par|per|wala)? interview,
      interview ho (gaya|gya) samjh*,
      (fori|foran|usi din) (selection|joining|offer),
      (thori|thodi|thori si|basic|bunyadi) (si|bohat)? (english|inglish|angrezi|computer),
      (matric|middle|anparh) (pass|wala|wale)? (bhi|b) (chal*|kar leta|kr leta|apply),
      (sab kuch|sab|sara kaam|kaam|kam) .. (sikha*|sikhayenge|seekha*|seekhayen|seekhayenge),
      fresh (bhi|b|ok|wale)`,
  },
  unless: {
    en: 'not without experience, exam board, medical test, blood test, covid, pcr, driving test',
    ur: 'میڈیکل ٹیسٹ, خون کا ٹیسٹ, ٹیسٹ میچ, کورونا',
    roman: 'medical test, test match, khoon ka test, corona',
  },
  source: {
    document: 'MEA May 2024 (simple interview, typing test)',
    url: 'https://pragativadi.com/mea-issues-advisory-for-indian-job-seekers-travelling-to-laos-cambodia/',
  },
};
