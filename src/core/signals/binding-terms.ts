import type { Signal } from './signal.ts';

/** Terms that bind: papers or phone kept, a bond, no leaving before a time, life inside one place. */
export const bindingTerms: Signal = {
  id: 'binding-terms',
  family: 'concealment',
  hard: false,
  scheme: null,
  patterns: {
    en: `
      <KEPT> (is|are|will be|stays|stay|remains|remain|also|all|both|original|originals|too|must
      be|get)? (kept|keep|held|hold|retained|collected|deposited|submitted|handed|taken|stored|
      locked|with|stays|stay|stays with|remains|left|given|goes|inside|in|at|outside) (in|by|at|
      with|to|over|inside|outside|of)? (our|the|my|ur|your|his|their|a|company|office)? <HOLDER>,
      (hand over|handover|hand in|submit|deposit|surrender|give up|drop|drop off|keeps|holds|
      collects|retained|they keep|we keep|they take|we hold|takes) (over|in|all|the|your|ur|my|
      original|our|his|ppt|up)? (your|ur|the|original|all)? (passport|passports|pasport|ppt|phone|
      phones|mobile|mobiles|sim|documents|papers|travel documents|degrees|original documents),
      (passport|passports|phone|phones|mobile|ppt|sim|documents|docs) (is|are|stays|stay|kept|held|
      taken|submitted|collected|deposited|retained|handed|remain|remains|with|inside|in|left) (in|
      at|with|over|for|until|till|on|by|during|safe|to|locked|by us) .. (joining|arrival|desk|
      contract|duty|gate|locker|boss|admin|manager|company|us|office|year|months|probation|
      supervisor|registration|safety|door|hr|them|him|reception|building), co handles ppt, holds
      (ur|your|the|all) (passport|passports|phone), bond, bond of, (year|yr|month|months|years)
      bond, (agreement|contract) bond, lock in period, (release|exit|early exit) (fee|fine|
      penalty), (leave|leaves|leaving|quit|quits|break|breaking|run away|return|exit) ... (pay|
      fine|penalty|refund|give back|must|price|cut) .. <USD>, work off .. (cost|ticket|debt), <USD>
      .. (fine|penalty|bond), early (leave|exit|leaving|resignation|release), (leave|leaving|quit|
      resign|going home|exit|break) (early|before|in between|the contract|contract|in the middle|
      earlier) .. (pay|repay|return|refund|fine|penalty|clear|deduct|deducted|charge|cost|fee),
      (if|whoever|who) (you|u|anyone|wants|want) .. (leave|quit|go back|exit|return|leaves) ..
      (pay|repay|return|refund|clear|fine|penalty|expense|cost|ticket), (repay|clear|refund|pay
      back) (the|all|his|our|company|what)? (ticket|tkt|visa|company|training|expense|cost|costs|
      recruitment|travel), return (the|all|company|his|our) (ticket|visa|training|company|
      recruitment)? (expense|cost|costs|expences|money of), (no|cannot|cant|can not|never|nobody
      can|not allowed to|cannot be|you dont|not) (leave|leaving|go|going|come|coming|return|go
      home|come home|go out|resign|resignation|resignations|holiday|holidays|vacation|leaves|visit|
      exit) (home|out|back|of|outside|the|anywhere|alone|for|in)? .. (before|until|till|for|first|
      in the first|without|after|during|upto) .. (a year|one year|year|years|yr|month|months|weeks|
      days|contract|permission|sunday|sundays|probation|target|finish|finished), (leave|holiday|
      vacation|going home|home visit|return|resignation|resignations) (is|only|allowed|granted|
      given|accepted|i accept|possible|comes)? (only|allowed|possible|accepted)? (after|once|when)
      .. (year|years|months|month|contract|target|half), (till|until|before) (the|your|ur|my)?
      (contract|contrct|bond|target|year|debt) (is|gets)? (finish|finished|complete|completed|over|
      ends|done|cleared|up), (cant|cannot|can not|dont|never|not|wont) (go out|go outside|get out|
      let .. out|come out|step out|supposed to go|allowed out|go anywhere), (going|go|step|come|
      get|move) (out|outside) (is|are|of)? (the|only|not|on|with|by|needs|requires|building|campus|
      compound)? .. (permission|pass|sunday|sundays|allowed|friday|written|supervisor|manager|gate|
      once|group|necessary|needed), (gate|out|exit) pass, (gate|guard|guards|boundary|fence|
      security) .. (pass|permission|safety|not let|dont let|card|allow), (inside|in|within|on)
      (the|one|same|a|our|company|its own|their)? (big|same|one|closed|gated|company|staff)?
      (campus|compound|premises|boundary|complex|building), (all|everything|shops|life|salon|gym|
      canteen) (is|are|in|live|lives)? (inside|in) (the|same|one|that)? (campus|building|compound|
      boundary|premises|complex|same), same (campus|building|bldg|compound), (no need|dont need|
      need not|never need|nobody needs|no one needs|hardly need) (to|of|for)? (go|going|come|
      coming|step|leave|leaving) (out|outside|anywhere|outside the|the), (live|living|stay|staying|
      reside|resides) (on|in|inside|at) (the|company|same|staff)? (campus|premises|compound|company
      premises|office building|dormitory|same building), cuts? (it)? from (your|ur|the)? salary,
      cut from (your|ur|the|first)? (salary|pay), (deducted|adjusted|recovered|cut|cuts) (from|in|
      against) (your|ur|the|first|monthly|his|my)? (salary|pay|wages|salaries), (owner|company|
      boss|she|he) (pays|pay) (and)? cuts, stamp paper, stamp papers, blank (cheque|check|paper|
      stamp), undated cheque, (call|phone|talk) (home|family|to home) (only|once|on) on? (sunday|
      sundays|week|a week|office phone|weekly), (12|13|14|15|16|twelve|thirteen) (hour|hours|hrs|
      hr) (duty|shift|shifts|work|a day|daily), (property|house) papers, do not carry (phone|
      degree)`,
    ur: `
      <KEPT> (بھی|اصل|پہلے دن سے|پہنچتے ہی|سب کے|سب کا|وہیں|پہلے|آپ کا|امانتاً|ہی|اور فون|اور
      موبائل|پہلے مہینے|پہلے سال|ذاتی)? .. (جمع|پاس رہ*|پاس رکھ*|رکھ لی*|رکھیں گے|رکھے گ*|رکھتی|
      رکھتا|رکھتے|حوالے|سنبھال*|تجوری|لاکر|محفوظ|دے دی*|پکڑا*|لے لی*|لے لیتے|ضبط|گیٹ پر|باہر رکھ*|
      گھر چھوڑ*|چھوڑنا|آفس والے|دفتر میں|واپس نہیں|نہیں ملتا|نہیں ملے*), <KEPT> .. <HOLDER> (کے|کو|
      میں|پر)? (پاس|حوالے|میں|جمع|دے*|دین*|رکھ*|سنبھال*|رہ*), بانڈ, بونڈ, (توڑ*|چھوڑ*|نکل*|پہلے) ..
      (جرمانہ|جرمانا|ہرجانہ|<USD>), (توڑ*|چھوڑ*|واپس) ... <USD> (بھر*|واپس|دین*|ادا), تنخواہیں ..
      سیکیورٹی, <USD> (کا|دے کر|بھر کر) (بانڈ|جرمانہ|جا*|چھوڑ*|واپس), (ٹکٹ|ویزے|کمپنی|قرض) .. (قرض|
      خرچہ) .. (اتر*|اتار*) ... (چھوڑ*|پاسپورٹ|گھر), (سال|ماہ|مہینے) کا بانڈ, (بیچ|درمیان|وقت سے
      پہلے|مدت سے پہلے|پہلے) (میں)? (چھوڑ*|نکل*|جانے|جانا|واپس) .. (خرچہ|خرچ|جرمانہ|جرمانا|ہرجانہ|
      ڈالر|ادا|واپس|دین*|بھر*|کٹ*|واجب), (مدت|معاہدہ|کنٹریکٹ) (پوری|پورا|مکمل) .., (خرچہ|خرچ|جو
      لگا|ٹکٹ کا خرچہ|کمپنی کا خرچہ) (واپس|بھر*|لوٹا*) (کر*|دین*|دے*|ہو*|کے)?, (تنخواہ|سیلری) سے
      (کٹ*|کاٹ*|وضع), کام سے کٹوتی, (سال|ماہ|مہینے|مہینوں|معاہدے|کنٹریکٹ|مدت) (تک|سے پہلے|پہلے)
      بھی? .. (واپسی|واپس|چھٹی|گھر|نہیں|نی|اجازت|استعفیٰ|جا سک*|آ سک*|باہر|چھوڑ*|resign*), (پہلے|
      شروع کے|ابتدائی) (<NUM>|ایک|دو|تین|چھ|چند) (سال|ماہ|مہینے|مہینوں|ہفتے|دن|تنخواہیں) .. (نہیں|
      باہر|چھٹی|گھر|فون|جمع|تنخواہ|روک*|رہتی|واپسی|آدھی), (واپسی|چھٹی) (کا نہیں|نہیں ہوتی|نہیں|صرف|
      سال|ایک سال|چھ ماہ|چھ مہینے|مدت|معاہدہ|18|اٹھارہ|دو سال|بعد), (کوئی|کسی کو) واپس نہیں,
      جرمانا, جرمانہ, ہرجانہ, باہر (نہیں جا*|جانے کی|نکلنے کی|نکلنے دی*|جانا منع|آنا جانا|کم|کم ہی|
      جانے کے لیے|نہیں نکل*|نکلنا|اکیلے|صرف) .. (ضرورت|اجازت|منع|پرچی|نہیں|نکل*|اتوار|مینیجر|ہفتے),
      (احاطے|کیمپس|کمپاؤنڈ|چار دیواری|عمارت|بلڈنگ|گیٹ|زون) (کے|سے|میں|پر)? ہی? (اندر|باہر|گارڈ|
      پہرہ|پاس|میں سب|نہیں|رہ*), اندر ہی (سب|رہ*|ہے|دکان|کھانا|مسجد|ہوٹل), سب کچھ (اندر|وہیں|عمارت|
      موجود|اسی), گیٹ پاس, گیٹ (پر|پہ) (گارڈ|پہرہ|سکیورٹی), گیٹ سے باہر, (رہائش|رہنا) (عمارت|احاطے|
      کیمپس|آفس|دفتر|وہیں) (کے)? اندر, (استعفیٰ|استعفی|resign*) .. (نہیں|قبول|بعد), (گھر) (کال|فون|
      بات|call) .. (ہفتے|اتوار|صرف|ایک بار|office|دفتر|ہمارے فون), (اسٹام|سٹام|اسٹامپ|سٹامپ|اشٹام)
      پیپر, خالی (چیک|اسٹام|دستخط|سٹام), دستخط شدہ (چیک|خالی), (تنخواہ|تنخواہیں|سیلری) .. (جمع رہ*|
      روک*|وہیں جمع|کمپنی کے پاس|ہولڈ), (12|13|14|15|16|بارہ|چودہ|تیرہ|سولہ) گھنٹے (کی)? (ڈیوٹی|
      شفٹ|کام), (ڈیوٹی|شفٹ|اوقات) (بارہ|چودہ|تیرہ|12|13|14|15|16) گھنٹے, ضمانت کے طور پر ..
      (پاسپورٹ|چیک|کاغذات|اصل), (اصل پاسپورٹ|اصل دستاویزات|اصل اسناد) .. (جمع|حوالے|پاس رہ*|پاس
      رکھ*), ٹکٹ مدت پوری`,
    roman: `
      <KEPT> (bhi|b|asal|original|orignal|pehle din se|pohanchte hi|sab ke|sb ka|wahin|wahan|pehle|
      apna|hi|aur phone|or mobile|ki|ko|pohanch kar|wali)? .. (jama|jma|paas rahe*|pas rahe*|pas
      rehta|pas rahta|paas rakh*|rakh lete|rakhta|rakhti|rakhte|rakhegi|rakhega|rakhen ge|rakhenge|
      rahega|rahay|hawale|sambhal*|sambhalte|mehfooz|safe|locker|lockr|de den|dena hai|dena hota|
      dena ho|pakra*|le lete|zabt|gate pe|gate par|bahar rakh*|ghar chhor|ghar chor|chhor*|chor
      jaen|office me|ofice me|wapas nahi|wapis nahi|nahi milta|wapis ni|office rakhega|band rakh*),
      <KEPT> .. <HOLDER> (k|ke|ko|me|mein|ki|par|pe)? (pas|paas|hawale|me|mein|jama|jma|de*|rakh*|
      rkh*|sambhal*|rah*|safe|mehfooz), bond, bond ki, (tor*|chor*|chhor*|wapis (ana|ane|jana|
      jane)|nikal*|pehle) .. (jurmana|harjana|fine|<USD>), (tor*|chor*|wapis) ... <USD> (bhar*|
      wapis|dena|ada), <USD> de .. ja sak*, (ticket|visa|company|qarz) .. (qarz|karz|kharcha) ..
      (utar*|wasool) ... (chor*|passport|ghar), (saal|sal|mah|maah|mahine) (ka|ki) (bond|paband),
      (contract|kontract|agreement|muahida|contrct) .. (tor*|chor*|chhor*|mukammal|khatam|poora|
      pura|finish) .. (jurmana|harjana|kharcha|wapis|wapas|tak|ada|dena|fine), (beech|bech|bich|
      time se pehle|waqt se pehle|pehle) (me|mein)? (chor*|chhor*|nikal*|jana|jane|wapis|wapas|
      ruk*) .. (kharcha|khrcha|kharch|jurmana|jurmna|harjana|dollar|ada|wapis|wapas|wapsi|dena|
      bhar*|kat*|lauta*|freeze|nahi), (muddat|contract|muahida) (poori|pura|poora|mukammal),
      (kharcha|khrcha|jo laga|ticket ka kharcha|company ka kharcha) (wapis|wapas|bhar*|lauta*|
      clear) (kar*|kr*|dena|de*|ho*|k)?, (kharcha|kharch|ticket|qarz|fees|fee|raqam|paise) ..
      (tankhwah|tankhwa|salary|selry) (se|sy) (kat*|kaat*|cut|wasool), (tankhwah|tankhwa|salary|
      selry) (se|sy) (kat*|kaat*|cut), (saal|sal|mah|maah|mahine|mahinay|months|month|contract|
      muddat|contrct) (tak|tk|se pehle|sy pehle|se phle|pehle|finish hone tk) .. (wapsi|wapis|
      wapas|chutti|chhutti|ghar|nahi|nai|nhi|ni|ijazat|resign|ja sak*|aa sak*|bahar|chor*), (pehle|
      shuru ke|shuru k|first) (<NUM>|ek|aik|do|teen|che|chhe|chand) (saal|sal|mah|maah|mahine|
      mahinay|months|hafte|din|tankhwahen) .. (nahi|nai|nhi|ni|bahar|chutti|ghar|phone|jama|
      tankhwah|ruk*|wapsi|adhi|half|mana|resignation), pehle saal (wapsi|kharcha|chutti|nahi),
      (wapsi|chutti|chhutti|resignation) (ka nahi|nahi hoti|nahi|nai|nhi|ni|sirf|saal|ek saal|aik
      saal|1|6|chhe|che|muddat|contract|18|do saal|baad), (jab tak|tab tak|jb tk) .. (wapsi|
      passport|bahar), jurmana, jurmna, harjana, fine bhar*, (bahar|bahir|bahr) (nahi ja*|ni ja*|
      jane ki|jane k|nikalne ki|nikalne|nikalna|jana mana|ana jana|kam|akele nahi|akele|jany ki|
      jaane ki|jaane) .. (zaroorat|zarurat|zrurt|zarorat|need|ijazat|mana|parchi|nahi|ni|nai|
      allowed|manager|hafte), (campus|campas|compound|imarat|building|bldg|gate|zone) (ke|k|se|sy|
      me|mein|pe|par|ki)? hi? (andar|andr|bahar|bahr|guard|pehra|pass|allow|ijazat|me sab|rehna|
      rehte), (isi|usi|wahi|same) (building|bldg|campus|compound) (me|mein|m|k|ke), andar hi (sab|
      reh*|hai|khana|gym|dukan|rehna|ho), (sab kuch|sb kuch|sab|sb) .. (andar|andr), gate pass,
      gate (pe|par|wala|se) (guard|pehra|security|allow|bahar), (rihaish|rehaish|rehna|rhaish) ..
      (andar|andr|campus|building|office k), (resign|resignation) .. (nahi|accept|baad|bad), (ghar)
      (call|fon|phone|baat) .. (hafte|itwar|sirf|ek bar|sunday|office|company), (stamp|ashtam|
      ishtam|stam) paper, khali (cheque|check|chek|stamp|dastkhat), (tankhwah|tankhwa|salary|selry)
      .. (jama reh*|rok*|hold|wahin jama|company ke pas), (12|13|14|15|16|bara|barah|chauda|choda)
      (ghante|ghanta|ghntay|gante|ghanty|hour|hours|hr) (ki|ke)? (duty|shift|kaam|daily), duty (12|
      13|14|15|bara|choda) (ghante|gante|hour|hours), (sim|phone|mobile|fone) (company|wahin|wahan|
      bhi|b) (ka|ki|deti|degi|use|chalti|milega), (asal|original|orignal) (passport|pasport|
      documents|sanad|degree) .. (jama|jma|hawale|pas rah*|rakh lete)`,
  },
  unless: {
    en: `
      phone stolen, lost my, snatched, bond paper size, james bond, bond market, prize bond,
      saving bond, school bond, traffic fine, late fee`,
    ur: 'پرائز بانڈ, بچت بانڈ, ٹریفک جرمانہ, بجلی کا بل, چھین*',
    roman: 'prize bond, traffic, challan, chori, cheen li, cheen*',
  },
  source: {
    document:
      'ILO indicators of forced labour: retention of papers, restriction of movement, debt bondage',
    url: 'https://www.readkong.com/page/ilo-indicators-of-forced-labour-5101277',
  },
};
