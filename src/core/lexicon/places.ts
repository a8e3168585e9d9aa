import type { Lexicon } from './lexicon.ts';

/** Countries, hubs and cities. Spellings: DOMAIN.md section 5; Urdu hub names are our transliterations. */
export const places = {
  /** Countries from which compounds are run (FIA 2025-12-04; OHCHR 2023). */
  COMPOUND_COUNTRY: {
    en: `
      cambodia, combodia, camodia, kambodia, cambodya, cambodian, myanmar, mayanmar, myanmer,
      burma, laos, lao pdr, loas, laus, phnom penh, phnompenh, pnom penh, vientiane, yangon,
      rangoon, golden triangle`,
    ur: `
      کمبوڈیا, کمبوڈیہ, کمبودیا, کمبوڈین, میانمار, میانمر, برما, لاؤس, لاوس, فنوم پین, نوم پنہ,
      فونم پن, نوم پین, فنوم پنہ, پنوم پن, گولڈن ٹرائی اینگل, گولڈن ٹرائینگل`,
    roman: `
      kambodia, kamboodia, combodia, camboodia, kmbodia, cambodiya, kambodya, mayanmar, miyanmar,
      myanmaar, barma, laous, laaos, laos`,
  },
  /** Towns and parks of the compounds themselves (DOMAIN.md section 5). */
  HUB: {
    en: `
      sihanoukville, sihanouk ville, sihanouk, sihanoukvile, poipet, poi pet, poypet, poipat,
      bavet, svay rieng, myawaddy, myawadi, myawady, mywaddy, kk park, k k park, shwe kokko,
      shwekokko, tachileik, tachilek, laukkai, laukkaing, kokang, bokeo, golden triangle sez,
      golden triangle special economic zone, mae sot, maesot, mae sai, osmach, koh kong, bokor,
      chrey thom, kampong speu, tbong khmum, pursat, kratie`,
    ur: `
      سیہانوک ویل, سیہانوکویل, سیہانوک, سہانوک ویل, سیہانوکوِل, پوئپیٹ, پوئیپیٹ, پوائپیٹ,
      پوئی پیٹ, پوپیٹ, باویٹ, باوٹ, میاواڈی, میاوڈی, میواڈی, میاوادی, کے کے پارک, شوے کوکو,
      شیو کوکو, لاؤکائی, تاچیلیک, مائے سوت, بوکیو`,
    roman: 'sihanokvil, sihanukvil, sihanoukvil, sihanok, myavadi, poipat, poypet',
  },
  /** Real labour markets that FIA also names for this lure: weaker alone. */
  SEA_COUNTRY: {
    en: `
      thailand, thai land, vietnam, viet nam, philippines, philippine, malaysia, indonesia,
      hanoi, ho chi minh, manila, kuala lumpur, chiang rai, chiang mai, pattaya, south east asia,
      southeast asia, south asian country, asian country, east asia, far east`,
    ur: `
      تھائی لینڈ, تھائیلینڈ, تھائ لینڈ, ویتنام, ویت نام, فلپائن, ملائیشیا, ملائشیا, ملیشیا,
      انڈونیشیا, جنوب مشرقی ایشیا, مشرق بعید`,
    roman: `
      thailand, tailand, vietnam, vetnam, malaysia, malaishia, filipine, janoob mashriqi asia`,
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
      saudia, saudi, sodia, dubai, qatar, katar, oman, kuwait, kuwet, behrain, riaz, jedda`,
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
      international location, outside pakistan`,
    ur: `
      بیرون ملک, بیرونِ ملک, بیرون, باہر ملک, باہر کے ملک, غیر ملکی, فارن, پردیس, ملک سے باہر`,
    roman: `
      beron e mulk, bairoon mulk, berun mulk, beroon e mulk, bahir mulk, bahar mulk,
      bahir ke mulk, bahar ke mulk, mulk se bahar, mulk se bahir, foren, abroad, bahar jana,
      bahir jana`,
  },
} as const satisfies Lexicon;
