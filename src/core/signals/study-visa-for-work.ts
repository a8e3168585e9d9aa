import type { Signal } from './signal.ts';

/** A study visa or a transit used to stay and work: college in name only, the next plane missed. */
export const studyVisaForWork: Signal = {
  id: 'study-visa-for-work',
  family: 'visa',
  hard: true,
  scheme: 'visa-misuse',
  patterns: {
    en: `
      (student (visa|card|permit|file|entry|route)?|(college|university|institute|school) (visa|
        admission|enrolment|file|route)) ... (full time|full duty|60 hour|60 hours|12 hours|twelve
        hours|cash in hand|factory|warehouse|care home|hotel|restaurant|kitchen|car wash|bakery|
        hypermarket|whole day|morning to night|never attend|no class|no classes|name only|in name|
        only on paper|on paper|class not),
      (college|university|institute|admission|classes|class|attendance|study|studies) .. (only|
        just|is)? .. (in name|name only|on paper|for the paper|for name|never (attend|seen)|dummy),
      (classes|class|attendance) .. (isnt checked|managed|we manage|no issue|formality),
      (attendance|classes) (we|hm) manage*,
      (miss|missed|dont catch|do not catch|skip|leave) (the|your)? (next|second|connecting|onward)
        (plane|flight),
      not attend .. (class|college|work|only|factory)?,
      (transit|layover|stopover|stop over) .. (come out|walk out|get out|go out|step out|leave the
        airport|exit|slip out|stay),
      (come|walk|get|slip) out .. (transit|of the airport|and stay|and ask|n stay|with our|asylum),
      (out|outside) .. (ask for|apply for|file) asylum`,
    ur: `
      (سٹوڈنٹ|طالبعلم|پڑھائی|کالج|یونیورسٹی) (کا|کے|ویزا|ویزہ|ویزے|کارڈ|داخلہ) ... (فل ٹائم|پورا
        دن|پوری ڈیوٹی|صبح سے رات|کام گودام|فیکٹری|ریسٹورنٹ|گودام|کیئر ہوم|بارہ گھنٹے|<NUM> گھنٹے|
        مزدوری|کیش میں),
      (پڑھائی|کالج|کلاس|یونیورسٹی|داخلہ|حاضری) .. (نام کی|نام کا|صرف کاغذ*|کاغذوں میں|کبھی شکل
        نہیں|شکل نہیں دیکھ*|ولاس),
      (کلاس|حاضری) .. (ضرورت نہیں|فکر نہ|ہم لگوا*|ہم لگا*|کوئی نہیں),
      کلاس ولاس,
      (ٹرانزٹ) .. (نکل*|باہر|اتر*|چھوڑ*|رک),
      (وہاں|میں) نکل جانا,
      واپسی (والا|کی|کا) (ٹکٹ|فلائٹ) .. (پھاڑ*|چھوڑ*),
      اسائلم (کی|کا|کے) .. (فائل|کیس|وکیل)`,
    roman: `
      (student|study|college|kalej|institute|university|uni) (ka|ki|ke)? (visa|viza|vize|admission|
        addmission|dakhla) ... (full time|full duty|12 ghante|12 gante|subah se raat|warehouse|
        factory|care home|hotel|restaurant|cash me|kaam pe),
      (parhai|college|kalej|class|uni|dakhla|hazri|haazri|attendance|attandance) .. (naam ki|naam
        ka|sirf naam|sirf kagaz|sirf kaghaz|kagaz me|kaghaz me|shakal dikha*),
      (class|hazri|haazri|attendance|attandance) .. (zaroorat nahi|zarurat nahi|zaroorat ni|fikar
        na|hum lagwa*|hm manage|manage|masla nahi|ka masla),
      (agli|dosri|doosri|wapsi ki|wapsi wali|waapsi ki) (flight|ticket|tkt) .. (chhor*|chor*|phar*),
      wahin bahar nikal*`,
  },
  unless: {
    en: `
      part time, hours a week, 20 hours, twenty hours, scholarship, not allowed, illegal, warn*,
      visa rules, hotel management, refugee, refugees, tuition, teacher*, summer school, faculty,
      lecturer, canteen,
      (school|college|university) (needs|seeks|requires|is hiring|hiring)`,
    ur: `
      پارٹ ٹائم, وظیفہ, غیر قانونی, اجازت نہیں, خبردار, سکالرشپ, اسکالرشپ, ہوٹل مینجمنٹ,
      پناہ گزین*, ٹیچر*, استاد*, لیکچرار, درکار, گریجویٹ`,
    roman: `
      part time, scholarship, wazifa, illegal, ijazat nahi, khabardar, hotel management, teacher,
      ustad, lecturer, chahiye, darkar`,
  },
  source: {
    document: 'Emigration Ordinance 1979 s.17 (unlawful emigration, and helping it)',
    url: 'http://www.pljlawsite.com/html/eo17.htm',
  },
};
