import type { Lexicon } from './lexicon.ts';

/** Places abroad beyond those of `
  places`, and the words of getting on from one to the next. */
export const abroad = {
  /** Further countries, and foreign cities that posts name instead of their country. */
  ELSEWHERE: {
    en: `
      asia side, asian side, europe side, gulf side, somewhere in asia, in asia, asia region,
      asian region,
      (south east|southeast) (region|side),
      south east, phils, cebu, clark city, bkk, suvarnabhumi, pattaya, phuket, chiang mai,
      hat yai, boten, siem reap, china, guangzhou, shanghai, taiwan, macau, sri lanka, maldives,
      nepal, bangladesh, georgia, tbilisi, armenia, yerevan, kazakhstan, uzbekistan, tajikistan,
      kyrgyzstan, bishkek, russia, moscow, belarus, minsk, ukraine, moldova, macedonia, kosovo,
      bosnia, montenegro, slovenia, luxembourg, iceland, mauritius, seychelles, madagascar,
      kenya, tanzania, nigeria, ghana, rwanda, congo, mozambique, south africa, morocco, tunisia,
      algeria, libya, egypt, sudan, khartoum, brazil, mexico, panama, chile, ecuador, fiji,
      papua new guinea, brunei, istanbul, ankara, bursa, antalya, tehran, baghdad, erbil, basra,
      karbala, beirut, nicosia, larnaca, limassol, athens, crete, rome, milan, brescia, foggia,
      naples, madrid, barcelona, lisbon, paris, berlin, frankfurt, frankfort, munich, hamburg,
      warsaw, poznan, lublin, krakow, bucharest, cluj, belgrade, budapest, prague, vienna,
      zagreb, manchester, birmingham, leeds, bradford, leicester, glasgow, bournemouth, dublin,
      oslo, stockholm, toronto, ontario, brampton, vancouver, montreal, calgary, alberta,
      melbourne, sydney, brisbane, perth, shepparton, auckland, tokyo, osaka, nagoya, seoul,
      incheon, behrain, behrein, bahrein, bahren, manama, salalah, sohar, al ain, ajman,
      fujairah, ras al khaimah, farwaniya, salmiya, makkah, mecca, madina, medina, taif, tabuk,
      neom, al khobar, jubail, yanbu`,
    ur: `
      ایشیا, ایشیا میں, یورپ سائیڈ, ایشیا سائیڈ, ساؤتھ ایسٹ, ساوتھ ایسٹ, مائی سوت, میسوٹ, میسوت,
      مائی سائی, مے سائی, مائے سائی, چیانگ رائے, ہاٹ یائی, سیبو, پتایا, تھائی بارڈر, نومپنہ,
      چائنا, سری لنکا, مالدیپ, بنگلہ دیش, نیپال, روس, ماسکو, بیلاروس, یوکرین, جارجیا, آرمینیا,
      قازقستان, ازبکستان, تاجکستان, کرغزستان, بوسنیا, مقدونیہ, مصر, لیبیا, مراکش, تیونس, سوڈان,
      جنوبی افریقہ, کینیا, برازیل, میکسیکو, فجی, استنبول, انقرہ, بورصہ, بغداد, کربلا, نجف, اربیل,
      قبرص, لیماسول, نکوسیا, ایتھنز, کریٹ, روم, میلان, بارسلونا, لزبن, برلن, فرینکفرٹ, ہیمبرگ,
      وارسا, بخارسٹ, بلغراد, مانچسٹر, برمنگھم, لیڈز, ٹورنٹو, مانٹریال, سڈنی, میلبورن, برسبین,
      ٹوکیو, اوساکا, سیول, منامہ, صلالہ, سوہار, العین, عجمان, فجیرہ, مکہ, مدینہ, طائف, تبوک,
      نیوم, جبیل, یوکے, یو اے ای, کینڈا, ملیشیا, رومانیا, ماریشس, برونائی, ہانگ کانگ`,
    roman: `
      asia side, asia me, asia mein, europe side, yurop side, thailnd, thayland, tailand,
      cmbodia, kmbodia, mlysia, malaysa, malaishia, austrlia, australiya, germny, jrmni, kanada,
      turky, roos, misr, istambol, bosniya, sarbia, kuwet, muskat, masqat, maskat, riyadh,
      riyaz shehar, jeddah, jidda, dammam, damam, makkah, makka, mkkah, madina, saudiya, sodi,
      emarat, imarat, doha, manila, cebu, seebu, rusia, london, birmingham, toronto, rome,
      athens, istanbul, cyprus, saipras, qabras, polend, romaniya, purtgal, spein, itly, grees,
      ingland, yuke, kuala lampur`,
  },
  /** Who or what takes people on. */
  CARRIER: {
    en: `
      driver, our man, our guy, our person, our boy, our people, our team, our agent, our staff,
      our representative, our colleague, our friend,
      company (man|car|van|bus|driver|person|team|vehicle|transport|staff|representative|
        people),
      agent, colleague, coordinator, team leader, batch leader, handler, escort, guide, van, car,
      bus, boat, transport, vehicle, pickup, pick up, someone, somebody, a person, a man, a guy,
      cousin, uncle`,
    ur: `
      ڈرائیور, گاڑی, وین, ویگن, بس (سے|میں|کے ذریعے), کشتی, بوٹ, پک اپ, ٹرک, نمائندہ, نمائندے,
      ٹیم لیڈر, ٹیم,
      (ہمارا|اپنا|کمپنی کا|مقامی|ایک) (بندہ|بندا|آدمی|ادمی|لڑکا|ساتھی|نمائندہ|ایجنٹ),
      ہمارے (لوگ|بندے|ساتھی|آدمی|لڑکے),
      ان کے (آدمی|بندے|لوگ|ساتھی), انکے (آدمی|بندے|لوگ), انہی کے لوگ*, کمپنی والے, دفتر والے,
      جاننے والا, ساتھی, گائیڈ`,
    roman: `
      gari, gaari, gadi, gaadi, van, wan, bus, boat, kashti, kishti, driver, draiver, pickup,
      truck, team leader, teem leader,
      (hamara|hmara|humara|apna|company ka|aik|ek) (banda|bnda|aadmi|admi|larka|sathi|agent|
        numainda),
      (hamare|hmare|humare|un ke|unke|un k) (bande|bnde|log|aadmi|admi|larke|sathi),
      company (wale|walay|waly|ki gari|ki gaari|ki van),
      coordinator, guide`,
  },
} as const satisfies Lexicon;
