import type { Signal } from './signal.ts';

/** A post that vouches for itself: genuine, registered, trusted, no fraud, guaranteed. */
export const reassurance: Signal = {
  id: 'reassurance',
  family: 'employer',
  hard: false,
  scheme: null,
  patterns: {
    en: `
      (100|hundred|200|1000) (%|percent|per cent) (genuine|real|sure|safe|legal|trusted|true|
        guaranteed|guarantee|gaurantee|original|authentic|confirm|confirmed|done|scam free|halal|
        visa|job|work|honest),
      (genuine|genuin|authentic|trustworthy|trusted|reliable|verified|reputed|reputable|registered|
        regsterd|registerd|licensed|licenced|legit|legal|certified|recognized|approved|authorised|
        authorized|govt approved|government approved|secp|halal) (company|agency|agent|firm|office|
        people|work|job|business|consultant|consultants|platform|app|site|offer|and|by|with|in|team|
        partner|source|party|hai|h|he|n|project|employer|process|visa),
      (we|i|our agency|our company|company|office|firm|he|it|they) (are|am|is|r|s) (a|an|fully|
        totally|very|all|in)? (genuine|real|registered|regsterd|licensed|licenced|genuin|legit|
        original|trusted|famous|the old|old and|honest|bureau list|not fraud|not like|not fake|not
        cheat*),
      (no|not a|never a|without) (fraud|fake|scam|risk|hidden|fraudster),
      beware of? the? (fake|fakes|fraud|frauds|scam|scammers|agents),
      (stay away|be careful|protect yourself|keep away) from .. (fake|fraud|cheat*|scam*|
        unverified|agents),
      (many|lots of|so many|some|other|fake|fraud) (fake|fraud|cheat*|scam*|agents) .. (we|our|us|
        roaming|here|around|people),
      (trust|believe) (me|us|the name|my word|kr|on us),
      trust (the|our|my) (name|word),
      my (name|word|own) (is|itself) .. (guarantee|gaurantee|receipt|recipt),
      (visa|job|work|seat|approval) is? (guaranteed|sure|confirmed|pakka|100 %),
      (guaranteed|guarantee|sure shot|surety),
      (years|yrs|year) (of)? (in this (work|trade|street|field|line)|experience|service|of trust|
        old),
      (since|from) (19|20) <NUM>,
      (sent|placed|sending) (over|more than|about)? <NUM> (boys|people|carers|workers|persons|
        families|students|candidates),
      (nobody|no one|not one|none) .. (complain*|refused|lost|cheated|returned),
      (licence|license|lic|licnse|registration|reg|secp|ntn|oep) (no|number|#|copy|pic|pics|
        certificate|is|attached|in|with),
      (check|see|ask) our? (licence|license|page|comments|board|anyone|any1|proof|proofs),
      (proof|proofs|payment proof|screenshots|screenshot) (available|in|on|attached|inbox|daily|
        given|is),
      (dont|do not|no need to) (worry|fear|stress|be scared|be afraid),
      all is (legal|safe|fine|set),
      no tension,
      full (responsibility|guarantee),
      written guarantee,
      (by|with) the (grace|mercy|blessing) of`,
    ur: `
      (سو فیصد|100 %|100 فیصد|۱۰۰ فیصد|سو فی صد) (اصلی|اصل|سچ|گارنٹی|محفوظ|قانونی|پکا|پکی|درست|
        یقینی|حقیقی|کنفرم|ورک|ویزا|کام|نوکری),
      (رجسٹرڈ|رجسٹڈ|رجسٹر|لائسنس یافتہ|لائیسنس یافتہ|مستند|معتبر|قابل اعتماد|حقیقی|اصلی|قانونی|
        تصدیق شدہ|منظور شدہ|سرٹیفائیڈ) (کمپنی|ادارہ|ادارے|ایجنسی|دفتر|فرم|کام|ہے|ہیں|لوگ|نوکری|پلیٹ
        فارم|سپانسر|ایجنٹ|جاب),
      ہم (اصلی|اصل|سچے|رجسٹرڈ|وہ نہیں|ان جیسے|real|genuine),
      (فراڈ|دھوکہ|دھوکا|جھوٹ|فیک|سکیم|ٹھگ) (نہیں|نہی|سے بچ*|سے ہوشیار|والے نہیں|نہ سمجھ*),
      (دھوکے بازوں|جعلی ایجنٹوں|جعلی لوگوں|فراڈیوں|فراڈیے|جعلی لوگ|بہت سے ٹھگ|بہت دھوکا) .. (سے|
        ہوشیار|بچ*|پھر|ہو رہ*|بہت|ہیں),
      (گارنٹی|ضمانت|گارنٹیڈ) (ہماری|ہے|ہم|کے ساتھ|میری|دیتے|سے|شدہ),
      (ہماری|میری) (گارنٹی|ضمانت|ذمہ داری|زبان|پہچان),
      نام ہی گارنٹی,
      (ویزا|ویزہ|نوکری|سیٹ|کام|منظوری|کامیابی) (یقینی|پکا|پکی|کنفرم|سو فیصد|پکے),
      (پکا|پکی) (کام|نوکری|ویزا|سیٹ),
      (بھروسہ|بھروسا|اعتماد|یقین) (کریں|کرو|رکھیں|رکھو|ہے|سے|کی),
      بے فکر,
      فکر (نہ|کی بات نہیں|مت),
      گھبرا* (نہیں|نہ|مت|والی بات نہیں),
      کوئی (رسک|خطرہ|شکایت|مسئلہ|ٹینشن) (نہیں|نہی|نی),
      (سال|برس) سے (یہ|اس|یہی|کام|بندے|یہاں),
      <NUM> سال (پرانی|پرانا|کا تجربہ|سے),
      (لائسنس|لائیسنس) (نمبر|کی کاپی|کی نقل|کی پک|دفتر|یافتہ|ہے|بھی|والا|دیکھ*),
      (بورڈ|سرٹیفکیٹ|سرٹیفکیٹ نمبر) (لگا|دکھا*|موجود),
      (آج تک|ابھی تک) .. (شکایت|انکار|نقصان|ریجیکٹ|فراڈ) .. (نہیں|نہ|نی),
      (قسم سے|سچی بات|سچ بتا*|جھوٹ کیوں),
      ثبوت (موجود|گروپ|ہیں|دکھا*),
      (بندے|لڑکے|لوگ|بچے) (بھیج|جا|پہنچ|رکھوا*) (چکے|چکا|دیے|رہا|رہے|گئے|ئے)`,
    roman: `
      (100|sau|so) (%|percent|fisad|feesad|fi sad) (asli|genuine|sach|guarantee|garanti|mehfooz|
        jaiz|legal|pakka|pakki|paka|yaqeeni|halal|confirm|real|lagta|visa|kaam|kam|safe|trusted),
      (registered|rejisterd|rgstrd|registerd|licence yafta|license|asli|qanooni|legal|genuine|
        trusted|secp) (company|agency|idara|daftar|firm|kaam|kam|hai|he|h|hain|hen|log|consultant|
        platform|wali|hy),
      (hum|ham|hm|main) (asli|genuine|registered|wo nahi|un jese|rgstrd|real),
      (fraud|frod|dhoka|dhoke|jhoot|fake|scam|farzi|dhokay) (nahi|nai|nhi|ni|se bach*|se hoshyar|
        wale nahi|baz|bazon|to nahi|groups),
      (fraudion|fraudiyo|fraudiyon|fraudio|dhokay bazon|farzi groups|fraud walo|jali logon) .. (se|
        bach*|hoshyar|hain|phir),
      (guarantee|garanti|zamanat|guaranty) (hamari|humari|hmari|hai|ke sath|k sath|meri|dete|dety|
        dunga|deta|se),
      (hamari|meri|humari|hmari|mri) (guarantee|garanti|zamanat|zuban|zaban|zimmedari|zimedari|
        zimadari),
      naam hi (guarantee|garanti),
      mera naam hi,
      (visa|viza|job|nokri|naukri|seat|kaam|kam) (pakka|pakki|paka|paki|yaqeeni|yakeeni|confirm|
        guarantee|pka),
      (pakka|pakki|paka|paki) (kaam|kam|nokri|naukri|visa|seat|job),
      (bharosa|bharosay|aitbar|etbar|yaqeen|trust) (karo|kro|karen|krain|rakho|rakhen|hai|par|pe|
        kar|kr|kafi|rakhein),
      be fikr,
      befikr,
      fikar (na|nahi|mat|ki bat),
      (ghabra*|ghbra*) (nahi|na|mat|ni|ki),
      koi (risk|masla|tension|shikayat|fikar) (nahi|nai|nhi|ni|ni ha),
      (saal|sal|sl) se (ye|is|isi|yahi|kaam|kam|chal|same|visa|yeh),
      purani (company|firm|dukan),
      (licence|license|lisence|laisens|lic) (number|no|ki copy|ki pic|dikha*|wali|wale|hai|yafta|k
        sath|ke sath|office),
      (certificate|certifict|board|secp number) (dikha*|laga|frame|mojood|number),
      (aaj tak|abhi tak|ab tak) .. (shikayat|inkar|nuqsan|reject|fraud) .. (nahi|ni|nhi|nai),
      (qasam se|kasam se|sach bata*|sach bta*),
      (proof|saboot|screenshot) (group|mojood|status|dikha*|pin|hain|hai|me),
      (bande|bnde|larke|larkay|log) (bhej|ja|pohanch|phnch) (chuke|chuka|diye|raha|rahe|gaye|
        chukay),
      allah (ka|ke|k|pak) .. (fazal|karam|krm)`,
  },
  unless: {
    en: `
      original (recipe|size|fabric|price),
      mobile phone,
      (iphone|charger|perfume|shoes|leather|battery|honey|ghee|car|bike),
      police (said|say|arrest*)`,
    ur: 'شہد, گھی, پرفیوم, بیٹری, موبائل فون, جوتے, کپڑا, گاڑی برائے',
    roman: 'shehad, ghee, perfume, battery, joote, kapra, iphone, charger',
  },
  source: {
    document: 'BE&OE advisory 2025-12-04 (check the promoter’s licence yourself)',
    url: 'https://arynews.tv/work-visa-scams-bureau-of-emigration-cautions-citizens',
  },
};
