import type { Lexicon } from './lexicon.ts';

/** Words of offering work, paying for it, and travelling to it. */
export const work = {
  JOB: {
    en: `
      job, work, vacancy, vacancies, position, employment, opening, career, posts, staff,
      candidate, worker, duty`,
    ur: `
      نوکری, نوکریاں, نوکریوں, ملازمت, ملازمتیں, ملازمتوں, جاب, جابز, آسامی, آسامیاں, اسامی,
      اسامیاں, اسامیوں, روزگار, کام, بھرتی, ورکر, ورکرز, سٹاف, اسٹاف, امیدوار`,
    roman: `
      nokri, nokrian, naukriyan, naukriyon, mulazmat, mulazimat, mulazmaten, job, jabs, asami,
      asamian, rozgar, rozgaar, kaam, kam, bharti, bhartian, vacancy, work, staff`,
  },
  /** Round sums in dollars as lures name them for a month (DOMAIN.md row 2), also in words. */
  DOLLAR_PAY: {
    en: `
      ($|usd|us $) (800|850|900|950|1000|1050|1100|1150|1200|1250|1300|1350|1400|1450|1500|1600|
      1700|1800|2000),
      (800|850|900|950|1000|1050|1100|1150|1200|1250|1300|1350|1400|1450|1500|1600|1700|1800|
      2000) (us|american)? ($|usd|us $|dollar|dolar|dolr|dollr|daler|bucks),
      (nine hundred|one thousand|a thousand|eleven hundred|twelve hundred|thirteen hundred|
      fifteen hundred|two thousand) (us|american)? (dollar|usd|bucks)`,
    ur: `
      (آٹھ|ساڑھے آٹھ|نو|ساڑھے نو|دس|گیارہ|بارہ|ساڑھے بارہ|تیرہ|چودہ|پندرہ|سولہ|سترہ|اٹھارہ) سو
      (امریکی)? (ڈالر|ڈالرز),
      (800|850|900|950|1000|1050|1100|1150|1200|1250|1300|1350|1400|1450|1500|1600|1700|1800|
      2000) (امریکی)? (ڈالر|ڈالرز),
      (ایک|ڈیڑھ|دو) ہزار (امریکی)? (ڈالر|ڈالرز), (8|9|10|11|12|13|14|15|16|18) سو (ڈالر|ڈالرز)`,
    roman: `
      (aath|ath|nau|no|das|dus|gyara|giara|gayara|bara|barah|tera|terah|choda|chauda|pandra|
      pandrah|sola|satra|athara) (so|sau) (dollar|dolar|usd|daler),
      (800|850|900|950|1000|1050|1100|1150|1200|1250|1300|1350|1400|1450|1500|1600|1700|1800|
      2000) (dollar|dolar|daler),
      (aik|ek|derh|dedh|do) (hazar|hazaar) (dollar|dolar|daler|usd),
      (8|9|10|11|12|13|14|15|16|18) (so|sau|soo) (dollar|dolar|usd)`,
  },
  VISA: {
    en: 'visa, visas, viza, vissa, work permit, permit, iqama, entry permit, e visa, evisa',
    ur: 'ویزا, ویزہ, ویزے, ویزوں, ویزاز, ورک پرمٹ, پرمٹ, اقامہ',
    roman: 'visa, veesa, wiza, vize, vizay, visay, work permit, iqama, ikama',
  },
  VISIT_VISA: {
    en: `
      as (a|an)? visitor, social (visit)? pass, visit pass, visitor pass,
      (tourist|visit|visitor) (sticker|stamp|entry|e visa|evisa),
      (social|calling|business visit) (visa|visas),
      (visit|visitor|tourist|tourism|travel) (visa|visas), visa on arrival,
      (visit|tourist) e visa, (visit|tourist) entry, e visa on arrival, on (visit|tourist),
      as (a)?tourist`,
    ur: `
      (سیر|سیر و تفریح|گھومنے) (کے|کا) (ویزے|ویزا|ویزہ), سوشل (پاس|ویزا|ویزے),
      (وزٹ|ویزٹ|وزٹنگ|ٹورسٹ|سیاحتی|ٹوورسٹ|وزیٹر|سیاحت کے|سیاحت کا) (ویزا|ویزہ|ویزے|ویزوں),
      ویزا آن ارائیول, ویزا سیاحت کا, آن ارائیول, (وزٹ|ٹورسٹ) (پر|لگوا*|لے کر), سیاح بن کر`,
    roman: `
      social (pass|visa|visit), (sair|ghoomne|sayahat) (ka|ke|k) visa, visit pass, visit visa,
      vizit visa, wizit visa, tourist visa, torist visa, visit wiza, visit vize, visa on arrival,
      on arrival, (visit|visitor|tourist) (pe|par|per|ke base|k base),
      visit (le lo|lelo|lagwa|lagwao|le kar|le kr),
      (visitor|tourist|siyahati|sayahati) (visa|vize|entry),
      (ghoomne|ghoomnay|ghumne|ghomne|sair|sayahat|siyahat|tafreeh) (ka|ke|k|wala|ki) (visa|vize|
      veesa|kaghaz|entry|permit), (visa|e visa) (sair|ghoomne|ghumne) (wala|ka), social pass,
      (ghoomne|ghoomnay|ghumne|sair|sayahat) (ke|k|wale) (visay|vizay|vize)`,
  },
  /** A visa or paper that gives the right to work or stay. */
  WORK_VISA: {
    en: `
      (labour|labor|work|resident) card, residence card, trc card, temporary residence, kimlik,
      residence permit card,
      (work|working|employment|job|labour|labor|residence|resident|permanent|company) (visa|
      visas|permit|permits|viza),
      permit, iqama, iqamah, lmia, work status, employment status, blue card, trc`,
    ur: `
      ریزیڈنس کارڈ, رہائشی کارڈ, کملک,
      (ورک|ایمپلائمنٹ|کام کا|کام والا|جاب|ریزیڈنس|کمپنی) (ویزا|ویزہ|ویزے|پرمٹ), ورک پرمٹ, پرمٹ,
      اقامہ, اقامے, ایل ایم آئی اے`,
    roman: `
      kimlik, trc, trc card, residence card,
      (work|wark|employment|job|company|kaam ka|kaam wala|kam wala) (visa|vize|permit|wiza),
      permit, parmit, iqama, ikama, lmia`,
  },
  /** Turning one visa into another. */
  CONVERT: {
    en: `
      convert, converted, converting, conversion, change status, status change, change of status,
      (change|changed|changing|transfer|transferred|switch|switched|shift|shifted) (it|you|this|
      your visa|the visa)? (to|into|in),
      exchange of visa, job switch`,
    ur: 'تبدیل, تبدیلی, کنورٹ, کنورژن, چینج, سوئچ, بدل*',
    roman: 'convert, konvert, conversion, tabdeel, tabdil, chenj, change, switch, badal*',
  },
  TICKET: {
    en: 'ticket, air ticket, tickets, airfare, flight, travel, air fare',
    ur: 'ٹکٹ, ہوائی ٹکٹ, فلائٹ, سفر',
    roman: 'ticket, tikat, tikt, tiket, flight, safar',
  },
  LODGING: {
    en: `
      accommodation, accomodation, acommodation, hostel, residence, room, hotel, food, meals,
      meal, dormitory, lodging, mess, stay, housing, living, boarding`,
    ur: `
      رہائش, رہایش, ہوسٹل, ہاسٹل, کمرہ, ہوٹل, کھانا, کھانے, طعام, قیام, رہنا کھانا, کھانا رہنا,
      کھانا پینا`,
    roman: `
      rihaish, rehaish, rihayesh, rehaesh, rahaish, hostel, hostal, kamra, room, hotel, khana,
      khany, accommodation, rihaysh, rehna khana, khana rehna, khana peena, roti`,
  },
  PASSPORT: {
    en: 'passport, passports, pasport, passport copy',
    ur: 'پاسپورٹ, پاسپورٹس',
    roman: 'passport, pasport, paspot',
  },
  PER_MONTH: {
    en: '(per|a|each|every|in a) month, monthly, p m, pm, month',
    ur: 'ماہانہ, فی ماہ, مہینہ, مہینے, ماہوار, ہر ماہ, ہر مہینے',
    roman: 'mahana, mahina, maheena, mahine, mahwar, monthly, har mahine, month',
  },
  PER_DAY: {
    en: '(per|a|each|every|in a) day, daily, everyday, per hour, hourly, day',
    ur: 'روزانہ, یومیہ, فی دن, روز, دن, ہر روز, ڈیلی',
    roman: 'rozana, rozaana, daily, deli, yomia, har roz, per day, fi din, roz, din',
  },
  YOUTH: {
    en: `
      boys, girls, boys and girls, males, females, youth, young, freshers, fresh graduates,
      students, graduate, age limit, age (18|19|20|21|22)`,
    ur: 'لڑکے, لڑکیاں, لڑکے لڑکیاں, نوجوان, نوجوانوں, طلبہ, طلباء, گریجویٹ, سٹوڈنٹس',
    roman: 'larke, larkay, larki, larkiyan, larkian, naujawan, nojawan, students, graduate, fresh',
  },
} as const satisfies Lexicon;
