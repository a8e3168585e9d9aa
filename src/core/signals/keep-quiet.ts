import type { Signal } from './signal.ts';

/** Others are not to know, or are to hear another story. */
export const keepQuiet: Signal = {
  id: 'keep-quiet',
  family: 'concealment',
  hard: false,
  scheme: null,
  patterns: {
    en: `
      (dont|do not|dnt|never|not|shouldnt|should not|must not|no need to|kindly do not|please
      dont|avoid|no) (tell|telling|discuss|mention|share|inform|ask|contact|phone|call|ring|talk|
      speak|say|show|consult|utter|approach|post|tag|open|bring|involve|email|write) (it|this|
      that|to|with|in front of|about it|about this|the|your|ur|about|him|her|them|me|a|any|these|
      price|in|word)? (the|your|ur|to|with|it|about|of)? <KIN>, (dont|do not|dnt|never|not|no|
      shouldnt|without|against|avoid) (mention|mentioning|say|saying|discuss|discussing|utter|
      name|speak of|talk about|talk of|reveal|open|take|tell|write) (the|any|of|your|a|about|word|
      ur|my)? (word)? (of|about)? (work|job|employment|factory|farm|care|visa|company|offer|price|
      figure|amount|aus|me|my name|name|work card|topic|money|rate|salary|it|this|him|agency|
      agent), (tell|inform|let know|show) (your|ur|the)? (family|parents|mother|father|home|
      friends|wife|anyone|others|everyone|people|them) (after|later|afterwards|from there|once|
      when you reach|only when|only that|you are going|its|it is|that it|about a tour|dubai|
      nothing|just), (tell|say to) (them|him|her|family|parents|people|everyone|mom|friends|home)
      (that)? (it|its|it is|ur|you|u|i)? (s|is|are|am|going|visiting|for)? (a|an|for|to|on|dubai|
      it)? (dubai|tour|internship|holiday|trip|training|visit|visiting|tourist|umrah|business|
      study|course|interview), (say|tell|saying|claim|describe|state|answer|reply|write|pretend|
      act|behave) (that|them|him|officer|the officer|immigration|you|u|it|only|just|simply|the
      journey)? (you|u|i|that|its|it|as)? (are|r|is|am|m|have|come|came|on|going|a|as)? (a|for|on|
      to|going|here|his|their|visiting|purely)? (tourist|tourism|visiting|visit|visitor|
      sightseeing|holiday|holidays|trip|beach|wedding|cousins wedding|cousin|relatives|family
      visit|meeting|student|studies|studies only|study|umrah|religious|pleasure|honeymoon|transit|
      connecting|friend|friends|accountant|medical|business|uncle|tour|five days|5 days), (at|in|
      to|if|when) (the)? (immigration|counter|airport|border|embassy|officer|police|bank|they|
      anyone|any one|guard|any1|somebody|people|sum1) (counter|officer|desk|asks|ask|asked|calls|
      call|rings|checks|question|questions)? .. (say|tell|speak|show only|answer|mention|describe|
      you are|u r|dont|keep), (keep|keeping) (it|this|quiet|silent|the|your|ur|mum|secret)?
      (offer|matter|travel|plan|figure)? (quiet|secret|private|between us|to yourself|low|hidden|
      silent|confidential|between|among us|hush), (stay|remain|be) (quiet|silent|hidden|discreet|
      low), between (us|you and me|believers|ourselves) (for now|only|please)?, (delete|erase|
      clear|remove) (this|the|our|all|dis)? (chat|message|messages|msg|msgs|conversation|dis|after
      reading|history|post), (parents|family|mom|moms|mother|mothers|ammi|home people|relatives|
      mama) (will|always|only|they|may|can|would)? (worry|stop|create|make|say no|refuse|panic|
      cry|object|tension|spoil|not allow|not understand|permission), (surprise|surprised) (them|
      her|him|your|family|mom|parents), (jealous|nazar|evil eye), (embassy|immigration|protector|
      factory|company|office|police|neighbours|others|team leader) (shud|should|must|need|needs|
      may|does|do|doesnt|dont|will|people)? (not|nt|never|dont|give|they|will)? (hear|know|find
      out|be told|wrong information|deny|spoil|cruel|reject), (privately|private) (only|please|
      plz|and|voice|message), (no|not) (one|body)? (else)? (should|must|can|needs|need) (to)?
      know, (outside|out of) (the|d|this)? (group|grp|family|circle|chat), (only|just) (cousins|
      family|known ppl|known people|close|trusted) (only|ppl|people|please)?, (dont|do not)
      (bring|involve|include|put) (your)? (parents|family|father|brother|anyone|friend|mother),
      come alone, alone (please|only|plz), (secret|hush hush|quietly|secretly), (without)
      (telling|informing|asking) (your|the|anyone|family|parents|home|others), switch off (your|
      ur|the)? (phone|mobile), (hide|hidden|conceal) (it|the|your|this|from), (dont|do not|dnt)
      (take|use) (my|our|the|his) name`,
    ur: `
      <KIN> (کو|سے|میں|پر|کے|والوں|والوں کو|والے)? (بھی|ابھی|ہی|سے|کو|فی الحال|زیادہ|یہ|بات|اس|
      کام|کا|اور)? (ذکر|مشورہ|بات|ای میل|رابطہ|فون|بتانا|بتانے|شیئر)? (نہ|مت|نا|نہیں|ہرگز|منع)
      (بتا*|کر*|کیجی*|کہ*|بول*|دکھا*|پوچھ*|دین*|ہو*|پتا|پتہ|چل*|جان*|جائ*|لگ*|سن*|آئ*|لاؤ|لاو|
      لائ*), <KIN> (کو|سے|میں)? (ابھی)? (صرف|بس)? .. (پہنچ کر|بعد میں|وہاں سے|وہاں جا کر|وہاں پہنچ
      کر|ٹکٹ کے بعد|سرپرائز|پہنچ کے) (بتا*|خبر|فون|کال), <KIN> (کو|میں|سے|والوں|والوں کو)? (بس|
      صرف|یہی|یہ|اتنا)? (کہنا|کہیں|کہو|بولنا|بول|بولو|کہہ|بتانا|بتائیں|بتاؤ|کہیے|بتاو) (کہ|دو|دیں|
      دینا|بس|صرف)? (دبئی|سیر|گھومنے|ٹور|عمرہ|عمرے|انٹرن*|ٹریننگ|بنکاک|ہوٹل|کورس|پڑھائی|چھٹی|
      نوکری), (بینک|کوئی|وہ|لوگ|افسر|پولیس) (والے|والا|بھی)? پوچھ* (تو|بس|صرف)? .. (کہنا|کہیں|
      کہیے*|بولنا|بولیں|بول|بتانا|کہو), (امیگریشن|کاؤنٹر|کاونٹر|ائیرپورٹ|ایئرپورٹ|ایرپورٹ|بارڈر)
      (پر|پہ|والے|والوں|والوں کو|کو|سے|میں|والا)? (پوچھے|پوچھیں|پوچھ*|آئے)? (تو|بس|صرف|کام کا|
      بھی)? .. (کہنا|کہیے*|بولنا|بولیں|بول|بتانا|نہ بتا*|مت بتا*|نہیں بتا*|ذکر نہ|کہو|دکھانا|
      دکھا*), (سیر|گھومنے|سیاحت|عمرے|عمرہ|ٹورسٹ|شادی|ہنی مون|کاروبار|تفریح|آگے|visiting|tourist|
      tour|holiday|پڑھنے) (کو|کا|کی|کے لیے|پر|جا رہا|جا رہے|ہوں|کرنے|سے)? .. (کہنا|کہیں|کہیے*|
      بولنا|بولیں|بول دی*|کہہ دی*|کہو|بول کر), (کام|نوکری|ملازمت|قیمت|رقم|میرا|ہمارا|فیس|ریٹ|job|
      work) (کا|کی|والی)? (نام|ذکر|بات|لفظ) (بھی)? (نہ|مت|نہیں|ہرگز|کسی|منہ|زبان) (لی*|کر*|بول*|
      بتا*|سے|پر|کیجی*|ہو*|نکال*), ذکر (نہ|مت|نہیں|ہرگز) (کر*|کیجی*)?, (راز|رازداری|خفیہ|چپ|چپکے)
      (رکھ*|سے|رہنا|رہیں|داری|ہے|کے ساتھ|میں), (بات|یہ|اسے|نام|لسٹ|نمبر|لنک) (باہر|کسی|گروپ سے
      باہر|اپنے تک|کسی کو) (نہ|مت|نہیں|کو|رکھ*|جانے|نکل*) (بتا*|جا*|نکل*|نہ|مت|دی*|ڈال*|دو)?, گروپ
      سے باہر (مت|نہ), (اکیلے|تنہا) (آنا|آئیں|میں|آ|ملیں|انباکس|آؤ), (نظر لگ*|حسد|جلن|روک لیت*|رو
      پڑ*|منع کر*), (سرپرائز) (دی*|دے*|دوں*|سمجھ*), (محلے|گروپ|سٹیشن|گرڈ|دفتر|گارڈ|گارڈ کو|ہیلپ
      لائن|فیکٹری|بینک|کلاس) (میں|پر|سے|والوں|کو)? (نہ|مت|ابھی) (بتا*|پوچھ*|ذکر|فون|بات|جا*),
      (اصل|ورک) (بات|پرمٹ|کاغذ) .. (نہ|مت|نہیں) (دکھا*|بتا*|نکال*), (پرمٹ|کاغذ|لیٹر|خط) (ایئرپورٹ|
      ائیرپورٹ|بارڈر) .. (نہ|مت|نہیں), فون بند رکھ*, نام (کٹ جا*|کاٹ دی*), (چیٹ|میسج|پیغام)
      (ڈیلیٹ|مٹا*), (پہنچ کر|وہاں جا کر) بتا دی*, (کسی کو|گھر) (خبر|ہوا|پتا|پتہ) (نہ|نہیں), ایک
      کہے گا`,
    roman: `
      <KIN> (ko|کو) (bas|sirf|بس|صرف)? (kehna|kahna|bolna|bolo|batana|کہنا|بولنا|بتانا|بول) ..
      (tour|training|dubai|office|trip|visit|course|umrah|دبئی|ٹور|ٹریننگ|سیر|عمرہ), <KIN> (ko|se|
      sy|me|mein|wale|walon|walon ko|wlo ko|ki)? (bhi|b|abhi|abi|hi|filhal|zyada|ziada|ye|baat|
      bat|is|kaam|ka|aur|itna)? (zikar|mashwara|baat|bat|discuss|share|phone|rabta|call|tazkira)?
      (na|mat|nahi|nai|nhi|ni|nahin|hargiz) (bat*|bt*|kar*|kr*|keh*|bol*|dikh*|pooch*|puch*|dena|
      pata|pta|chal*|lag*|lao|discuss|zikar|rakh*|milna|jan*|likh*), <KIN> (ko|se|me|mein)? (abhi|
      bas|sirf)? .. (pohanch kar|pohanch k|pohnch k|pahunch kar|baad me|bad me|wahan se|wahan ja
      kar|ticket ke baad|surprise|confirm ho) (bat*|bt*|khabar|phone|call), <KIN> (ko|me|mein|se|
      walon ko|wlo ko|pe)? (bas|sirf|yehi|itna|ye)? (kehna|kehdo|keh|bolna|bol|bolo|batana|btana|
      bata|bta|bataen|kaho|kahen) (ke|k|do|den|dena|dein|bas|sirf)? (dubai|sair|ghoomne|ghomne|
      ghumne|tour|tor|umrah|umra|internship|training|bangkok|hotel|course|parhai|job|office|uni|
      visit), (bank|koi|wo|woh|log|officer|police) (wale|walay|bhi)? (pooche|poche|puche|poochen|
      pooch*|puch*) (to|tw|bas|sirf)? .. (kehna|kahna|bolna|bolo|bolen|bol|batana|kaho|keh),
      (immigration|imigration|counter|kaunter|airport|airpot|border|embassy) (pe|par|pr|wale|
      walay|walon|walon ko|ko|se|me)? (pooche|poche|puche|poochen|pooch*|puch*|aye)? (to|tw|bas|
      sirf|kaam ka|bhi|b)? .. (kehna|kahna|kahen|bolna|bolo|bolen|bol dena|batana|na bata*|mat
      bata*|nahi bata*|ni btana|zikar na|kaho|dikhana|dikh*|keh dena), (sair|ghoomne|ghomne|
      ghumne|ghoomnay|siyahat|umrah|umra|tourist|torist|tour|holiday|cousin|kazan|rishtedar|
      rishtadar|shadi|shaadi|hotel booking|business|parhne|parhai|connecting|dubai|visit|visiting|
      angkor|diploma|studies) (ko|ka|ki|ke liye|k liye|ke|pe|par|ja raha|ja rahe|ja rhe|aye|aya|
      karne|only|hoon|hun|interview|dekhne)? .. (kehna|kahna|kahen|bolna|bolo|bolen|bol dena|keh
      do|kehdo|keh dena|kaho|bata do|bta do|bol do), (kaam|kam|nokri|job|work|qeemat|raqam|rqm|
      mera|hamara|company|visay|fees|rate|ret|offer|salary) (ka|ki|ke|k|wali)? (naam|nam|zikar|
      bat|baat|lafz) (bhi)? (na|mat|nahi|nai|nhi|ni|hargiz|kisi|zaban) (le*|lena|kar*|kr*|bol*|
      bat*|bt*|se|pe|nikal*|keh*), zikar (na|mat|nahi|ni|nai|hargiz|filhal) (kar*|kr*)?, (raaz|
      raz|razdari|khufia|chupke|chup|secret) (rakh*|me|se|rehna|hai|kar ke|kr k|ke sath), (baat|
      bat|ye|isay|naam|list|number|link|screenshot) (bahar|kisi|group se bahar|apne tak|kisi ko|
      kisi se) (na|mat|nahi|rakh*|nikal*|jane|ko|ni|nai) (bat*|bt*|ja*|nikal*|na|mat|de*|dal*)?,
      (akele|akelay|akela|tanha) (aana|ana|ayen|me|aao|ao|mil*|inbox|andar), (nazar lag*|hasad|
      jalan|jealous|rok lete|rok len|ro parte), (surprise) (de*|den*|dung*|samjh*), (mohalle|
      group|station|grid|daftar|guard|helpline|factory|bank|class|site|store) (me|mein|pe|par|se|
      wale|walon|ko|ka)? (na|mat|abhi|ni) (bat*|bt*|pooch*|puch*|zikar|phone|baat|ja*|bol*),
      (permit|kaghaz|kagaz|letter|wo) (airport|airpot|border|counter) .. (mat|na|nahi|chupa|
      chhupa), (airport|airpot) (pe|par) (mat|na|nahi|wo|sirf|bolna|kehna|kahna), (phone|fone|
      mobile|fon) (band|off) (rakhna|rkhna|rakho|rakhen), phone ghar (chhor|chor), naam (kat ja*|
      kaat de*|kt ja*), (chat|msg|message) (delete|mita*), (pohanch kar|wahan ja kar|pohnch k)
      bata (dena|do|den), (kisi ko|ghar) (khabar|hawa|pata|pta) (na|nahi|nai|ni), (embassy|embasy|
      company|factory|office) (ko|se|pe)? .. (fon na|phone na|call na|rabta na|mat pooch*|na
      pooch*|email na), (wo|woh|log|agents) (rate|system|line) (copy|kharab|khrab)`,
  },
  unless: {
    en: `
      otp, pin, password, cvv, spoiler, spoilers, ending, surprise party, card number, account
      number, verification code, one time`,
    ur: 'او ٹی پی, پن کوڈ, پاس ورڈ, خفیہ کوڈ, سرپرائز پارٹی, اکاؤنٹ نمبر',
    roman: 'otp, pin code, password, cvv, surprise party, spoiler, pin kisi',
  },
  source: {
    document: 'ILO indicator of forced labour "isolation"; FBI PSA 2023 (hidden details)',
    url: 'https://www.readkong.com/page/ilo-indicators-of-forced-labour-5101277',
  },
};
