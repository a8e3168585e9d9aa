import type { Signal } from './signal.ts';

/** Words that offer work, of whatever kind. */
export const workNamed: Signal = {
  id: 'work-named',
  family: 'offer',
  hard: false,
  scheme: null,
  patterns: {
    en: `
      (job|jobs|work|wrk|vacancy|vacancies|opening|openings|position|positions|post|posts|
      employment|opportunity|opportunities|seats|seat|visas|role|roles) (is|are|r)? (available|
      open|vacant|offer|offered|alert|opening|opportunity|opportunities|vacancy|in|at|for|abroad|
      overseas|outside|of|with|from home|on offer|ready|waiting|as|here|based|type|now open|
      details|offers), (staff|worker|workers|labour|labours|boys|girls|boy|girl|people|persons|
      person|candidates|candidate|employees|men|women|ladies|males|females|youngsters|graduates|
      students|freshers|translators|agents|operators|executives|representatives|assistants|
      helpers|helper|professionals|team members|members|partners|trainees|typists|writers|drivers|
      testers|recruiters|associates) (are|is|r|also|urgently|only|both|still)? (required|reqd|
      needed|wanted|need|req|welcome|can apply|apply|for|hiring|sought|preferred), (required|reqd|
      wanted|needed|need|needs|require|requires|we need|i need|looking for|seeking|hiring|want|
      wants|recruiting|taking|recruit|hire|searching for|seeks|invites) (for)? (a|an|some|few|
      urgently|more|the|<NUM>|two|three|four|five|ten|twelve|fifteen|twenty|female|male|young|
      fresh|smart|pakistani|educated|english speaking|any|all)? (more|pakistani|young|educated|
      english|female|male|smart|fresh|honest|good)? (<TRADE>|<DESK_ROLE>|<SCAM_ROLE>|<JOB_TITLE>|
      (staff|worker|workers|labour|labours|boys|girls|boy|girl|people|persons|person|candidates|
      candidate|employees|men|women|ladies|males|females|youngsters|graduates|students|freshers|
      translators|agents|operators|executives|representatives|assistants|helpers|helper|
      professionals|team members|members|partners|trainees|typists|writers|drivers|testers|
      recruiters|associates)), hiring, recruiting, recruitment, vacancy, vacancies, jobs, (job|
      work|wrk|duty|employment) (offer|opportunity|opportunities|description|details|profile|role|
      title|is|s|chahiye|there|hai|h|ki|ka|wali|wala|me|mein|ho), (a|an|any|this|the|good|nice|
      simple|easy|new|real|genuine|typing|office|hotel|computer|factory|farm|online|desk|sitting|
      side|small|part time|full time|home|abroad|chatting|chat|call|data|security|driving|salon|
      care|house|cleaning|warehouse|packing|seasonal|phils|foreign|overseas|permanent|regular|
      survey|government|govt|proper|dream|beautiful|direct|summer|night) (job|work|wrk|duty|
      employment|typing job|position|placement), (<DESK_ROLE>|<TRADE>|<SCAM_ROLE>|<JOB_TITLE>)
      (job|jobs|work|wrk|post|posts|position|positions|staff|vacancy|vacancies|needed|required|
      reqd|wanted|team|type|both|seat|seats|also|for|in|at), (job|work|wrk|role|post|position|
      duty|responsibilities|vacancy|designation) (is|s)? (only|just|simple|easy|very|actually|
      like|to|typing|chatting|chat|replying|watching|messaging|packing|comp|computer|data|
      customer|translator|similar|mostly|in), (apply|applications|application) (now|today|with|
      online|before|soon|fast|here|through|together|by|for|on|at|via|to|from|are invited|invited|
      form|is|only|open|directly), (join|joining) (us|me|our|the team|team|now|as|today|this|
      hands|immediately|my|a|date|letter), (come|comes) (work|and work|join|and join), (looking|
      searching) for (a job|job|work|smart|sincere|people|serious|new|motivated|someone|reliable),
      (i|we|he|she|they|boss|manager|company|team|firm|my boss|my manager) (am|are|is|re|also|now|
      still|urgently|only)? (hiring|looking for|need|needs|recruiting|want|wants|require|requires|
      taking|take|takes|choose|selecting|building|collect|sending|send|sends|expanding|forwarding|
      recruit|short of|adding|seeking|offering|inviting) .. ((staff|worker|workers|labour|labours|
      boys|girls|boy|girl|people|persons|person|candidates|candidate|employees|men|women|ladies|
      males|females|youngsters|graduates|students|freshers|translators|agents|operators|
      executives|representatives|assistants|helpers|helper|professionals|team members|members|
      partners|trainees|typists|writers|drivers|testers|recruiters|associates)|<NUM>|more|staff|
      team|<DESK_ROLE>|<TRADE>|<JOB_TITLE>|<SCAM_ROLE>|you|two|three|four|five|ten|twelve|fifteen|
      someone|somebody), (want|wanna|wants|ready|interested|like|willing) (to|in) (work|earn|join|
      go abroad|travel and work|be next|come|a job|going|working|the job|this), wanna b, (go|work|
      settle|travel|jobs|job|placement|posting|career|employment) (abroad|overseas|outside),
      (work|works|working|start|started|begin|hired|selected|placed|joined|employed) (as|with us|
      for us|from home|there as|in our) (a|an|the)?, (you|u) (will|ll|d|would|can|have to|just|
      are) (be)? (working|work|earn|earning|earns|start|selected|hired|join|sit|type|replying|
      reply|chat|messaging|paid|translating|typing), (your|ur) (work|wrk|job|duty|role|task|post)
      (is|would|will|starts|s), (placed|hired|recruited|shortlisted|selected) (for|in|as|
      candidates|applicants|at|by), u r selected, you are selected, you are through, (earn|make)
      (money|from home|online|daily|up to|upto|around|good|extra|<MONEY>|<NUM>), (paid|pay) (job|
      work|position|internship|trial), (opportunity|chance|golden chance|placement|programme|
      program|internship|scheme) (to|for|in|of|abroad|at|with), (salary|pay|job) (and|with|plus|+)
      (room|commission|food|visa), (work|job|employment|labour|labor|care|farm|factory|driver|
      cleaner) (visa|visas|permit), we (hire|recruit|employ|train|send|offer|pay|give (work|job|
      jobs)), (cv|resume|c v) (to|on|at|now|in|us|me|please|accepted|only|not), (send|share|
      submit|forward|drop|email|whatsapp|bring|mail) (us|me|your|ur|a|the)? (your|ur|latest|
      updated)? (cv|resume|c v|application|bio data|biodata), interested (candidates|candidate|
      people|persons|boys|girls|applicants|ones|friends)?, (side|extra|second|passive|online|home)
      (income|work|hustle|earning|job), copy paste, (form filling|data typing|home typing|pencil
      packing|soap packing|home packing)`,
    ur: `
      (<TRADE>|<DESK_ROLE>|<SCAM_ROLE>|<JOB_TITLE>|(لڑکے|لڑکیاں|لڑکا|لڑکی|لڑکوں|لڑکیوں|بندے|بندہ|
      بندا|بندوں|افراد|لوگ|لوگوں|نوجوان|نوجوانوں|ورکر|ورکرز|مزدور|سٹاف|اسٹاف|عملہ|عملے|ملازم|
      ملازمین|آپریٹر|آپریٹرز|ایجنٹ|ایجنٹس|مترجم|مترجمین|خواتین|بچے|بچیاں|بچیوں|بہنیں|آدمی|ہیلپر|
      نمائندے|نمائندہ|کارکن|اہلکار|staff|agents|translators|operators|workers|boys|girls)) (بھی|
      کی|فوری|کو|والے|والا|دونوں|دونو|بھی فوری|سب|ابھی|اور|جو)? (چاہیے|چاہئے|چاہییں|چاہئیں|چاہیں|
      چاہیئے|چاہ*|درکار|مطلوب|ضرورت|متوجہ|رابطہ|اپلائی|آ سکتے|جا سکتے|رکھ رہے|لے رہے|منگوا*|مانگ*|
      لیتے|بھیج رہے|بھیج رہا|بھیجنے), (چاہیے|چاہئے|درکار|مطلوب|ضرورت ہے|ضرورت) (<NUM>|دو|تین|پانچ|
      دس|بیس)? (<TRADE>|<DESK_ROLE>|<JOB_TITLE>|(لڑکے|لڑکیاں|لڑکا|لڑکی|لڑکوں|لڑکیوں|بندے|بندہ|
      بندا|بندوں|افراد|لوگ|لوگوں|نوجوان|نوجوانوں|ورکر|ورکرز|مزدور|سٹاف|اسٹاف|عملہ|عملے|ملازم|
      ملازمین|آپریٹر|آپریٹرز|ایجنٹ|ایجنٹس|مترجم|مترجمین|خواتین|بچے|بچیاں|بچیوں|بہنیں|آدمی|ہیلپر|
      نمائندے|نمائندہ|کارکن|اہلکار|staff|agents|translators|operators|workers|boys|girls)), (ضرورت
      برائے|درکار ہیں|درکار ہے|درکار|مطلوب ہیں|مطلوب ہے), (نوکری|نوکریاں|نوکریوں|ملازمت|ملازمتیں|
      ملازمتوں|جاب|جابز|آسامی|آسامیاں|آسامیوں|اسامی|اسامیاں|اسامیوں|روزگار|بھرتی|بھرتیاں|بھرتیوں|
      ویکینسی|سیٹیں|ڈیوٹی|job|jobs|vacancy|work|روزگار کا موقع) (ہے|ہیں|کی|کا|کے|آئی|آئیں|ائی|
      نکلی|نکلیں|جاری|شروع|دستیاب|خالی|موجود|لگ*|لگوا*|دلوا*|دلوا|ملے*|مل*|چاہ*|میں|والی|بن*|
      برائے|پکی|حاصل|آفر|کے لیے|پر|سے متعلق|نا|بھی|کونسی|کون سی|یہ), (نوکری|نوکریاں|ملازمتیں|جاب|
      جابز|بھرتی|بھرتیاں|آسامیاں|اسامیاں|ملازمت), (کام|kaam|کام بھی|job) (ہے|ہیں|یہ|کا|کی|کرنا|
      کرنے|کرو|کر سکت*|دستیاب|آیا|آیا ہے|ملے*|مل رہا|مل جا*|شروع|تیار|پکا|صرف|آسان|بہت|کوئی|میں|
      اصلی|والا|کمپیوٹر|کونسا|وہی|بس|چاہیے|چاہئے|ڈھونڈ|کے لیے|ڈیٹا|آن لائن), (ٹائپنگ|کمپیوٹر|
      دفتری|دفتر|آفس|ڈیٹا|چیٹ|چیٹنگ|گھر بیٹھے|گھر سے|گھر کا|آن لائن|پیکنگ|فیکٹری|ہوٹل|گودام|کھیت|
      باغ|باہر|صفائی|ترجمے|مارکیٹنگ|کسٹمر سروس|کاپی پیسٹ|لکھنے|بنانے|دیکھنے|کرنے|سفر|گاہکوں|سلائی|
      کھیتوں|باغات|سیاحتی|رات|جز وقتی|پیارا|اچھا|ایک|چھوٹا سا|سیدھا|یہی|موسمی|تعمیراتی|مزدوری|ڈیٹا
      انٹری) (کا|کی|میں|سے|پر|والا|والی|سا)? (کام|نوکری|جاب|روزگار|ملازمت|افس ورک|ورک|ڈیوٹی),
      (آفس|افس) ورک, (دلچسپی|خواہشمند|خواہش مند) (رکھنے|حضرات|افراد|امیدوار|لوگ|دوست|نوجوان|
      خواتین)?, (اپلائی|درخواست|درخواستیں|فارم) (کریں|کرو|کر|کیجی*|دیں|بھیج*|صرف|مطلوب|قبول|منظور|
      جمع|فل|ارسال), سی وی (بھیج*|ارسال|جمع|واٹس|لائیں|دیں|دے|کی|دکھا*), (سنہری|نادر|بہترین|اچھا|
      زبردست) (موقع|مواقع|چانس), (باہر|بیرون ملک|ملک سے باہر|بیرونِ ملک) (جانے|جانا|جاب|کام|نوکری|
      ملازمت|بھیج*|بھجوا*|روزگار), (کام|نوکری|جاب) (کرنا|کرنے) (چاہ*|ہے|والے|کے), (جانا|کرنا|آنا)
      (چاہ*|ہے تو|ہو تو|چاہو), (کمائیں|کماؤ|کمائی کریں|پیسے کما*), (جوائن|جوائننگ) (کر*|کے|شروع|
      فوری|لیٹر)?, (ہماری|میری|اپنی) (ٹیم|کمپنی|فرم|دکان) (میں|کو|کے لیے) .., ((لڑکے|لڑکیاں|لڑکا|
      لڑکی|لڑکوں|لڑکیوں|بندے|بندہ|بندا|بندوں|افراد|لوگ|لوگوں|نوجوان|نوجوانوں|ورکر|ورکرز|مزدور|
      سٹاف|اسٹاف|عملہ|عملے|ملازم|ملازمین|آپریٹر|آپریٹرز|ایجنٹ|ایجنٹس|مترجم|مترجمین|خواتین|بچے|
      بچیاں|بچیوں|بہنیں|آدمی|ہیلپر|نمائندے|نمائندہ|کارکن|اہلکار|staff|agents|translators|
      operators|workers|boys|girls)|بندے) (بھیج رہے|بھیج رہا|بھیجنے|لے جا رہے|لے رہے|جمع کر|رکھ
      رہے|چاہ*), (خدمات|منتخب|انتخاب) (حاصل|کر رہ*|کیا|امیدوار|ہو), (سیٹ|سیٹیں|نشستیں|جگہ|جگہیں|
      ویزے|آسامیاں) (آئی|آئے|آئیں|ائی|نکلی|نکلیں|خالی|دستیاب|آ گئے|آ گئی|ہیں|کھل*|پھر آئی|برائے),
      (ورک|کام کا|لیبر|ہیلپر|ڈرائیور) (ویزا|ویزہ|ویزے|پرمٹ), (عہدہ|پوسٹ|ذمہ داری|ذمہ داریاں|اوقات|
      ڈیوٹی|کام|جاب|رول|پوزیشن|position|role|job) (یہ|ہے|میں|دفتری|کسٹمر|ریسپشن|پیغام*|چیٹ|
      کمپیوٹر|آٹھ|بارہ|ڈیٹا|مترجم), روزگار`,
    roman: `
      (<TRADE>|<DESK_ROLE>|<SCAM_ROLE>|<JOB_TITLE>|(larke|larkay|larky|larka|larki|larkian|
      larkiyan|ladkay|ladke|bande|banday|banda|bnde|log|logon|staff|staf|worker|workers|mazdoor|
      agent|agents|operator|operators|translators|translator|helper|helpr|driver|khawateen|
      naujawan|bache|afrad|executives|typist|recruiter|wala|wale|assistant)) (bhi|b|ki|fori|ko|
      wale|walay|dono|urgent|jo|k|or|aur|abhi)? (chahiye|chahye|chaiye|chahie|chahiyen|chahye
      hain|chahyen|chaye|chaheye|chaiay|chiye|chahhiye|darkar|darkaar|matloob|required|needed|
      zaroorat|zarurat|zrurt|lagwa*|rakh rahe|rakh rhe|le rahe|le rhe|mangwa*|mang*|bhej rahe|bhej
      rha|bhej raha|bhejne|leni|lene|hire|hiring|apply|dhoond*|lgana|lagana), (chahiye|chahye|
      chaiye|darkar|zaroorat) (<NUM>|do|teen|panch|das|bees)? (<TRADE>|<DESK_ROLE>|<JOB_TITLE>|
      (larke|larkay|larky|larka|larki|larkian|larkiyan|ladkay|ladke|bande|banday|banda|bnde|log|
      logon|staff|staf|worker|workers|mazdoor|agent|agents|operator|operators|translators|
      translator|helper|helpr|driver|khawateen|naujawan|bache|afrad|executives|typist|recruiter|
      wala|wale|assistant)), (darkar hain|darkar hai|darkar hen|darkar|matloob), (nokri|naukri|
      nokrian|naukriyan|mulazmat|mulazimat|mulazmaten|job|jobs|vacancy|asami|asamian|rozgar|
      bharti|bhartian|bhartiyan|posting|duty|work|wrk) (hai|hy|h|he|ha|hain|hen|ki|ka|k|ke|aayi|
      ai|ayi|nikli|nikal|jari|shuru|available|khali|mojood|lag*|lagwa*|lgwa*|dilwa*|mil*|chahiye|
      chahye|chaiye|me|mein|main|wali|wala|ban*|barae|pakki|offer|ke liye|k liye|k lye|pe|par|bhi|
      b|kya|kia|ye|yeh|de|dete|ho|krna|karna), (nokri|naukri|nokrian|naukriyan|mulazmat|bharti|
      bhartian|vacancy|asamian), (kaam|kam|kaaam|kaam bhi) (hai|hy|he|h|kya|kia|ye|yeh|ka|karna|
      krna|karne|krne|karo|kro|kar skt*|dastyab|aya|aaya|milega|mil rha|mil raha|mil jay*|shuru|
      tayyar|pakka|sirf|asan|asaan|bohat|koi|me|mein|wala|computer|wohi|bas|bus|chahiye|dhoond*|
      dhund*|dekhna|k liye|ke liye|online|data|typing|digital|chatting|hiring), (typing|computer|
      comp|daftari|daftar|office|ofice|ofc|data|chat|chatting|ghar bethe|ghar baithe|ghar se|ghar
      ka|online|packing|factory|faktri|hotel|warehouse|godam|khet|bagh|bahar|safai|marketing|
      customer service|cstmr service|copy paste|likhne|banane|dekhne|karne|krne|bharne|silai|
      likhai|translator|call|hr|reception|resort|driving|kheton|mausami|mazdoori|side|part time|
      acha|accha|aik|ek|chota sa|simple|asli|deyri|farm|data entry|shop) (ka|ki|ke|k|me|mein|se|
      pe|par|pr|wala|wali|walay|sa)? (kaam|kam|kma|nokri|naukri|job|rozgar|mulazmat|work|wrk|
      duty), (office|ofice|ofc) (ka)? (kaam|kam|work|wrk), (khwahishmand|interested|dilchaspi|
      intrestd|intrested) (hazrat|log|larke|dost|ho|hon|rakhne|candidates|afrad)?, apply (karen|
      kren|karein|karo|kro|kar skt*|karna|krna|karain|now), cv (bhejen|bhejain|bhejein|bhejo|bhej|
      send|do|den|dein|whatsapp|mil*|email|jama|laen|dekh), (sunehri|sunhari|acha|bara|zabardast)
      (moqa|mauqa|moka|mouqa|chance), (bahar|bahir|bahr|mulk se bahar|abroad|overseas) (jane|jana|
      jaane|jaana|job|kaam|kam|nokri|bhej*|bhijw*|rozgar|ki job|ka kaam), (kaam|kam|nokri|job)
      (karna|krna|karne|krne|karni|krni) (chah*|hai|h|ho|wale|walay|ho to), (jana|jaana|karna|
      krna|aana|ana) (chah*|hai to|ho to|h to), kis ne jana, (paise|pese|paisay) (kamao|kamayen|
      kamaen|kmao), (join|joining) (karo|kro|karen|kren|krna|karna|shuru|letter), (hamari|hmari|
      meri|apni|humari) (team|company|firm|agency) (me|mein|ko|k liye|ke liye) .., (larke|larkay|
      larky|larka|larki|larkian|larkiyan|ladkay|ladke|bande|banday|banda|bnde|log|logon|staff|
      staf|worker|workers|mazdoor|agent|agents|operator|operators|translators|translator|helper|
      helpr|driver|khawateen|naujawan|bache|afrad|executives|typist|recruiter|wala|wale|assistant)
      (bhej rahe|bhej raha|bhej rha|bhejne|le ja rahe|le rahe|le rhe|jama|rakh rahe|chahiye|
      chahye), select (kar|ho|hogaye|ho gaye|kr), (seat|seats|seaten|jagah|jaga|visay|visa|
      vacancy|posts) (aayi|ai|ayi|aye|aaye|nikli|nikle|khali|available|aa gaye|aa gye|aa gayi|
      hain|khul*|chahiye), (work|kaam ka|labour|helper|driver|loader) (visa|viza|visay|permit),
      (ohda|post|zimmedari|kaam|kam|kma|job|role|position|duty|vacancy) (ye|yeh|hai|he|h|me|mein|
      customer|reception|chat|computer|comp|data|translator|digital|hr|kya|kia), rozgar, roozgar,
      rozgaar, ghar bethe (kaam|kam|kamao|earning)`,
  },
  unless: {
    en: `
      good job team, great job, nice job, well done, nose job, inside job, homework, join the
      prayer, join us in prayer, join hands, join us for dinner`,
    ur: 'نماز جنازہ, ضرورت مند, خون کی ضرورت, دعا کی درخواست',
    roman: 'khoon ki zarurat, khoon ki zaroorat, dua ki darkhwast, blood chahiye',
  },
  source: {
    document: 'BE&OE, roles of promoters: permission comes first, the advertisement after it',
    url: 'https://beoe.gov.pk/roles-and-functions-of-oeps',
  },
};
