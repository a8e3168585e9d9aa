import type { Signal } from './signal.ts';

/** Somebody inside, a list, a reserved seat, a setting, a recommendation. */
export const insideHelp: Signal = {
  id: 'inside-help',
  family: 'impersonation',
  hard: false,
  scheme: 'impersonation',
  patterns: {
    en: `
      (our|my|his|have|has|know|knows|through|own|a) (own|man|guy|uncle|cousin|relative|friend|
        brother|brothers|mamu|chacha|khalu|sir)? .. (inside|in|at|is|works|sits|sit) the? ..
        <BIG_MAN>,
      (my|our|his) (uncle|cousin|mamu|chacha|khalu|brother|brother in law|friend|father) .. (sits|
        works|is|in|officer|posted) .. (<INSIDE_PLACE>|<GOVT_BODY>|<BIG_NAME>|<BIG_MAN>),
      (man|guy|person|people|boy|source|contact|friend|hand|setting) (inside|within),
      inside (man|quota|list|source|contact|setting|person|seat|seats|job),
      from (the)? inside,
      (filled|fill|fills|list|made) .. inside,
      setting,
      jugaad,
      jugar,
      (name|your name|ur name) .. (list|roster|merit|put|added|pushed|forwarded|in is in),
      list (is)? (being|final|made|goes|closed|signed|not published),
      (closed|inside|internal|final|merit|quota|his own|own|sahibs own|my) list,
      (seat|seats|slot|slots|post|posts|number|numbers) (is|are)? (reserved|kept|held|blocked|
        booked|lock|locked|confirmed|quota|left open|open for),
      (reserve|hold|lock|keep) (your|the|a|my|u)? (seat|slot|name|post),
      seat (hold|lock|token|pakki|confirm),
      quota (seat|seats|hai|is|is with|of|with),
      (not|never) (on|in) (the|their|its)? (website|web site|newspaper|advertisement|portal|join
        website),
      (no|without) (advertisement|advertisment|advert|ad|test|merit),
      direct (selection|appointment|slots|joining|recruitment|seat|order|orders),
      sifarish,
      safarish,
      (on|through|with|by) (his|my) (reference|recommendation|list),
      in my pocket,
      (interview|test|exam|written) (is)? (only|just)? (a)? (formality|formallity|formalty|managed),
      (only|just) (a)? (formality|formallity|formalty),
      (know|knows) .. personally,
      keeps some (numbers|seats),
      back (door|date),
      backdoor,
      (gate|counter) .. (knows|our man|guy),
      (height|running|medical|test|written|interview) .. (managed|cleared|passed|clear|handled),
      (questions|sheet|paper) .. (night before|already with|before the test|in advance)`,
    ur: `
      (اپنا|ہمارا|میرا|ہمارے|اپنے|میرے|ان کے) (اپنا|اپنے|خاص|ہی|ایک)? (بندہ|بندا|آدمی|یار|ماموں|
        چچا|خالو|کزن|دوست|سالے|رشتہ دار|جاننے والے|افسر|بندے) .. (اندر|<INSIDE_PLACE>|<GOVT_BODY>|
        <BIG_NAME>|<BIG_MAN>|سیٹ*|لسٹ|کروا*),
      (میں|پر|کے اندر) (اپنا|ہمارا|اپنے|ہمارے) (اپنا|خاص)? (بندہ|بندا|آدمی|بندے|لوگ),
      اندر (سے|کے|کا|والے|کی) .. (بندہ|بندا|آدمی|سیٹ*|لسٹ|فہرست|بھر*|فائنل|صاحب|کام|ہیں|ہوتی|سیٹنگ),
      صاحب (اندر|خود|کے پاس|کے ذریعے|نے|سے) .. (سیٹ*|نام|لسٹ|فہرست|کوٹہ|کوٹا|ہیں|کروا*|ڈال*),
      سیٹنگ,
      سٹنگ,
      جگاڑ,
      سفارش*,
      حوالے سے,
      حوالہ (دے|دیں|دینا),
      پہنچ ہے,
      بہت اوپر تک,
      اوپر تک,
      (لسٹ|فہرست|لسٹ میں) .. (نام|فائنل|ڈال*|بن*|بند|لگ*|نکل*|اندر),
      نام (لسٹ|فہرست|ڈلوا*|ڈال*|لکھوا*|لکھ*|لسٹ میں|آ گیا|کٹ*|دے دیے),
      (سیٹ|نشست|سیٹیں|جگہ|نام) (محفوظ|پکی|پکا|ہولڈ|روک*|لاک|رکھوا*|بک|کنفرم|الگ),
      کوٹے (کی|کا|میں|والی|سے),
      کوٹہ (ہے|ہمارے|صرف|میرے|کا|مل*),
      کوٹا (ہے|صرف|میرا|کا|مل*),
      اپنا کوٹا,
      (اخبار|اشتہار|ویب سائٹ) .. (نہیں|نہ|بغیر),
      (بغیر|بنا|بلا) (اشتہار|ٹیسٹ|میرٹ|امتحان),
      (ڈائریکٹ|سیدھا|سیدھی) (بھرتی|اپائنمنٹ|اپائنٹمنٹ|تقرری|سلیکشن|لیٹر|سیٹ|جوائننگ),
      (ٹیسٹ|امتحان|انٹرویو|پرچہ) .. (خانہ پری|رسمی|نہیں ہوگا|دکھاوے),
      خانہ پری,
      (میڈیکل|دوڑ|قد|ٹیسٹ|انٹرویو) .. (کھلوا*|پاس کروا*|کلیئر|نہیں دینا),
      (اپنے ہاتھ|میرے ہاتھ|جیب) میں,
      ایڈجسٹ کروا*,
      سب سیٹ کر*`,
    roman: `
      (apna|hamara|mera|hamare|humare|apne|mere|unka|unke|mra|hmara|humara) (apna|apne|khas|hi|aik|
      ek)? (banda|bnda|bande|bnde|aadmi|admi|yar|yaar|mamu|mamoo|mamun|chacha|khalu|cousin|kazan|
      dost|rishtedar|afsar|sahab|sir|log) .. (andar|<INSIDE_PLACE>|<GOVT_BODY>|<BIG_NAME>|
      <BIG_MAN>|list|baith*|beth*), andar (se|ka|ke|k|ki|wale) .. (banda|bnda|aadmi|seat*|list|
      fehrist|bhar*|final|sahab|sir|kaam|kam|hain|hota|hoti|setting|seats), (me|mein|main|pe)
      (apna|hamara|mera|apne|hamare) (apna|khas)? (banda|bnda|aadmi|admi|bande|log), setting,
      seting, sting, jugar, jugaad, sifarish, safarish, sfarish, hawale se, hawala (de|den|dena),
      pohanch hai, bohat ooper, ooper tak, (list|fehrist|merit|nashist) .. (naam|nam|final|dal*|
      dlwa*|ban*|band|lag*|nikal*|andar), naam (list|fehrist|dalwa*|dal*|dlwa*|likhwa*|likh*|agay|
      aa gaya|rakhwa*|kat*|pakka), (seat|seats|seaten|jagah|jaga|naam|nashist) (mehfooz|pakki|
      pakka|paki|paka|hold|rok*|lock|rakhwa*|rakhwai|book|confirm|alag|token), (quota|kota|qota)
      (ki|ka|me|mein|wali|se|hai|hamare|sirf|mere|mila), (akhbar|ishtihar|ishtehar|website|site) ..
      (nahi|nai|nhi|ni|baghair|na|pe nahi), (baghair|bagair|bghair|bina|bagher|bina kisi)
      (ishtihar|ishtehar|test|merit|imtihan|line), (direct|seedha|seedhi|sidha) (bharti|
      appointment|taqarri|selection|letter|seat|joining|order), (test|imtihan|interview|intrvw|
      paper|written) .. (khana puri|rasmi|formality|formalty|formalti|pass samjh*|pakka), (medical|
      height|running|test|interview|written) .. (pass krwa*|pass karwa*|clear|manage|hum), (jaib|
      jeb|apne hath|mere hath|un ke hath) me, adjust karwa*, adjust krwa*, (sir|sahab|sahib|mamu)
      .. (hath me|list|naam|seat|rakhte|banate|bnate|quota)`,
  },
  unless: {
    en: `
      (recommendation|reference) (letter|letters|system),
      (no|without|any) (sifarish|safarish), reference (number|no|book|check|checks|required|from),
      table setting, setting (of|in) the, phone setting, settings, shopping list, price list,
      wish list, merit list (of|is|will)`,
    ur: 'شاپنگ لسٹ, قیمتوں کی فہرست, موبائل سیٹنگ, ڈاکٹر کی سفارش, سفارش (نہیں|نہ|قبول|کی ضرورت), بغیر سفارش, کوئی سفارش, اقتصادی, کرکٹ',
    roman:
      'shopping list, price list, phone ki setting, mobile ki setting, cricket, doctor ki, sifarish (nahi|na|mat|nai|nhi|qabool), (koi|baghair|bina) sifarish',
  },
  source: {
    document: 'Emigration Ordinance 1979 s.19 (false claim of government authority)',
    url: 'https://documents.pub/document/emigration-ordinance-1979-beoegovpk-emigration-ordinance-1979-5-2-in-case.html',
  },
};
