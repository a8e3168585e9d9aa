import type { Signal } from './signal.ts';

/** Hardly anything is asked: anyone can, it is simple, it is taught there. */
export const noRequirements: Signal = {
  id: 'no-requirements',
  family: 'screening',
  hard: false,
  scheme: null,
  patterns: {
    en: `
      (no|without|zero|w o|nil|minimum) (any|prior|previous|special|need of|need for|long|big|
      proper|much|specific)? (experience|experiance|experince|exp|degree|education|edu|
      qualification|qualifications|diploma|certificate|skill|skills|ielts|english|language|test|
      exam|interview|cv|cgpa|age|trade test|computer knowledge|technical background|background|
      prior experience), (no|without) (degree|experience|cv|ielts|test) (no|or|n|and|drama|nothing|
      needed), (experience|experiance|experince|exp|degree|education|edu|qualification|
      qualifications|diploma|certificate|skill|skills|ielts|english|language|test|exam|interview|
      cv|cgpa|age|trade test|computer knowledge|technical background|background|prior experience)
      (is|are|of any kind)? (also|even)? (not|nt|isnt|doesnt|dont|never|no) (needed|required|reqd|
      necessary|mandatory|must|matter|compulsory|asked|important|bar|problem|issue|an issue),
      (experience|experiance|experince|exp|degree|education|edu|qualification|qualifications|
      diploma|certificate|skill|skills|ielts|english|language|test|exam|interview|cv|cgpa|age|trade
      test|computer knowledge|technical background|background|prior experience) (nil|zero|none|
      optional|no bar|no prob|no issue|not an issue|any), (do not|dont|does not|doesnt|nobody|no
      one|never|not|without) (need|require|ask|asks|asked|care|look at|check|want|asking) (for|
      about|any|your|a|to know|of)? (any|your|the|special)? (degree|experience|education|cv|cgpa|
      papers|ielts|qualification|test|anything|certificates|skill|skills), (any|every) (age|
      education|trade|qualification|background|degree|city|person|gender), (anyone|any one|anybody|
      any1|everyone|everybody) (can|with|who|may|welcome|from), any (edu|age|trade), (freshers|
      fresher|beginners|matric|middle|inter|fa|students|housewives|house wives|ladies|retired|
      females|women|graduates not) (are|is|also|can|ok|fine|welcome|pass|fail|candidates|boys|
      enough|also can|manageable|preferred|accepted|too|even), (simple|easy|light|basic|normal)
      (work|job|task|tasks|duty|typing|computer work|office work|english|computer|online work),
      (work|job|duty|it) (is|s) (easy|simple|light|not hard|not difficult|clean|nothing), (nothing|
      not|isnt|never) (is)? (difficult|hard|heavy|too hard), (a child|anyone) (could|can) (do|
      learn), (training|trainng) (is|will be|given|provided|there|free|by us|on site|included|of|
      for|from us|we give|ten days|one week|at|also), (they|we|company|team|senior|seniors|boss|i|
      sir) (will|ll|can|also)? (train|teach|guide|explain) (you|u|everything|everybody|all|
      freshers|new), (learn|taught|trained|explained|shown|teach) (everything|all)? (there|on the
      job|on site|in (two|three|few|one|a)|by us|by company|step by step), (just|only|simply|you
      only need|need only|must only) (know|speak|type|read|smiling|pressing|copy|press|a passport|
      passport|an english|basic english|english|your phone|a phone|basic typing|reply|replying|
      answering|typing|sit|sitting), (basic|little|some|normal|working|simple|decent) (english|eng|
      typing|computer|education|language) (is|are|only|enough|ok|needed|required|will do|works|
      fine|skills)?, (typing|english|eng|computer|passport|matric|phone|mobile|basic) (is)?
      (enough|ok|fine|only|will do), regardless of (education|experience|age|qualification|
      background), no (technical|special|prior|age|education|language) (knowledge|skill|skills|
      background|bar|limit|requirement|test), (no need to|dont have to|you dont) (know|study|learn|
      have (experience|degree)), knew nothing, (short|quick|brief|small|simple|easy|basic|formal|
      formality|single) (interview|intervew|test|call|assessment|chat|telephone), formality only,
      interview (nil|none|is formality|just|only|online), (no|without) (questions|formalities|
      formality|paperwork|tension) asked?, selection (is)? (same day|easy|by|on voice|on call|on
      the spot|guaranteed)`,
    ur: `
      (بغیر|بنا|بلا) (کسی)? (تجربہ|تجربے|تجربا|تجربہ یا ڈگری|تعلیم|ڈگری|قابلیت|اہلیت|انگریزی|انگلش|
      زبان|عمر|آئیلٹس|ٹیسٹ|انٹرویو|امتحان|سی وی|سند|ہنر|مہارت|سرٹیفکیٹ|ڈپلومہ|کوالیفیکیشن|سیکھا
      ہوا|experience|degree|ielts|interview|test|qualification), (تجربہ|تجربے|تجربا|تجربہ یا ڈگری|
      تعلیم|ڈگری|قابلیت|اہلیت|انگریزی|انگلش|زبان|عمر|آئیلٹس|ٹیسٹ|انٹرویو|امتحان|سی وی|سند|ہنر|
      مہارت|سرٹیفکیٹ|ڈپلومہ|کوالیفیکیشن|سیکھا ہوا|experience|degree|ielts|interview|test|
      qualification) (کی|کا|کے|وغیرہ|بھی|یا ڈگری)? (کوئی)? (ضرورت نہیں|ضرورت ہی نہیں|پابندی نہیں|
      قید نہیں|شرط نہیں|حاجت نہیں|ضروری نہیں|لازمی نہیں|درکار نہیں|نہیں چاہ*|نہیں مانگ*|نہیں پوچھ*|
      نہیں دیکھ*|نہیں|نہ بھی|ضروری نہی|نہ ہو|مسئلہ نہیں|ٹینشن|ٹنشن|صفر|زیرو|0|بغیر|کے بغیر|شرط نہی|
      لازم نہیں|کافی), (تجربہ|تجربے|تجربا|تجربہ یا ڈگری|تعلیم|ڈگری|قابلیت|اہلیت|انگریزی|انگلش|زبان|
      عمر|آئیلٹس|ٹیسٹ|انٹرویو|امتحان|سی وی|سند|ہنر|مہارت|سرٹیفکیٹ|ڈپلومہ|کوالیفیکیشن|سیکھا ہوا|
      experience|degree|ielts|interview|test|qualification) (کی|کا) (کوئی)? (ضرورت|شرط|پابندی|قید|
      حاجت|ٹینشن|ٹنشن) (ہی|بھی)? (نہیں|نہی|نی|نہ), (تجربہ|تجربے|تجربا|تجربہ یا ڈگری|تعلیم|ڈگری|
      قابلیت|اہلیت|انگریزی|انگلش|زبان|عمر|آئیلٹس|ٹیسٹ|انٹرویو|امتحان|سی وی|سند|ہنر|مہارت|سرٹیفکیٹ|
      ڈپلومہ|کوالیفیکیشن|سیکھا ہوا|experience|degree|ielts|interview|test|qualification) (نی|نھی|
      نہی) (چاہ*|مانگ*|پوچھ*|دیکھ*|کوئی)?, (کوئی|نہ) (تجربہ|تجربے|تجربا|تجربہ یا ڈگری|تعلیم|ڈگری|
      قابلیت|اہلیت|انگریزی|انگلش|زبان|عمر|آئیلٹس|ٹیسٹ|انٹرویو|امتحان|سی وی|سند|ہنر|مہارت|سرٹیفکیٹ|
      ڈپلومہ|کوالیفیکیشن|سیکھا ہوا|experience|degree|ielts|interview|test|qualification) (نہ|نہیں|
      ولاس|ویسٹ|وغیرہ|نہ ٹیسٹ|نہ انٹرویو), تجربہ صفر, تجربہ (0|زیرو), (ڈگری|سند|تجربہ|سی وی|اسناد)
      .. (نہیں مانگتے|نہیں مانگ*|نہیں پوچھ*|نہیں دیکھ*|تک نہیں|مت لا*), (میٹرک|مڈل|ان پڑھ|ایف اے|
      میٹرک فیل|میٹرک پاس|کم پڑھے) (والا|والے|والوں|پاس|فیل|بھی|لڑکا)? بھی? (چل*|کافی|ok|آجا*|آ
      جا*|کر سکت*|ٹھیک|کے لیے|اپلائی|والے), (کوئی بھی|ہر کوئی|ہر شخص|سب|خواتین|طالبعلم|طلبہ|بزرگ|
      گھریلو خواتین|ریٹائرڈ) بھی? (کر سکت*|کر لیت*|آ سکت*|جا سکت*|اپلائی|کر رہ*|سب), (آسان|سادہ|
      ہلکا|سیدھا سادہ|معمولی|بہت آسان) (سا|سی|ہی|بلکل)? (کام|جاب|ٹاسک|ڈیوٹی|ٹائپنگ|نوکری), کام
      (بہت|بالکل|بلکل|بڑا|نہایت)? (آسان|ہلکا|سادہ|آرام|مشکل نہیں|کوئی مشکل نہیں|سیدھا), (کوئی|کچھ|
      بالکل) مشکل نہیں, مشکل کام? (نہیں|کچھ نہیں), بہت سادہ کام, آرام والا, بہت آرام, سکھا (دی*|
      دے*|دوں*|لی*|یا|ئے), سکھا دینگے, سکھائ*, (ٹریننگ|تربیت) (وہاں|وہیں|ہم|مفت|دی|کمپنی|فری|کے
      بعد|میں دی|آپ کو|دیں|ہوگی|ملے*), سیکھنا ہم نے, سیکھے بغیر, (بس|صرف) (انگریزی|انگلش|english|
      ٹائپنگ|typing|پاسپورٹ|موبائل|کمپیوٹر|بول) .. (آ|آتی|آتا|چاہیے|کافی|ہو|بول*|لکھ*|پڑھ*|ہے|
      سمجھ*|چلانا), (انگریزی|انگلش|english|ٹائپنگ|typing) (لکھنا|بولنی|بولنا|پڑھنی|رواں|ٹھیک|
      لکھنی)? (آتی|آتا|آنا|آنی) (ہو|چاہیے|ہے)? (بس|کافی|اور)?, تھوڑی (سی)? (انگریزی|انگلش|english),
      (چھوٹا|مختصر|آسان|سادہ|رسمی) سا? (انٹرویو|ٹیسٹ|امتحان), انٹرویو (بس|صرف|مختصر|پانچ|دس|5|10|
      نہیں|واٹس ایپ|فون|نہ), (زبانی|رسمی) (ملاقات|انٹرویو), خانہ پری, (لڑکے لڑکیاں|مرد خواتین|لڑکے
      اور لڑکیاں|male female) (دونوں|دونو|سب), (فیس|تجربہ|ڈگری) (نہ|نہیں) (مانگ*|چاہ*)`,
    roman: `
      (bina|baghair|bagair|bghair|bila|without) (kisi|koi)? (tajurba|tajarba|tajrba|tjrba|tajruba|
      tajurbe|tajarbe|tajurbay|experience|exprience|experiance|experince|exp|taleem|talim|degree|
      digree|degri|qualification|angrezi|english|inglish|zaban|zabaan|zuban|umar|umer|age|ielts|
      test|interview|intervew|intrview|intrvw|cv|sanad|hunar|certificate|diploma|parhai), (tajurba|
      tajarba|tajrba|tjrba|tajruba|tajurbe|tajarbe|tajurbay|experience|exprience|experiance|
      experince|exp|taleem|talim|degree|digree|degri|qualification|angrezi|english|inglish|zaban|
      zabaan|zuban|umar|umer|age|ielts|test|interview|intervew|intrview|intrvw|cv|sanad|hunar|
      certificate|diploma|parhai) (ki|ka|k|ke|wagera|wagaira|bhi|b|waghera|ya degree)? (koi|itni|
      ziada)? (zaroori nahi|zaruri nahi|zarori nahi|zarori nai|zaroori nai|zaruri nai|zaroori nhi|
      lazmi nahi|lazmi nai|zaroorat nahi|zarurat nahi|zarurat nai|zaroorat nai|zaroorat nhi|zarurat
      nhi|zrurt nahi|zrurt ni|zrorat ni|zarorat nahi|zarorat ni|pabandi nahi|qaid nahi|shart nahi|
      nahi chahiye|nahi chahye|nai chahiye|nahi chahie|nhi chahiye|ni chahye|ni chaiye|nahin
      chahiye|ni chahiye|nahi mangte|nahi poochte|nai puchte|ni puchi|ni pucha|nahi dekhte|nai
      dekhte|nahi|nahin|nai|nhi|ni|zero|darkar nahi|masla nahi|masla nai|masla ni|tension nahi|
      tension nai|tension na|tention ni|ka scene ni|baghair|bagair|ke baghair|na ho|na b|na bhi|ok|
      not needed|not required|nil|zaroorat hi|formality), (tajurba|tajarba|tajrba|tjrba|tajruba|
      tajurbe|tajarbe|tajurbay|experience|exprience|experiance|experince|exp|taleem|talim|degree|
      digree|degri|qualification|angrezi|english|inglish|zaban|zabaan|zuban|umar|umer|age|ielts|
      test|interview|intervew|intrview|intrvw|cv|sanad|hunar|certificate|diploma|parhai) (ki|ka|k|
      ke) koi? (zaroorat|zarurat|zrurt|zarorat|shart|pabandi|qaid|tension|tention|masla) (hi|bhi|
      b)? (nahi|nai|nhi|ni|nahin|na), (koi|na|no) (tajurba|tajarba|tajrba|tjrba|tajruba|tajurbe|
      tajarbe|tajurbay|experience|exprience|experiance|experince|exp|taleem|talim|degree|digree|
      degri|qualification|angrezi|english|inglish|zaban|zabaan|zuban|umar|umer|age|ielts|test|
      interview|intervew|intrview|intrvw|cv|sanad|hunar|certificate|diploma|parhai) (na|nahi|nai|
      nhi|ni|wagera|waghera|wagaira|chahiye|hoga|hga), (degree|sanad|cv|experience|tajurba) ..
      (nahi poochega|nahi puchega|ni puchi|nahi mang*|nai mang*|nahi dekh*), (matric|metric|middle|
      anparh|kam parhe) (wala|wale|walay|pass|fail|bhi|b|larka)? (bhi|b)? (chalega|chale ga|chalay
      ga|chal*|kafi|ok|theek|aa ja*|kar sakta|kr skta|apply), (koi bhi|koi b|har koi|sab|khawateen|
      larkian|larkiyan|bachiyan|students|housewife|housewives|retired|ladies) (bhi|b)? (kar sakt*|
      kr skt*|kar skte|kr skti|aa sakt*|ja sakt*|kar leta|welcome|apply), (guzara|kaam) (ho ja*|
      chal ja*|chalay ga), (asan|asaan|aasan|aasaan|halka|sada|simple|easy|light) (sa|si|hi)?
      (kaam|kam|job|work|task|duty|typing|nokri), (kaam|kam|work|job|duty) (bohat|bahut|bht|bilkul|
      bohot|bara)? (asan|asaan|aasan|aasaan|ezy|easy|simple|halka|light|aram|aaram|sada), (asan|
      asaan|aasan|easy) (hai|hy|h|he|sa), (mushkil|bhari) (nahi|nai|nhi|ni|kuch nahi), kuch
      mushkil, koi mushkil, (sikha|sikhate|sikhaty|sikhati|sikhayen|sikhaenge|sikhaya|sikhayenge)
      (dete|denge|dein|dien|den|dunga|jata|hain|hen|ge|jaye)?, seekh (lena|lo|len|jao|jaoge), sikh
      (lena|lo), (training|trening) (wahan|wahin|ham|hum|free|muft|denge|den|dete|company|milegi|ke
      baad|mil|hogi|hoti|di), script (milti|mil|dete|denge|degi), (bas|sirf|only) (english|angrezi|
      inglish|typing|passport|pasport|mobile|phone|message|computer) .. (ati|aati|ho|chahiye|
      chahye|kafi|bol*|likh*|parh*|aye|samajh|chalana|bhej*), (english|angrezi|inglish|typing|
      computer) (bolni|likhni|bolna|parhni|thori|thora|bohat|writing|chat|type)? (ati|aati|aye|ata|
      aata|ani|aani|samajh) (ho|hai|ati|aati|chahiye)?, (chota|mukhtasar|asan|chhota|simple) sa?
      (interview|intervew|test), interview (bas|sirf|nahi|nai|nhi|ni|whatsapp|phone|paanch|das|5|
      10|formality|teen|ho gaya), (larke|larkay|larky|male|boys) (aur|or|o|n|and)? (larkian|
      larkiyan|larkiyaan|female|femail|girls) (dono|donon|both|sab|bhi), family (welcome|bhi)`,
  },
  unless: {
    en: `
      no english translation, test match, test drive, blood test, driving test, school exam, ielts
      preparation, ielts class, ielts course, class test`,
    ur: 'ٹیسٹ میچ, خون کا ٹیسٹ, آئیلٹس کی تیاری, آئیلٹس کلاس',
    roman: 'test match, blood test, ielts class, ielts ki tayari, ielts ki tyari',
  },
  source: {
    document: 'MEA May 2024 (a simple interview, a typing test); DOMAIN.md section 4 row 6',
    url: 'https://pragativadi.com/mea-issues-advisory-for-indian-job-seekers-travelling-to-laos-cambodia/',
  },
};
