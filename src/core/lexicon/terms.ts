import type { Lexicon } from './lexicon.ts';

/** Pay and what comes with it, and that it is given. */
export const terms = {
  /** What is paid for work, by its name. */
  WAGE: {
    en: `
      salary, salaries, sallary, sallery, salry, slry, selary, wage, wages, stipend, remuneration,
      renumeration, compensation package, income, earning, earnings, payroll, take home,
      allowance, monthly pay, weekly pay, daily pay, pay package, basic pay, basic salary,
      starting pay, gross pay, net pay, pay rate, hourly rate`,
    ur: `
      تنخواہ, تنخوا, تنخواہیں, تنخواہوں, تنخاہ, تنخواء, سیلری, سیلیری, سلری, اجرت, اجرتیں, معاوضہ,
      معاوضے, مشاہرہ, مشاہرے, آمدن, آمدنی, امدنی, کمائی, دیہاڑی, مزدوری, وظیفہ ماہانہ, ماہانہ
      وظیفہ`,
    roman: `
      tankhwah, tankhwa, tankha, tankhah, tankhuwah, tankhuah, tankhwaah, tanhkwah, tanhwa,
      tnkhwah, tnkhwa, tnkha, tankwah, tankhawa, tankhwahen, salary, salari, selary, selry,
      sellery, selri, sallery, seleri, slry, slary, tankhuwa, ujrat, ujrt, muawza, muawiza,
      moawza, muavza, mawza, mushahira, mushahera, amdani, amdan, aamdan, dihari, dehari, dihadi,
      mazdoori, mazduri`,
  },
  /** How often it is paid, or for what. */
  RATE: {
    en: `
      per month, a month, each month, every month, in a month, monthly, mnthly, p m, pm, per week,
      a week, weekly, wkly, each week, per day, a day, daily, dly, each day, per hour, an hour,
      hourly, per shift, per annum, per (page|form|task|review|order|video|like|line|word|entry|
      trip|delivery|parcel|ad|survey), a page, a review, each (review|page|task|like|video),
      gross, take home, in hand`,
    ur: `
      ماہانہ, ماہانا, ماہوار, ماہواری, مہینہ, مہینے, مہینا, فی ماہ, فی مہینہ, ہر ماہ, ہر مہینے,
      روزانہ, یومیہ, روز, ڈیلی, فی دن, ہفتہ وار, ہفتہ, ہفتے, فی ہفتہ, گھنٹہ, گھنٹے, فی گھنٹہ, فی
      (صفحہ|ویڈیو|ریویو|آرڈر|فارم|ٹاسک|پیج|لائیک|ڈبہ)`,
    roman: `
      mahana, mahina, mahine, maheena, mahwar, mhana, mhina, mahna, monthly, mnthly, mthly, fi
      mah, har mah, har mahine, rozana, rozna, roz, daily, deli, dly, yomia, har roz, hafta,
      hafte, haftay, haftawar, weekly, ghanta, ghante, ghnta, ghnte, gnta, fi ghanta, fi (safha|
      page|video|review|order|form), per (page|month|day|hour|week|video|review), month`,
  },
  /** What an employer may give beside the pay. */
  PERK: {
    en: `
      room, bed, bedspace, bed space, accommodation, accomodation, acommodation, acomodation,
      accom, accomm, hostel, housing, lodging, residence, flat, apartment, dormitory, food, meals,
      meal, lunch, breakfast, dinner, mess, canteen, ticket, tickt, tiket, tikcet, tkt, tickets,
      airfare, air ticket, flight, transport, transportation, trnsprt, pick and drop, pick & drop,
      petrol, fuel, bike, medical, medicl, insurance, insurence, health card, laptop, iphone,
      uniform, wifi, gym, tea, bonus trip, leave salary, overtime`,
    ur: `
      رہائش, رہائیش, رہاش, رہایش, کمرہ, کمرا, روم, بستر, بیڈ, ہوسٹل, ہاسٹل, فلیٹ, کھانا, کھانے,
      روٹی, طعام, قیام, قیام و طعام, کھانا پینا, رہنا کھانا, رہنا, ٹکٹ, ٹکٹیں, ہوائی ٹکٹ, فضائی
      ٹکٹ, ٹرانسپورٹ, گاڑی, پیٹرول, پٹرول, بائیک, بایک, بائک, میڈیکل, علاج, انشورنس, لیپ ٹاپ,
      یونیفارم, وردی, وائی فائی, اوور ٹائم`,
    roman: `
      rihaish, rehaish, rihayesh, rihaysh, rahaish, rhaish, rehish, kamra, kmra, kamray, room,
      bistar, bed, hostel, hostal, flat, khana, khane, khany, khna, roti, rehna, rehna khana,
      khana peena, khana rehna, qayam, taam, ticket, tikat, tikt, tiket, tkt, tickt, tikcet,
      tickit, transport, trnsport, petrol, bike, medical, medicl, ilaj, insurance, insurence,
      laptop, uniform, wardi, wifi, overtime`,
  },
  /** That somebody else gives or pays it. */
  GIVEN: {
    en: `
      free, fre, included, incl, inclusive, provided, given, paid, covered, sponsored, arranged,
      ours, our side, our responsibility, theirs, mine, on us, on me, on company, on them, from
      us, from them, from company, from our side, from their side, from company side, by us, by
      them, by company, by the company, by employer, by the employer, by owner, company side,
      company paid, is ready, in place, is given, are given, all given, everything given`,
    ur: `
      فری, مفت, کمپنی, کمپنی کا, کمپنی کی, کمپنی کے, ہمارا, ہماری, ہمارے, ان کا, ان کی, ان کے,
      انکا, انکی, انکے, انہی کا, ہوٹل کا, ہوٹل کی, دفتر کا, مالک کا, مالک کی, آجر کی, آجر کا, کفیل
      کا, کفیل کی, ادارے کے, ادارے کی, میرا, شامل, فراہم, مہیا, کے ذمے, کے ذمہ, ملے گا, ملے گی,
      ملتا, ملتی, دیتی, دیتے, دیتا, دیں گے, دینگے, دے گی, دے گا, بھیج*, کاٹ دیتی, سب کمپنی, باس
      کا, کاٹ دیں گے`,
    roman: `
      free, fri, muft, mft, muft me, company, compny, kampani, company ka, company ki, kompni,
      hamara, hmara, humara, hamari, hmari, humari, hamare, hmare, unka, un ka, unki, un ki, unke,
      un ke, inka, inki, uska, boss ka, boss ki, malik ka, malik ki, kafeel ka, kafeel ki, mera,
      milega, mile ga, milegi, mile gi, milta, milti, milay ga, dete, deti, deta, denge, den ge,
      degi, de gi, dega, bhej*, karwa dete, krwa dete, shamil, faraham`,
  },
} as const satisfies Lexicon;
