import type { Lexicon } from './lexicon.ts';

/** Countries, hubs and cities. Spellings: DOMAIN.md section 5; Urdu hub names are our transliterations. */
export const places = {
  /** Countries from which compounds are run (FIA 2025-12-04; OHCHR 2023). */
  COMPOUND_COUNTRY: {
    en: `
      cambodia, combodia, camodia, kambodia, cambodya, cambodian, camboda, cambodja, kampuchea,
      khmer, myanmar, mayanmar, myanmer, mynmar, mianmar, burma, burmese border, laos, lao pdr,
      loas, lao border, phnom penh, phnompenh, pnom penh, pnompenh, phnom pen, phom penh, vientiane,
      yangon, rangoon, golden triangle, goldentriangle, phnompen, phompenh, laopdr, laoborder,
      burmeseborder`,
    ur: `
      کمبوڈیا, کمبوڈیہ, کمبودیا, کمبوڈین, کمبھوڈیا, کمپوڈیا, کیمبوڈیا, کامبوڈیا, کومبوڈیا,
      میانمار, میانمر, مائنمار, برما, لاؤس, لاوس, لائوس,
      فنوم پین, فنوم پنہ, فونم پن, فنوم پن, فنام پن, نوم پنہ, نوم پین, نام پنہ, پنوم پن,
      پنوم پنہ, گولڈن ٹرائی اینگل, گولڈن ٹرائینگل, گولڈن ٹرائنگل, گولڈن ٹرینگل, سنہری مثلث,
      وینتیان, ویانتیان, ینگون, یانگون`,
    roman: `
      kambodia, kamboodia, combodia, camboodia, kmbodia, cambodiya, kambodya, kambodiya,
      kombodia, cambudia, kambohdia, mayanmar, miyanmar, myanmaar, mianmaar, mayanmaar, barma,
      burma, laous, laaos, laos, golden traingle, goldan triangle, nom pen, pnom pen, nompen,
      pnompen, goldentraingle, goldantriangle`,
  },
  /** Towns and parks of the compounds themselves (DOMAIN.md section 5). */
  HUB: {
    en: `
      sihanoukville, sihanouk ville, sihanouk, sihanoukvile, sihanookville, sihanokville,
      sianoukville, shihanoukville, poipet, poi pet, poypet, poipat, bavet, moc bai, mocbai,
      svay rieng, svayrieng, stung meanchey, steung meanchey, myawaddy, myawadi, myawady,
      mywaddy, myawaddi, miawaddy, mayawaddy, kk park, k k park, shwe kokko, shwekokko,
      shwe koko, shwekoko, shway kokko, tachileik, tachilek, laukkai, laukkaing, kokang, bokeo,
      golden triangle sez, golden triangle (special)? economic zone, mae sot, maesot,
      mae sai (border|thailand|thai|crossing|bridge|area|side|town|office),
      osmach, o smach, koh kong, bokor, chrey thom, kampong speu, tbong khmum, pursat, kratie,
      goldentrianglesez, kkpark, kohkong, chreythom, kampongspeu, tbongkhmum, stungmeanchey,
      steungmeanchey, shwaykokko`,
    ur: `
      سیہانوک ویل, سیہانوکویل, سیہانوک, سہانوک ویل, سہانوکویل, سیہانوک ول, سیہانوکول, سیانوک ویل,
      سیانوکویل, شیہانوک ویل, پوئپیٹ, پوئیپیٹ, پوائپیٹ, پوئی پیٹ, پوئے پیٹ, پوپیٹ, پوئپت,
      پوائے پیٹ, باویٹ, باوٹ, باویت, موک بائی, سوائے رینگ, سوے رینگ, میاواڈی, میاوڈی, میواڈی,
      میاوادی, میاودی, مایاواڈی, مایاوادی, میا واڈی, کے کے پارک, کےکے پارک, شوے کوکو, شیو کوکو,
      شوئے کوکو, شوئی کوکو, شویکوکو, لاؤکائی, لوکائنگ, کوکانگ, تاچیلیک, تاچلیک, تاچیلک, مائے سوت,
      مائے سوٹ, مے سوٹ, مائی سوٹ, بوکیو, بوکیئو, کوہ کونگ, او سماچ,
      گولڈن ٹرائی اینگل سپیشل اکنامک زون,
      گولڈن ٹرائی اینگل اکنامک زون`,
    roman: `
      sihanokvil, sihanukvil, sihanoukvil, sihanokville, sihanukville, sihanook, sihanok,
      sianokvil, sihanok vil, poipat, poypet, poipait, poepet, bavet, baweit, myavadi, miawadi,
      mayavadi, mayawadi, meyawadi, shve koko, shwe koko, shwekoko, shway koko, tachilek,
      tachelik, kohkong, bokio, shwaykoko`,
  },
  /** Real labour markets that FIA also names for this lure: weaker alone. */
  SEA_COUNTRY: {
    en: `
      thailand, thai land, thiland, thialand, vietnam, viet nam, vietnaam, philippines,
      philippine, philipines, malaysia, malasia, indonesia, hanoi, ho chi minh, hochiminh,
      saigon, danang, da nang, haiphong, manila, kuala lumpur, kualalumpur, penang, johor,
      jakarta, batam, chiang rai, chiang mai, pattaya, south east asia, southeast asia,
      asian country, asia branch, asia office, asia pacific branch, mekong, east asia, far east,
      indochina`,
    ur: `
      تھائی لینڈ, تھائیلینڈ, تھائ لینڈ, تھائی لنڈ, تھائلینڈ, ویتنام, ویت نام, ویٹنام, فلپائن,
      فلپائنز, ملائیشیا, ملائشیا, ملیشیا, ملائیشیہ, ملیشیاء, انڈونیشیا, انڈونیشیاء, جکارتہ,
      ہنوئی, منیلا, کوالالمپور, کوالا لمپور, پتایا, جنوب مشرقی ایشیا, جنوب مشرقی ایشیاء,
      مشرق بعید, مشرقی ایشیا, میکونگ`,
    roman: `
      thailand, tailand, thailend, thayland, vietnam, vetnam, vitnam, viyetnam, malaysia,
      malaishia, malayshia, malesia, filipine, filpine, philpine, indonesia, indoneshia, hanoi,
      kualalumpur, koala lumpur, kwala lumpur, janoob mashriqi asia, mashriqi asia`,
  },
  /** Where travellers are changed over, or where a middleman sits. */
  TRANSIT_CITY: {
    en: 'bangkok, dubai, singapore, sharjah, abu dhabi, thailand border, hong kong',
    ur: 'بنکاک, بینکاک, دبئی, دوبئی, سنگاپور, شارجہ, ابوظہبی',
    roman: 'bankok, bangkok, dubai, dubayi, singapur, sharja',
  },
  GULF: {
    en: `
      saudi, saudi arabia, ksa, saudia, uae, u a e, emirates, dubai, abu dhabi, sharjah, qatar,
      doha, oman, muscat, kuwait, bahrain, riyadh, jeddah, dammam, gulf, iraq`,
    ur: `
      سعودی, سعودیہ, سعودی عرب, امارات, دبئی, ابوظہبی, شارجہ, قطر, دوحہ, عمان, مسقط, کویت, بحرین,
      ریاض, جدہ, خلیجی, خلیج, عراق`,
    roman: `
      saudia, saudi, sodia, dubai, qatar, katar, oman, kuwait, kuwet, riyadh, jedda`,
  },
  /** Where forged job letters and work permits are most often sold for. */
  WEST: {
    en: `
      canada, usa, america, uk, u k, england, london, united kingdom, australia, new zealand,
      germany, italy, spain, portugal, france, greece, romania, poland, hungary, croatia, malta,
      cyprus, czech, serbia, albania, europe, schengen, shengen, korea, south korea, japan,
      turkey, azerbaijan, baku, norway, sweden, finland, netherlands, holland, ireland, bulgaria,
      slovakia, lithuania, latvia, denmark, austria, belgium, switzerland`,
    ur: `
      کینیڈا, کنیڈا, امریکہ, امریکا, برطانیہ, یوکے, یو کے, انگلینڈ, لندن, آسٹریلیا, نیوزی لینڈ,
      جرمنی, اٹلی, سپین, اسپین, پرتگال, فرانس, یونان, رومانیہ, پولینڈ, ہنگری, کروشیا, مالٹا,
      قبرص, سربیا, البانیہ, یورپ, شینگن, شنگن, کوریا, جنوبی کوریا, جاپان, ترکی, ترکیہ,
      آذربائیجان, باکو, ناروے, سویڈن, بلغاریہ`,
    roman: `
      kanada, canada, amrika, amreeka, bartania, inglend, austrelia, jarmani, itli, italy, spain,
      purtagal, frans, unan, romania, polend, malta, yurop, europe, korea, koria, japan, turki,
      azerbaijan`,
  },
  ABROAD_WORD: {
    en: `
      abroad, overseas, foreign country, foreign countries, out of country,
      international location, outside pakistan, outside the country, out of the country,
      overseas branch`,
    ur: `
      بیرون ملک, بیرونِ ملک, بیرون ممالک, بیرونی ملک, باہر ملک, باہر کے ملک, باہر کے ملکوں,
      فارن (جاب|جابز|کنٹری|ملک), پردیس, ملک سے باہر, پاکستان سے باہر, اوورسیز`,
    roman: `
      beron e mulk, bairoon mulk, berun mulk, beroon e mulk, beroon mulk, bairun e mulk,
      bahir mulk, bahar mulk, bahir ke mulk, bahar ke mulk, bahir k mulk, bahar k mulk,
      mulk se bahar, mulk se bahir, pakistan se bahar, pakistan se bahir,
      foren (job|country|mulk), foreign (job|country|mulk), abroad, overseas, bahar jana,
      bahir jana, bahar wale mulk`,
  },
} as const satisfies Lexicon;
