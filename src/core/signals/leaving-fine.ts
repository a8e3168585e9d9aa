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
      bond of <USD> ... (sign|contract|leave|year|month|months|company)`,
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
      <USD> کا (بانڈ|جرمانہ|ہرجانہ), چھٹی سال بعد ... پہلے .. گھر .. (نہ|نہیں)`,
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
      (chor|chhor) (k|ke|kar|kr) (jaye|jao|jaoge|gaye|gaya|jayega) .. (<MONEY>|<NUM> lakh)`,
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
