import type { Lexicon } from './lexicon.ts';

/** What is not told, what is kept, from whom, and by when. */
export const withheld = {
  /** What one would ask first about a job, and may not be told. */
  HELD_BACK: {
    en: `
      detail, details, location, address, adress, adres, country, contry, city, town, place,
      company name, companys name, company, employer, employers name, office name, office, name of
      company, name of the (company|place|farm|hotel|country|office), workplace, work place, site,
      destination, salary, sallary, sal, pay, wage, rate, amount, price, charges, fee, figure,
      total, cost, contract, agreement, nature of work, duties, rest, other things, everything,
      exact place, exact location, whole thing, expense`,
    ur: `
      تفصیل, تفصیلات, تفصیلی بات, جگہ, مقام, پتہ, پتا, ایڈریس, شہر, ملک, کون سا ملک, کونسا ملک, کس
      ملک, کمپنی, کمپنی کا نام, نام, دفتر, آفس, آفس کا نام, تنخواہ, معاوضہ, سیلری, ریٹ, رقم, خرچہ,
      خرچ, قیمت, پیسے, کنٹریکٹ, معاہدہ, ایگریمنٹ, باقی, باقی بات, باقی باتیں, باقی سب, باقی تفصیل,
      منزل, کہاں, کدھر`,
    roman: `
      tafseel, tafsil, tafsel, tafseelat, detail, details, dtail, jagah, jaga, jga, muqam, maqam,
      location, lokeshan, address, adress, pata, pta, shehar, shehr, shahr, mulk, kon sa mulk,
      country, kahan, khan, kidhar, kidhr, agy kahan, company ka naam, company name, company,
      compny, kompny, naam, nam, nm, office, ofice, daftar, tankhwah, tankhwa, tankha, tnkhwa,
      salary, selry, selary, pay, rate, ret, reit, raqam, rqm, kharcha, khrcha, fees, paise,
      contract, kontract, baqi, baki, bqi, baqi bat, baqi baat, baqi baten, baqi tafseel, manzil`,
  },
  /** A later moment or another place for telling. */
  LATER: {
    en: `
      later, ltr, afterwards, afterward, after (selection|joining|interview|arrival|landing|
      training|you (join|land|reach|arrive|come|sign|apply|confirm|send)|u (join|land|reach)|
      registration|payment|token|deposit|boarding pass|ticket|visa|probation), once (you|u) (land|
      reach|arrive|are selected|have landed|join|are there), when (you|u) (land|reach|arrive|join|
      come|are there|get there), when the ticket, on (arrival|reaching|landing|selection|joining|
      the way|call|phone), upon arrival, at (the)? (airport|interview|joining|office|time of
      joining|selection stage), there, face to face, in person, in inbox, inbox, in dm, dm,
      privately, in private, private message, by private message, private inbox, personally, on
      flight day, before boarding, in transit, in dubai, in the office`,
    ur: `
      بعد میں, بعد, پہنچ کر, پہنچنے پر, پہنچتے, وہاں, وہاں پہنچ کر, وہاں جا کر, وہاں جا کے, جا کر,
      جا کے, وہیں, روانگی پر, روانگی کے دن, روانگی والے دن, روانگی کی صبح, ایئرپورٹ پر, ائیرپورٹ
      پر, ایرپورٹ پر, ایئرپوٹ پہ, ایئرپورٹ پہ, جہاز میں, ان باکس میں, انباکس میں, انبکس میں, ان
      باکس, انباکس, انبکس, اکیلے میں, پرائیویٹ, ملاقات پر, ملنے پر, ملنے پہ, فون پر, کال پر, میسج
      پر, انٹرویو میں, سلیکشن کے بعد, منتخب ہونے پر, انتخاب کے بعد, ٹکٹ کے ساتھ, ٹکٹ کے بعد, ویزا
      لگنے کے بعد, ٹوکن کے بعد, دفتر میں, دفتر آ کر, آنے پر, آمد کے بعد, ٹرانزٹ کے دوران, دبئی
      میں, آگے`,
    roman: `
      baad me, baad mein, bad me, bd m, bad mein, bad ma, baad, phir, pohanch kar, pohanch k,
      pohanch ke, pohnch kar, pohnch k, pohnch ke, pahunch kar, pahunch ke, pohonch kar, pohnchne
      pe, pohanchne pe, wahan, whan, waha, wahan ja kar, wahan ja k, wahan ja ke, wahin, ja kar,
      rawangi par, rawangi pe, rawangi ke din, rawangi wale din, flight wale din, flight k din,
      airport par, airport pe, airpot pe, airport, jahaz me, jahaz mein, inbox, inbox me, inbox
      mein, inbx, dm, dm me, private, pvt, milke, mil kar, mil k, milne pe, milne par, rubru,
      phone pe, phone par, call pe, call par, interview me, interview mein, selection ke baad,
      selection k baad, selection k bad, selection ke bad, token ke baad, token k bad, ticket ke
      saath, visa ke baad, visa k bad, office me, office mein, office aa kar, daftar me, daftar
      mein, dubai me, dubai mein, us waqt, us din, arrival pe, landing pe, akele me`,
  },
  /** What others may hold so that one cannot go. */
  KEPT: {
    en: `
      passport, pasport, passprt, ppt, travel document, phone, mobile, cell, cellphone, sim, id
      card, cnic, document, documents, docs, papers, original documents`,
    ur: `
      پاسپورٹ, پاسپوٹ, فون, موبائل, موبائیل, سم, شناختی کارڈ, کاغذات, دستاویزات, سفری دستاویزات`,
    roman: `
      passport, pasport, passprt, pasprt, paspot, psprt, ppt, phone, fone, fon, phn, mobile,
      mobail, sim, cnic, shanakhti card, documents, docs, kaghzat, kaghaz, dastavezat, dastawezat`,
  },
  /** Who holds it. */
  HOLDER: {
    en: `
      boss, owner, company, employer, admin, hr, manager, office, supervisor, agent, reception,
      counter, locker, safe, us, me, them, team leader, coordinator, administration, management,
      security, guard, caravan`,
    ur: `
      باس, مالک, کمپنی, ادارہ, ادارے, ایڈمن, ایچ آر, مینیجر, منیجر, دفتر, آفس, سپروائزر, ایجنٹ,
      لاکر, لیڈر, انتظامیہ, ہمارے, ان کے, انکے, انہی کے, اسے, میرے, میری, تجوری, شعبہ, گیٹ,
      سکیورٹی, کفیل`,
    roman: `
      boss, malik, company, compny, idara, admin, hr, manager, menejar, maneger, office, ofice,
      daftar, supervisor, agent, locker, lockr, leader, coordinator, hamare, hmare, ham, hum,
      unke, un ke, un k, unko, usko, us ko, mere, muntazmeen, gate, security, kafeel`,
  },
  /** A day or hour that is near. */
  DAY: {
    en: `
      today, tonight, tonite, 2nite, 2night, 2day, 2moro, tomorrow, tmrw, monday, tuesday,
      wednesday, thursday, friday, saturday, sunday, mon, tue, wed, thu, thurs, fri, sat, sun,
      this week, next week, same week, this friday, midnight, evening, morning, <NUM> th, the
      <NUM>, weekend, this month, month end`,
    ur: `
      آج, اج, آج رات, آج شام, کل, پرسوں, پرسو, پیر, منگل, بدھ, جمعرات, جمعے, جمعہ, جمعۃ, ہفتے,
      سنیچر, اتوار, شام, صبح, رات, ظہر, عصر, مغرب, اس ہفتے, اگلے ہفتے, اسی ہفتے, مہینے کے آخر, دو
      دن, تین دن`,
    roman: `
      aaj, aj, kal, parson, prson, parso, peer, pir, mangal, budh, jumerat, jumeraat, jumairat,
      jumme, jumma, juma, jumay, jumuay, hafte, hafta, itwar, etwar, sham, shaam, shm, subah,
      subha, raat, rat, asar, maghrib, isi hafte, is hafte, agle hafte, monday, tuesday,
      wednesday, thursday, friday, saturday, sunday, aaj raat, aj raat, kal sham`,
  },
} as const satisfies Lexicon;
