import type { Lexicon } from './lexicon.ts';

/** Bodies and brands whose names impostors borrow. */
export const bodies = {
  GOVT_BODY: {
    en: `
      municipal corporation, municipality, state bank, pakistan post, post office,
      district council, union council, irrigation department, ministry, pak army, pakistan army,
      army, pak navy, pakistan navy, paf, pakistan air force, air force, asf,
      airport security force, anf, fbr, nadra, wapda, pia, pakistan international airlines,
      pakistan railways, railway, railways, police department, punjab police, ministry of,
      airport, airline, airlines, emirates airline, qatar airways, embassy, united nations,
      unicef, atomic energy, rangers, intelligence bureau, customs, sui gas, ogdcl, ptcl,
      education department, health department, cpec, bisp, excise, lesco, mepco, motorway police,
      airports security force, national logistics, postal department, army welfare`,
    ur: `
      بلدیہ, سٹیٹ بینک, اسٹیٹ بینک, پاکستان پوسٹ, ڈاک خانہ, ضلع کونسل, محکمہ آبپاشی, پاک فوج,
      پاکستان آرمی, آرمی, فوج, پاک بحریہ, نیوی, پاک فضائیہ, ایئر فورس, اے ایس ایف, ایف بی آر,
      نادرا, واپڈا, پی آئی اے, ریلوے, پنجاب پولیس, محکمہ, محکمہ پولیس, ایئرپورٹ, قومی ایئرلائن,
      محکمہ ڈاک, سفارت خانہ, سفارت خانے, سفارتخانہ, سفارتخانے, ائیرپورٹ, ایئر لائن, ائیرلائن,
      رینجرز, کسٹم, کسٹمز, سوئی گیس, محکمہ تعلیم, محکمہ صحت, اقوام متحدہ, سی پیک`,
    roman: `
      baldia, state bank, daak khana, zila council, pak fauj, pak foj, fauj, foj, army, navy,
      air force, asf, fbr, nadra, wapda, pia, railway, railways, mehkma, mehkama, mahkma, airport,
      airline, rangers, kastam, customs, sui gas, cpec`,
  },
  /** Work for the state, however it is called. */
  STATE_JOB: {
    en: `
      (government|govt|gov|sarkari|federal|public sector|state) (job|jobs|employment|post|posts|
      vacancies|vacancy|seat|seats|posting),
      permanent (government|govt|sarkari) (job|jobs|post|seat)`,
    ur: `
      (سرکاری|گورنمنٹ|حکومتی) (نوکری|نوکریاں|نوکریوں|ملازمت|ملازمتیں|ملازمتوں|جاب|جابز|بھرتی|
      بھرتیاں|بھرتیوں|آسامی|آسامیاں|اسامی|اسامیاں|سیٹ|سیٹیں)`,
    roman: `
      (sarkari|government|govt|gov|gormint) (nokri|naukri|nokrian|job|jobs|mulazmat|bharti|
      bhartian|asami|asamian|seat|seats|vacancy)`,
  },
  /** Words of a body taking people on (the work itself is not meant: "kaam", "staff"). */
  INTAKE: {
    en: `
      job, jobs, vacancy, vacancies, recruitment, hiring, recruiting, induction, intake, bharti,
      seats, posts, appointment, appointments, constable, lineman, line man, meter reader,
      cabin crew, ground staff, loading staff, civilian staff, join`,
    ur: `
      بھرتی, بھرتیاں, بھرتیوں, نوکری, نوکریاں, نوکریوں, ملازمت, ملازمتیں, ملازمتوں, جاب, جابز,
      آسامی, آسامیاں, آسامیوں, اسامی, اسامیاں, اسامیوں, سیٹ, سیٹیں, تقرری, کانسٹیبل, میٹر ریڈر,
      لائن مین, کیبن کریو, گراؤنڈ اسٹاف, گراؤنڈ سٹاف`,
    roman: `
      bharti, bhartian, bhartiyan, nokri, naukri, nokrian, job, jobs, vacancy, asami, asamian,
      asamiyan, mulazmat, seat, seats, seaten, constable, meter reader, line man, cabin crew,
      ground staff, taqarri`,
  },
  /** Getting it without being tested against others. */
  NO_MERIT: {
    en: `
      (without|no|skip) (any|the|a|giving|written|passing)? (test|tests|exam|merit|interview),
      (direct|backdoor|back door) (appointment|selection|joining|order|orders|entry),
      (through|on|by|with) (a|strong|our|my|minister|mna)? (reference|sifarish|safarish|
      recommendation),
      minister quota, mna quota, mpa quota`,
    ur: `
      (بغیر|بنا|بلا) (کسی|تحریری)? (ٹیسٹ|میرٹ|انٹرویو|امتحان), بغیر ٹیسٹ انٹرویو,
      (ٹیسٹ|میرٹ|انٹرویو|امتحان) (کے)? (بغیر|بنا),
      ڈائریکٹ (آرڈر|تقرری|بھرتی|سلیکشن|جوائننگ|اپائنٹمنٹ), سفارش پر, سفارش سے, سفارشی بھرتی,
      وزیر کے کوٹے, ایم این اے کے کوٹے, وزیر کوٹہ`,
    roman: `
      (bina|baghair|bagair|bghair|without) (kisi|written)? (test|merit|interview|imtihan|paper),
      (test|merit|interview|imtihan|paper) (k|ke|kay)? (bina|baghair|bagair|bghair),
      direct (order|orders|joining|selection|bharti|appointment),
      (sifarish|safarish|sfarish) (pe|par|per|se|hamari), minister quota, mna quota`,
  },
  /** A paper that says the job is yours. */
  JOB_LETTER: {
    en: `
      (appointment|joining|offer|job|job offer|selection|call|posting) (letter|letters|order|
      orders)`,
    ur: `
      (اپائنٹمنٹ|اپوائنٹمنٹ|تقرری|جوائننگ|آفر|جاب|کال|سلیکشن) (لیٹر|لیٹرز|آرڈر), تقرر نامہ,
      تقرری نامہ, تقرری کا خط, آفر لیٹر`,
    roman: `
      (appointment|joining|offer|job|call|selection|taqarri) (letter|leter|order|latter),
      taqarrur nama`,
  },
  BRAND: {
    en: `
      amazon, daraz, google, foodpanda, youtube, tiktok, alibaba, aliexpress, shein, temu,
      netflix, nestle, unilever, engro, careem, uber, facebook, microsoft, shopify, ebay, walmart,
      booking com, airbnb, tripadvisor, jazz, samsung`,
    ur: 'ایمازون, امیزون, دراز, گوگل, فوڈ پانڈا, فوڈپانڈا, یوٹیوب, ٹک ٹاک, علی بابا, نیسلے',
    roman: 'amazon, amazan, daraz, google, foodpanda, youtube, tiktok',
  },
} as const satisfies Lexicon;
