import type { Signal } from './signal.ts';

/** A fine or debt for leaving, pay held until the end, no way home for a year. */
export const leavingFine: Signal = {
  id: 'leaving-fine',
  family: 'concealment',
  hard: true,
  scheme: 'compound-lure',
  patterns: {
    en: `
      (leave|leaves|leaving|left|quit|quits|quitting|exit|break|breaks|breaking|run|runs|running
      away|resigns) .. (early|earlier|before|between|contract|agreement|company|midway|away|job)
      ... (pay|pays|paying|return|returns|fine|penalty|bond|refund|compensate|compensation|owe|
      owes|repay|forfeit|charge|charged|deposit) ... (<USD>|recruitment cost|ticket cost|company
      cost),
      (leave|leaves|leaving|quit|quits|breaking|break) .. (early|earlier|before|contract|
      agreement) ... <USD> .. (fine|penalty|bond|compensation|must be paid|to be paid|payable),
      (early exit|leaving|breaking contract|contract breaking|breach|escape) (penalty|fine|bond|
      compensation) ... <USD>,
      (penalty|fine|bond|compensation) .. <USD> .. (if|for|on) .. (leave|leaves|leaving|quit|
      quitting|exit|going back|come back|coming back|return),
      (whoever|anyone|person|one|he) (who)? (cancels|cancel|withdraws|backs out|refuses|leaves|
      quits|returns|wants to (leave|quit|return|go back|come back|go home)) .. (pays|pay|must pay|
      will pay|has to pay|have to pay|should pay|will owe|owes) .. <MONEY>,
      (if you|you) .. (want|wish|try) .. (leave|quit|return|go back|come back|go home) .. (pay|
      return|refund|clear) .. (<USD>|debt|ticket cost|company cost|all expenses),
      (contract|months|resign|resignation) ... (otherwise|or else|not allowed) .. <USD> ..
      (deduction|deducted|penalty|fine|to pay),
      (no one|nobody) can (go home|leave|return|come back|go back|come home|resign) .. (before|
      until|till) .. (months|month|year|contract),
      work off .. (debt|cost|ticket|loan|expenses|advance),
      (leave|go home|come home|return home|come back|go back|passport (is)? (returned|given back))
      .. (only)? (until|till|unless|after|once|when) .. (debt|ticket cost|company cost|company
      money|cost) .. (paid|repaid|recovered|cleared|cut|covered|complete),
      (you|nobody|no one|worker|workers|boys) (cannot|can not|cant|may not|wont|will not|not
      allowed to|are not allowed to) (come|return|go|leave|visit|coming) (back|home|pakistan|the
      company|the campus|out)? .. (for|before|until|till) .. (year|years|months|contract),
      (no|not) (coming|going|returning) (home|back) .. (for|before) .. (year|months),
      (salary|salaries|wages|pay) .. (held|withheld|kept|retained|kept back|hold) ... (until|till|
      if you (leave|quit)) .. (contract|year|leave|leaving|quit|finish|complete),
      (company|boss|office|management) (holds|keeps|retains|will hold|will keep|withholds) ..
      (salary|salaries|wages) ... (until|till|so that|guarantee),
      contract ... (buyout|buy out|exit|release) (price|fee|money|amount|cost) .. <USD>,
      passport (and|&|plus) (salary|pay|wages) .. (stay|stays|remain|remains|kept|is|are) ..
      (company|office|boss) ... (until|till),
      (till|until) then no (holiday|leaving|leave|going|exit),
      (pay|paying|give|giving) <USD> .. (and|then|to) .. (leave|exit|go home|be free|be released),
      early exit (penalty|fine|bond) .. (<MONEY>|<NUM>),
      (leave|leaves|return|returns|quit|go back|come back|run away|run) .. before .. (year|month|
      months|contract) ... <USD>,
      (salary|wages|pay) ... (remains|remain|stays|stay|kept|held) (deposited)? with (the)? (boss|
      company|office|management|manager),
      bond of <USD> ... (sign|contract|leave|year|month|months|company),
      (leave|leaves|leaving|leavers|quit|quits|exit|exits|resign|resigns|resignation|come back|go
      back) (early|earlier|before|midway|in between|before time|in the middle)? .. (repay|repays|
      refund|refunds|pay back|pays back|clear|clears|owe|owes|reimburse) .. (cost|costs|expense|
      expenses|expences|ticket|tkt|training|visa|company|everything), early leavers .. (refund|
      pay|repay|return|owe), (leave|leaves|leaving|quit|come back|go back|go home) .. (before|
      until|till|ends|early) .. (return|returns|pay|pays|has to return|must return) .. (the
      expense|expenses|expences|all expenses|all costs|cost|ticket cost|ticket and), (leave|quit|
      exit|go home) .. (after|aftr|once|only after) .. (clear|clearing|cleared|repay|repaying|you
      pay) .. (ticket|tkt|visa|cost|expense|debt|company), (after|only after) clearing ..
      (company|ticket|tkt|visa) .. (expense|expenses|cost|costs), (release|exit|early exit|early
      leave|early leaving|early resignation) (fee|fine|penalty|charge|charges|amount), early leave
      .. <USD>, (bond|contract) .. (early leave|early exit|break|breaking) .. (fine|penalty|
      <USD>), (break|breaking) (the|ur|your)? (bond|contract|agreement) .. (fine|penalty|<USD>|
      pay), (resignation|resignations|resigning) .. (not|never) .. (accept|accepted|allowed|
      possible), (resignation|resignations) .. (accept|accepted|allowed|possible) .. (after|only)
      .. (month|months|year), (no|not any) (returning|going home|coming home|coming back|going
      back|home visit|leave|holiday|holidays|vacation) .. (before|for the first|in the first|for)
      .. (six|twelve|eighteen|one|first|two|1|2|6|12|18|a) (months|month|mnths|year|years), (cant|
      cannot|can not|wont|not allowed to) (come|go|return|fly|leave) (home|back)? .. (before|
      until|till|til) .. (contract|contrct|bond|target|debt|six months|one year|12 months|18
      months|a year), return ticket .. (after|on|only) .. (completing|completion|term|eighteen|two
      years|one year|contract|bond), (first|initial) (two|three|2|3) (months|month|mnths)?
      (salary|salaries|pay|wages) .. (held|kept|hold|stays|stay|withheld|retained|security),
      (salary|pay) .. (first|initial) (month|mnth|two|three) .. (hold|held|withheld|kept back),
      (nobody|no one) (goes|leaves|comes) (home|back|out) (before|until|till) .. (i|boss|contract|
      year|months|target)`,
    ur: `
      (معاہدہ|معاہدے|کنٹریکٹ|ایگریمنٹ) .. (توڑ*|چھوڑ*) ... <USD> .. (ادا|دین*|بھر*|جرمانہ|واپس|
      لگ*),
      (معاہدہ|کنٹریکٹ|ایگریمنٹ) .. (توڑ*|چھوڑ*) .. (جرمانہ|ہرجانہ) ... <USD>,
      (چھوڑ*|بھاگ*|واپس (آنا|آنے|جا*)|گھر (آنا|آنے|جا*)|مکر*) .. (پر|والے|والا|چاہ*|تو|کو|دیا) ...
      <USD> .. (جرمانہ|ہرجانہ|خرچہ|ادا|بھر*|واپس|دین*|جمع),
      (چھوڑ*|بھاگ*|واپس (آنا|آنے|جا*)) .. (پر|والے|والا|چاہ*|تو|کو) .. (جرمانہ|ہرجانہ|بانڈ) ..
      <USD>,
      (سال|مہینے|ماہ|مہینوں) (سے)? پہلے .. (چھوڑ*|واپس*|نکل*) .. (والے|پر|تو|چاہ*) ... (<USD>|
      جرمانہ|ہرجانہ),
      پہلے (چھوڑ*|واپس (آنا|آنے|آیا|جا*)) .. (تو|پر|والے|گا) ... (<USD>|جرمانہ|ہرجانہ) .. (لے|دے|
      بھر*|ادا|دین*|ہوگا),
      (چھوڑ*|واپس (جا*|آنے|آنا|آئے|آیا)) ... (ٹکٹ|ویزے|کمپنی|سارا|پورا) .. (خرچہ|خرچا|پیسہ) ..
      (بھر*|دینا|دے گا|ادا|واپس),
      (کمپنی|باس|مالک) نے .. (لگایا|لگائے|خرچ کیا) .. (پورا|واپس|پورے) ... (جا سک*|چھوڑ*|پھر جا*),
      (سال|مہینے|ماہ|مہینوں) (تک|سے پہلے) .. (گھر|واپس|پاکستان|وطن) .. (آنے کی|جانے کی|آ سکتے|آ
      سکیں|جا سکتے|جا سکیں|آنے نہیں|جانے نہیں|نہیں آ سک*|نہیں جا سک*|واپسی نہیں|اجازت),
      (سال|مہینے|ماہ) (تک|سے پہلے) واپسی (نہیں|ممکن نہیں|کا نام|کی اجازت),
      (تنخواہ|تنخواہیں|سیلری) .. (کمپنی|مالک|باس) (کے|اپنے)? پاس .. (رہے گی|رہتی|جمع|روک*|رکھے گی|
      رکھے گا|رکھتی),
      (تنخواہ|سیلری) .. (روک*|رکھ*) .. (معاہدہ|کنٹریکٹ|سال) .. (ختم|پورا|مکمل),
      (معاہدہ|کنٹریکٹ|سال) (ختم|پورا|مکمل) .. (تک|پر) .. (تنخواہ|سیلری) .. (روک*|رکھ*|مل*),
      (ٹکٹ|ویزے|کمپنی) .. (قرض|قرضہ|خرچہ) .. (اتر*|اتار*|پورا|وصول*) ... (چھوڑ*|واپس*|پاسپورٹ|
      گھر),
      (قرض|قرضہ) .. (اتر*|اتار*|پورا) ... پاسپورٹ,
      <USD> (دے کر|دے کے|ادا کر کے|بھر کر) .. (جا*|چھوڑ*|واپس|نکل*),
      (تنخواہیں|تنخواہ) .. (کمپنی|مالک|باس) .. (سیکیورٹی|سکیورٹی|ضمانت|گارنٹی) کے طور,
      پاسپورٹ اور تنخواہ .. (کمپنی|مالک|دفتر) .. تک,
      (سال|مہینے|ماہ|مہینوں) (سے)? پہلے .. (چھوڑ*|واپس*|نکل*|بھاگ*) ... <USD>,
      <USD> کا (بانڈ|جرمانہ|ہرجانہ), چھٹی سال بعد ... پہلے .. گھر .. (نہ|نہیں),
      (سال|ماہ|مہینے|مہینوں) (سے پہلے|سے قبل|تک|پہلے|کے اندر) .. (واپسی|چھٹی|گھر|واپس|استعفیٰ)
      (نہیں|نی|نھی|نہی|نہیں ہوتی|نہیں ہے|ممکن نہیں|نہیں آنا|نہیں آ|نہیں جا|منع|کا نہیں|نہ), (پہلے|
      شروع کے) (<NUM>|ایک|دو|تین|چھ|چھے|پورے) (سال|مہینے|ماہ) .. (گھر|واپسی|واپس|چھٹی) .. (نہیں|
      نی|نہ|منع), پہلے سال .. (واپسی|چھٹی|گھر) .. (نہیں|نہ), (بیچ|درمیان|وقت سے پہلے|مدت سے پہلے|
      راستے) میں? (چھوڑ*|نکل*|جانا|جانے|واپس*|تھک*) .. (خرچہ|خرچ|جرمانہ|جرمانا|ہرجانہ|<USD>|ڈالر|
      لوٹا*|لگا), (بیچ|درمیان) میں (چھوڑ*|نکل*|جانا|جانے|واپس*|تھک*) .. (خرچہ|خرچ|جرمانہ|جرمانا|
      ہرجانہ|<USD>|ڈالر|لوٹا*), پہلے (نکلے|نکلا|چھوڑا|چھوڑ*|جانے والا|گئے|آئے|جو گیا) .. (جرمانہ|
      جرمانا|ہرجانہ|خرچہ|لوٹا*), (سال|مہینے|ماہ) (سے پہلے|کے اندر) .. (جانے|چھوڑ*|آنا|نکل*|جو) ..
      (خرچہ|جرمانہ|جرمانا|لوٹا*|واپس کر*), (خرچہ|خرچ|جو لگا|کمپنی کا خرچہ|ٹکٹ کا خرچہ|لاگت) (ادا|
      واپس|لوٹا*|بھر*|چکا*|پورا) (کر*|دے*|کے|کرنے)? .. (آ جائ*|آ جا*|جا سک*|جائیں|پاسپورٹ|چلے جا*|
      واپس آ*|گھر جا*), (مدت|معاہدہ|معاہدے|بانڈ) (پوری|پورا|پورے|مکمل) (کیے|کئے|ہوئے|ہونے)? (بغیر|
      بنا|سے پہلے) .. (خرچہ|جرمانہ|جرمانا|واپس|واپسی|نہیں), واپسی کا ٹکٹ .. (مدت|معاہدہ|معاہدے|دو
      سال|سال) (پوری|پورا|بعد|مکمل), پہلی (دو|تین|دو تین) (تنخواہیں|تنخواہ) .. (جمع|رک*|ہولڈ|
      کمپنی|نہیں|وہیں), (سال|ماہ) کا بانڈ .. (چھوڑ*|جرمانہ|ڈالر|توڑ*), جب تک .. (کوئی|کوئی بھی)?
      واپس نہیں, (واپسی|چھٹی) .. (ڈیڑھ|دو|ایک|18|اٹھارہ|چھ) (سال|برس|مہینے|ماہ) بعد .. پہلے ..
      (جرمانا|جرمانہ|نہیں|خرچہ)`,
    roman: `
      (contract|agreement|muahida|moahida) .. (tor*|chor*|chhor*) ... <USD> .. (jurmana|harjana|
      fine|bhar*|den|denge|dengay|dene|deni|dena|wapis|wapas|kharcha|jama|jma), (kaam|kam|job|
      company|beech|bech|darmian|darmiyan) .. (chor*|chhor*|bhag*) ... <USD> .. (jurmana|harjana|
      fine|bhar*|den|denge|dengay|dene|deni|dena|wapis|wapas|kharcha), (contract|agreement|
      muahida|moahida|beech|bech) (me|mein)? (tor*|chor*|chhor*|bhag*) .. (jurmana|harjana|fine|
      bond|penalty) ... <USD>, (wapis|wapas|ghar) (ana|aana|jana|aane|ane|jane) (chah*|wale|pe|
      par) ... <USD> .. (bhar*|den|denge|dengay|dene|deni|dena|jurmana|wapis|wapas|jama|jma|
      kharcha), (saal|sal|mahine|maheene|mahinay) (se|sy) (pehle|pehlay|phle) .. (chor*|chhor*|
      wapis*|wapas*|bhag*|nikal*) ... (<USD>|jurmana|harjana|penalty|fine), (saal|sal|mahine|
      maheene) (tak|se pehle|se phle|sy pehle|sy phle) .. (ghar|wapis|wapas|pakistan) .. ((nahi|
      nai|nhi|nahin) (aa|a|ana|aana|aane|ja|jaa|jana)|ane ki|aane ki|jane ki|ijazat|zid), (saal|
      sal|mahine) (tak|se pehle|se phle) (wapsi|wapisi) .. (nahi|nai|nhi|ka naam), (company|boss|
      malik) ne .. (lagaya|lagaye|lagae|kharch kia) .. (pura|poora|wapis) ... (ja sakte|ja skte|
      phir ja*|chor*), (chor*|wapis (jana|jane|ane|aya|jao)) ... (ticket|visa|company|sara|pura)
      .. kharcha .. (bhar*|dena|dega|wapis|ada), (tankhwah|tankhwa|tankhah|salary|selary) ..
      (company|malik|boss) (k|ke|apne) (pas|paas) .. (rahe|rahegi|rahega|rahay|rehti|rehta|rehte|
      jama|jma|ruk*|rakhe*|rakhti), (tankhwah|tankhwa|tankhah|salary|selary) .. (rok*|ruk*|hold)
      .. (contract|saal|sal|agreement) .. (khatam|poora|pura|complete|tak), (ticket|visa|company)
      .. (qarz|karz|karza|qarza|kharcha) .. (utar*|poora|pura|wasool|wasul) ... (chor*|wapis|
      wapas|passport|ghar jana), (qarz|karz|karza|qarza) .. (utar*|poora|pura) ... passport,
      <USD> (de kar|dekar|de k|de ke|bhar k|bhar kar) .. (ja|jao|chor*|wapis|nikal*|sakte),
      (agreement|contract) ... break (kar*|kr*) ... <MONEY> ... (visa|ticket|kharcha|lagaye|
      lagaya), (tankhwah|tankhwa|tankhah|salary|selary|tankhwahen) .. (company|malik|boss) ..
      (security|zamanat|guarantee) (k|ke) (tor|taur), passport aur (tankhwah|tankhwa|salary) ..
      (company|malik|boss|office) .. tak, (saal|sal|mahine|maheene) (se|sy) (pehle|phle|pehlay)
      .. (bhag*|chor*|wapis*|wapas*|nikal*) ... <USD>, <USD> ka (bond|jurmana|harjana), chutti
      (saal|sal) (baad|bad) ... (pehle|phle) .. ghar .. (na|nahi|nhi|nai), (chor|chhor|chor k|
      chor kar) (jao|jaoge|jaye|gaye|k|kar|kr) .. (<MONEY>|<NUM>|lakh) .. (jurmana|harjana|fine|
      bhar*|dena),
      (chor|chhor) (k|ke|kar|kr) (jaye|jao|jaoge|gaye|gaya|jayega) .. (<MONEY>|<NUM> lakh),
      (saal|sal|mah|maah|mahine|mahinay|months|maheene) (se pehle|sy pehle|se phle|sy phle|tak|tk|
      ke andar|pehle) .. (wapsi|wapisi|chutti|chhutti|ghar|wapis|wapas|resignation) .. (nahi|nai|
      nhi|ni|nahin|mana|ka nahi|ka naam), (pehle|phle|shuru ke|shuru k|first) (<NUM>|ek|aik|do|
      teen|che|chhe|poore) (saal|sal|mahine|mahinay|mah|maah|months) .. (ghar|wapsi|chutti|wapis|
      wapas|resignation) .. (nahi|nai|nhi|ni|na|mana|accept nahi), pehle saal .. (wapsi|chutti|
      ghar) .. (nahi|nai|nhi|ni), (ninety|90) days resignation .. (nahi|not|ni), (beech|bech|bich|
      darmian|darmiyan) (me|mein|m) (chor*|chhor*|nikal*|jana|jane|wapis|wapas|thak*) .. (kharcha|
      khrcha|kharch|jurmana|jurmna|harjana|<USD>|dollar|lauta*|lagaya|laga), pehle (jana|nikle|
      nikla|chora|chhora|gaye|gaya|aaye) .. (jurmana|jurmna|harjana|kharcha|khrcha|lauta*), (saal|
      sal|mahine|mah) (se pehle|ke andar|k andar) .. (jane|chor*|chhor*|ana|aana|nikal*|jo) ..
      (kharcha|khrcha|jurmana|lauta*|wapis kar*), (kharcha|khrcha|kharch|jo laga|jo lga|expense|
      company expense|company ka kharcha|ticket ka kharcha) (ada|wapis|wapas|lauta*|bhar*|chuka*|
      clear|poora|clear kar*) (kar*|kr*|de*|ke|k|karne)? .. (aa jao|aa jana|ja sak*|chale jana|
      jao|passport|ghar ja*|wapis aa*|phir), (2|3|1|4|5) (hazar|thousand)? (dollar|usd) .. (bhar*|
      de) (ke|k|kar) .. (chale|jana|ja sakt*|wapis), (muddat|contract|bond) (poori|pura|poora|
      mukammal|complete) (kiye|kie|hue|hone)? (bina|baghair|bagair|se pehle) .. (kharcha|jurmana|
      wapsi|nahi), (wapsi|wapis) ka ticket .. (muddat|contract|do saal|saal) (poori|poora|baad|
      bad), pehli (do|teen|2|3) (tankhwah|tankhwahen|salary|salaries) .. (jama|rok*|hold|company|
      nahi|wahin), pehle (2|3|do|teen) (mah|mahine|months) (ki)? (tankhwah|tnkhwa|salary|tankhwa)
      .. (co|company|rakh*|hold|rok*|adhi), (saal|sal|year|yr) (ka|ki)? bond .. (chor*|chhor*|
      jurmana|dollar|tor*|fine|pehle|passport), jab tak .. wapis nahi, (jo|jis ne) (wapis|wapas|
      ghar) (ana|aana|jana) .. (kharcha|dollar|lauta*|jurmana)`,
  },
  unless: {
    en: `
      notice period, one month notice, court, club, player, fifa, divorce, tax, stock, bank,
      lease, rent, tenant, telecom, subscription, landlord, hotel booking, eu, brexit, nato,
      treaty, paris`,
    ur: 'نوٹس پیریڈ, عدالت*, کلب, کھلاڑی*, حکومت*, ٹیکس, کرایہ, طلاق, جیل, قید, ارب, کروڑ',
    roman: 'notice period, adalat, hakumat, kiraya, talaq, jail, qaid, player, club',
  },
  source: {
    document: 'ILO indicators of forced labour (debt bondage, withholding of wages)',
    url: 'https://www.readkong.com/page/ilo-indicators-of-forced-labour-5101277',
  },
};
