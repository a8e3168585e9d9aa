import type { Signal } from './signal.ts';

/** A man inside an office: "our man at the counter", a setting, a name put in the list, no test. */
export const insiderClaim: Signal = {
  id: 'insider-claim',
  family: 'impersonation',
  hard: true,
  scheme: 'impersonation',
  patterns: {
    en: `
      (our|full|inside|internal|have|has|got) (own|full|good|inside|special|proper)? (setting|
      jugaad) .. (in|at|with|inside|on) .. <INSIDE_PLACE>,
      (direct|inside|internal|personal|secret) (link|source|contact|connection|access|approach)
      (in|inside|within) (the|uk|us|canadian|italian|german|korean)? .. <INSIDE_PLACE>,
      (our|own) (own|inside|special|personal)? (man|guy|boy|insider|contact) (who)? (is|are|sits|
      sitting|stands|standing|posted|works)? (at|in|inside|on|behind) .. <INSIDE_PLACE>,
      (our|my) (own)? (man|guy|officer|uncle|cousin|relative|brother|friend|insider) ...
      <INSIDE_PLACE> ... (will|can) (clear|pass|stamp|approve|manage|fix) .. (you|your|it|file|
      visa),
      (use|go to|stand at|go only to) .. (counter|desk|line) (number)? .. (our man|we (tell|give|
      say)),
      (i|we) have (a|an|our|one|good)? (source|contact|man|insider|setting) (in|inside) (the)? ..
      <INSIDE_PLACE>,
      (we|i|he) (personally)? (know|knows) (the|a)? (visa|immigration|embassy|passport|protector|
      consular) (officer|officers|officials) .. personally?,
      (letter|order|approval|appointment) from (inside|within) .. <INSIDE_PLACE>,
      (put|puts|add|insert|enter|push) .. (name|names|roll number|passport) .. (in|into|on) (the)?
      (merit|roster|eps|selection|final|success|successful) .. (list|roster),
      (name|names) (will be|is|gets|are)? (put|added|inserted|entered|placed) .. (in|into|on|to)
      (the)? (merit|roster|eps|selection|final) .. (list|roster),
      (name|names) (will|shall) (show|come|appear) in (the)? (next|coming) (list|roster),
      (seat|seats|posts|slots|vacancies) (are|is|were|already)? (purchased|bought) .. (from|
      through) .. (quota|hrd|department|ministry|minister|army|inside),
      (quota|minister quota|mna quota|mpa quota|department quota) (is|are)? (with (us|me)|in our
      hand|in our hands|purchased|bought|for sale),
      (without|no|bypass|bypassing|skip|skipping) (any|the|a|giving)? (lottery|ballot|balloting|
      nts|written test|language test|korean language test|eps test) ... (eps|korea|g2g|army|asf|
      police|wapda|railway|nadra|government|govt|roster|appointment|seat|seats|facilitation),
      (eps|korea|g2g|army|asf|police|navy|wapda|railway|nadra|government|govt|direct joining|
      direct appointment|joining on merit) ... (without|bypass|bypassing|skip|skipping) (any|the|
      a|giving)? (lottery|ballot|balloting|nts|written test|language test|korean language test),
      no test .. no interview .. direct (appointment|joining),
      (we|i|our man) (will|can|shall)? (clear|fix|pass) (your|ur) (medical|written|test|written
      test|running|height|nts|exam|police verification),
      (seats|posts|jobs|vacancies) .. (filled|fill|sold|given) (from (the)? inside|before (the)?
      (ad|advert|advertisement)),
      (on|with|through) .. (major|captain|colonel|minister|director|subedar|brigadier|secretary)
      (sahib|sb|saab|saheb|sahab) .. (reference|recommendation|quota|sifarish),
      (no|zero) (offload|offloading), (full|our|office|department) setting ... <PKR_BIG>,
      <PKR_BIG> ... (full|our|office|department) setting,
      connected with (the)? .. (embassy|immigration|consulate|hrd|visa) (staff|officer|officers|
      officials|people),
      (minister|director|dg|secretary|chairman) (pa|ps|staff|son|brother) (is|are) (with us|our),
      (police|army|asf|constable|anf|rangers) ... no (running|height|written|test|physical) .. no
      (running|height|written|interview|physical),
      no (running|height) .. no (height|running|written|test|interview),
      interview (is|are) (only|just)? (a)? formality,
      no (draw|lottery|ballot|balloting) (needed|required|necessary),
      (visa|immigration|embassy|passport|consular) (officer|officers) (is|are) (our|my) (friend|
      man|men|relative|brother|cousin|uncle),
      (name|file|number) .. (goes|go|put|added|entered) ... (roster|list|merit) .. (through|via|
      by|from) (our|us|inside),
      (our|my) (agent|man|guy|person|boy) (stands|sits|waits|works|is) (inside|behind) (the)?
      (airport|immigration|counter|desk|embassy),
      (take|takes|get|gets) you past (the)? (desk|counter|immigration|officer|line|fia),
      <INSIDE_PLACE> ... our (people|man|men) (are|is) inside`,
    ur: `
      (ہماری|فل|پوری|مکمل|اندر کی|ہمارے) (اپنی|پوری|اندر کی|فل|مکمل)? (سیٹنگ|سٹنگ|سیٹینگ|جگاڑ),
      <INSIDE_PLACE> (میں|پر|کے اندر|والوں) .. (سیٹنگ|سٹنگ|سیٹینگ|جگاڑ|جان پہچان) (ہے|ہو*|سے),
      <INSIDE_PLACE> (میں|پر|کے اندر|والا)? .. (ہمارا|ہمارے|اپنا|اپنے) (اپنا|ایک|خاص)? (بندہ|آدمی|
      بندے|افسر|لوگ|کزن|دوست|ماموں|چچا) .. (بیٹھ*|کلیئر|پاس کروا*|نکلوا*|نکال (دیں|دے|دوں|دیتے)|
      کاؤنٹر|سنبھال*|مہر|کام کروا*),
      (ہمارا|اپنا|ہمارے) (اپنا|ایک|خاص)? (بندہ|آدمی|بندے|افسر) .. <INSIDE_PLACE> .. (بیٹھ*|کلیئر|
      پاس کروا*|نکلوا*),
      (میرٹ|سلیکشن|فائنل|روسٹر|ای پی ایس|کوریا) (کی)? (لسٹ|فہرست)? میں .. (نام|رول نمبر) ..
      (ڈلوا*|ڈال (دیں|دے|دوں|دیتے)|لگوا*|شامل کروا*|چڑھوا*),
      نام .. (میرٹ|فائنل|سلیکشن|روسٹر|ای پی ایس) (لسٹ|فہرست)? میں .. (ڈلوا*|ڈال*|لگوا*|شامل
      کروا*),
      (فہرست|لسٹ) میں نام ڈلوا (دیں|دے|دوں|دیتے), کوٹہ (ہمارے|میرے|اپنے) (پاس|ہاتھ),
      (ہمارے|میرے) پاس .. (کوٹہ|کوٹے) (ہے|کی|والی|موجود),
      (کوٹے|کوٹہ) (کی|والی) .. (سیٹ*|نشست*|نوکری*) .. (خرید*|دستیاب|ہمارے پاس|بک),
      (بغیر|بنا|بلا) (کسی)? (ٹیسٹ|قرعہ اندازی|این ٹی ایس|تحریری ٹیسٹ|دوڑ|زبان کے امتحان) ..
      (بھرتی|نوکری|ملازمت|آرڈر|لیٹر|تقرری|سلیکشن|سیٹ),
      (بھرتی|ملازمتیں|نوکری|فوج|پولیس|کوریا|ریلوے|واپڈا|نادرا|سرکاری) .. (بغیر|بنا|بلا) (کسی)?
      (ٹیسٹ|قرعہ اندازی|این ٹی ایس|تحریری ٹیسٹ|زبان کے امتحان),
      (ٹیسٹ|این ٹی ایس|پیپر|میڈیکل|دوڑ) .. (نمبر|پاس|کلیئر) (ہم|بھی ہم|خود) .. (لگوا*|کروا*),
      (ٹیسٹ|میڈیکل|دوڑ|قد) .. (ہم|ہمارا بندہ) .. (پاس|کلیئر) (کروا*|کرا*),
      (میجر|کرنل|کپتان|جنرل|وزیر|ڈائریکٹر|سیکرٹری|افسر|ایم پی اے|ایم این اے) .. (حوالے|سفارش|کوٹے)
      (سے|پر) .. (کام|نوکری|بھرتی|آرڈر|سیٹ) .. (پکا|پکی|کنفرم|مل جائے|ہو جائے),
      <INSIDE_PLACE> والوں سے ہماری (بات|سیٹنگ|جان پہچان), (سیٹنگ|سٹنگ) (ہے)? (اندر کی|ہماری),
      <INSIDE_PLACE> (میں|کے اندر) .. (اپنا|ہمارا|ہمارے) (اپنا|خاص)? (آدمی|بندہ|بندے|افسر) (ہے|
      ہیں|بیٹھ*|لگا),
      <INSIDE_PLACE> والے .. (ہمارے|اپنے) (اپنے)? (ہیں|لوگ|آدمی|بندے),
      (آف لوڈ|آفلوڈ) .. نہیں (ہونے|ہوں گے|ہوگا|ہو گا) .. (دیں گے|گارنٹی|ذمہ*),
      (امیگریشن|ایئرپورٹ|پروٹیکٹر) .. (کلیئر|پاس) (کروانا|کرانا) .. (ہماری|ہمارا) (ذمہ*|کام),
      (پرچہ|پیپر) .. پہلے .. (مل جائے|مل جاتا|دے دیں|آؤٹ) ... (نوکری|پکی|پکا|گارنٹی|<MONEY>),
      (این ٹی ایس|ٹیسٹ|امتحان) .. پاس ہم (کروا*|کرا*),
      (فائل|لیٹر|ویزا|ویزہ|کام) .. اندر سے .. (نکلوا*|کروا*|ہو جائے|پاس),
      اندر سے .. (بھرتی|سیٹیں|سیٹ) .. (بھر*|فل|ہوتی|ہو جاتی|ہے),
      (آف لوڈ|آفلوڈ) .. (سوال|مسئلہ|ڈر|خطرہ) .. (نہیں|پیدا نہیں|ختم),
      (ہمارے|ہمارا|میرے|اپنے) (بھائی|ماموں|چچا|کزن|دوست|رشتہ دار) .. <INSIDE_PLACE> .. (کروا دیں|
      کرا دیں|کلیئر|نکلوا*|کروا دے),
      (وزیر|ایم پی اے|ایم این اے|چیئرمین|سیکرٹری) .. (کا|کے) (کوٹہ|کوٹے) .. (<MONEY>|سیٹ*|نوکری),
      (سیٹ|نوکری|آرڈر) .. (وزیر|ایم پی اے|ایم این اے) .. (کوٹہ|کوٹے|سفارش),
      (لسٹ|فہرست) ... نام پہلے سے (ڈالا|ہوگا|ہو گا|لکھا|شامل),
      ایئرپورٹ پر .. (صاحب|آدمی|بندہ|بندے) .. (ملیں|ملے|ہوگا|ہوں) ... (بغیر سوال|نکال|نکلوا*|
      کلیئر),
      (اپائنٹمنٹ|بائیومیٹرک|نمبر) .. ہم .. اندر سے,
      <INSIDE_PLACE> والوں سے .. (براہ راست|ڈائریکٹ|ہماری) .. (بات|تعلق*|رابط*),
      (ہمارا|اپنا|ہمارے|ہماری) .. (بندہ|آدمی|بندے|افسر) .. <INSIDE_PLACE> (میں|پر) (ہے|ہیں) ...
      (مہر|لگوا*|کروا*|کلیئر|نکلوا*),
      <INSIDE_PLACE> (میں|سے) ہماری بات ہو (چکی|گئی|جائے), نام ہم .. (نکلوا*|ڈلوا*|لگوا*),
      (قرعہ اندازی|لاٹری|بیلٹنگ) .. (فکر|ٹینشن|ضرورت) (نہ|نہیں),
      انٹرویو .. (رسمی|فارملٹی|خانہ پری),
      (میڈیکل|ٹیسٹ|دوڑ|انٹرویو) .. (کلیئر|پاس) (کروانے|کرانے) .. (ذمہ|ذمہ داری)`,
    roman: `
      (hamari|hmari|humari|andar ki|full) (andar ki|full|poori|apni)? (setting|seting|seeting|
      jugar), <INSIDE_PLACE> (me|mein|main|pe|par|per|k andar|ke andar|walon se) .. (setting|
      seting|jugar|jan pehchan|jaan pehchan) (hai|he|h|se|sy), (hamare|humare|hamari|hmari|
      humari|mere|hmare) .. <INSIDE_PLACE> (me|mein|main|pe|par) (jaan pehchan|jan pehchan|
      setting), <INSIDE_PLACE> (me|mein|main|pe|par|per|k andar) .. (hamara|hamare|hmare|humare|
      hmara|humara|apna|hamary) (apna|aik|khas)? (banda|bnda|bande|bnde|banday|aadmi|admi|afsar|
      officer|log) .. (baitha*|betha*|bethe|counter|clear|pass|nikal*|nikl*|sambhal*|muhar|
      stamp), (hamara|hamare|hmare|humare|hmara|humara|apna) (apna|aik|khas)? (banda|bnda|bande|
      bnde|aadmi|admi|afsar|officer) .. <INSIDE_PLACE> .. (baitha*|betha*|bethe|clear|pass|
      nikal*), (boss|sir|sahab|sahib|sb) .. <INSIDE_PLACE> (me|mein|main|pe) (baitha*|betha*|
      bethe), (merit|roster|eps|final|selection) (list)? (me|mein|main) .. naam .. (dal*|dl*|
      lagwa*|lgwa*), naam .. (merit|roster|eps|final|selection) (list)? (me|mein|main) .. (dal*|
      dlwa*|lagwa*|lgwa*), (test|lottery|lotri|nts|written|qura andazi|balloting) (k|ke|kay)
      (baghair|bagair|bghair|bina) ... (bharti|bhartian|list|roster|letter|army|korea|order|
      joining|seat), (bina|baghair|bagair|without) (kisi)? (test|lottery|nts|written|qura andazi|
      running) .. (k|ke)? (bharti|order|letter|army|police|fauj|joining|korea|roster), (bharti|
      army|korea|eps|police|fauj|wapda|railway) .. (bina|baghair|bagair|without) (kisi)? (test|
      lottery|nts|written|qura andazi), (height|running|medical|test|paper) .. (clear|pass)
      (krwa|karwa|kara|kra|karva) (denge|dengy|den|dunga|de|dein|dete), (setting|seting|seeting)
      (hai|h|he)? (andar ki|hamari|humari|hmari), <INSIDE_PLACE> (walon|walo|wale|walay) se
      (hamari|hmari|humari) (baat|bat|set|jan pehchan|jaan pehchan), <INSIDE_PLACE> (me|mein|
      main|k andar|ke andar) .. (apna|hamara|humara|hamare|hmare|humare|hmara) (apna|khas)?
      (banda|bnda|aadmi|admi|afsar|bande|bnde) (hai|he|h|hain|betha|baitha), <INSIDE_PLACE>
      (wale|walay|wala) .. (hamare|hmare|humare|hamara|hmara|humara|apne|apna) (apne|apna)? (hai|
      hain|log|bande|bnde|banda|bnda), (officer|afsar) .. (hamara|humara|hmara) (apna)? (hai|
      hoga|banda|bnda|ho ga), (offload|off load) .. (nahi|nai|nhi) (hoga|hone|honge) .. (denge|
      den|guarantee|zimedari), (immigration|airport|protector) .. (clear|pass) (karwana|krwana|
      karana) .. (hamari|humari|hmari|hamara|hmara|humara) (zimedari|zimmedari|zimadari|kaam|
      kam), (paper|parcha) .. (pehle|phle|pehlay) .. (mil|out) .. (job|nokri|pakki|guarantee),
      (file|letter|visa|kaam|kam) .. andar se .. (nikalwa*|nikl*|karwa*|krwa*|pass), (seat|job|
      nokri|order) .. (fix|pakki|set|confirm) .. (mpa|mna|minister|wazir|captain|major) .. (kote|
      quota|quote|sifarish), (sifarish|safarish|sfarish) (hamari|humari|hmari|meri) (zimedari|
      zimmedari|zimadari), (captain|major|colonel|minister|director|sir) .. (sifarish|hawale|
      kote|quote) (se|sy|pe) .. (kaam|kam|nokri|bharti|order) .. (pakka|pakki|confirm|ho (jaye|
      jaega|jayega)), (seat*|asamian|posts) .. (andar se|pehle he|pehle hi) .. (fill|bhar*|bik*),
      (ye|yeh) .. advertise nahi .. andar se, (hamare|hmare|humare|mere) (pas|paas|pass) ..
      quota, quota (hamare|hmare|humare|mere) (pas|paas|hath), offload .. (sawal|masla|dar|
      khatra|chance) .. (nahi|nai|nhi|hi nahi|hi nai|hi nhi|zero|khatam), <INSIDE_PLACE> (me|
      mein|main|pe) .. (apni|hamari|humari|hmari) (lobby|setting|seting|pohanch), (hamare|humare|
      hamara|hmara|humara|mere|hmare|apne) (bhai|mamu|mamoo|chacha|cousin|kazan|dost|rishtedar|
      bahnoi|behnoi) .. <INSIDE_PLACE> ... (clear|karwa denge|kara denge|krwa denge|nikalwa*|
      karwa dega), (appointment|biometric|date|number) .. (hum|ham) .. andar se, (list) ... naam
      pehle se (dala|hoga|ho ga|likha|shamil), <INSIDE_PLACE> (walon|walo|wale|walay) se ..
      (direct|hamari|hmari|humari) .. (baat|bat|taluq|rabta), (wazir|minister|mpa|mna|chairman)
      .. (ka|k|ke) (kota|quota|kote) .. (<MONEY>|seat|job|nokri), (setting|seting) ... <PKR_BIG>,
      <PKR_BIG> ... (hamari|hmari|humari|full|andar ki) (setting|seting), (airport|erport) (pe|
      par) .. (sahab|banda|bnda|aadmi|admi) .. (mile*|milega|hoga) ... (nikal*|clear|baghair
      sawal|bina sawal), <INSIDE_PLACE> (me|mein|se|sy) hamari (baat|bat) ho (chuki|gai|gayi),
      naam (hum|ham) .. (nikalwa*|dalwa*|dlwa*|lagwa*|lgwa*|niklwa*), (qura andazi|qurandazi|
      lottery|balloting|draw) (ki|ke|k)? (fikar|fikr|tension|zaroorat) (na|nahi|nhi|nai),
      interview (sirf|bas) .. (formality|formalty|rasmi), seat pehle se (book|fix|reserve*|
      pakki), (officer|afsar) (hamara|hmara|humara|apna) .. (dost|rishtedar|bhai|banda|bnda),
      (test|medical|running|interview|paper|written) .. (clear|pass) (krwane|karwane|karane|
      krwana|karwana) .. (zimedari|zimmedari|zimma), (sir|sahab|sahib|sb|leader|major|captain|
      colonel) (sir|sahab)? ka (khaas|khas|apna) (aadmi|admi|banda|bnda), (korea|eps|army|asf|
      police) .. (bina|baghair|bagair|without) (eps|kisi|language|zaban)? (test|lottery|ballot),
      andar (ka|ke|k) (banda|bnda|bande|bnde|aadmi|admi) .. (mera|hamara|hmara|humara|apna|dost),
      line (tor*|tod*) (sakte|skte|dete|denge|do|kar|kr)`,
  },
  unless: {
    en: `
      arrest*, alleg*, accus*, court, corrupt*, brib*, fraudster*, claimed, claims, claiming,
      posing, pretend*, beware, (does|anyone|anybody|someone) (have|has|know|knows)`,
    ur: `
      کسی (کی|کا|کے), گرفتار*, نیب, عدالت*, الزام*, تحقیقات, کرپشن, رشوت, مقدمہ, اپوزیشن, دعویٰ,
      دعوی, جعلی, جعلساز*, ہائیکورٹ, خلاف ورزی, انکشاف`,
    roman: `
      (kisi|koi) (ki|ka|k|ke|jan|jaan), giraftar*, adalat, ilzam, rishwat, corruption, jaali,
      fraud, dhoka, dawa karta*`,
  },
  source: {
    document: 'Emigration Ordinance 1979, s.19 (false claim of government authority)',
    url: 'https://documents.pub/document/emigration-ordinance-1979-beoegovpk-emigration-ordinance-1979-5-2-in-case.html',
  },
};
