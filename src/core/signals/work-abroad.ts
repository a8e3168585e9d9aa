import type { Signal } from './signal.ts';

/** A foreign country or city, or "abroad", named as where the work or the way leads. */
export const workAbroad: Signal = {
  id: 'work-abroad',
  family: 'destination',
  hard: false,
  scheme: null,
  patterns: {
    en: `
      <COUNTRY>,
      gulf (country|countries|job|jobs|visa|work),
      foreign (job|jobs|work|company|country|firm|land|visa|employment),
      (job|jobs|work|working|vacancy|vacancies) (in|from|of) (a|another|some)? foreign,
      leave (pakistan|the country), out of pakistan, another country,
      (some|any|other|different) country`,
    ur: `
      <COUNTRY>,
      باہر (جانا|جانے کا|جانے والے|جانے والوں|جانے کے|جاؤ|جائیں|جانا ہے|بھیج*|بھجوا*|کا ملک|کے
        ملک|ملک|کی نوکری|کی جاب|کی فلائٹ|کی کمپنی|کا کام|کا ویزا|کا ویزہ|والی نوکری|والی جاب|
        والا کام|نکل*|سیٹ ہو*|کے نام),
      (جانا|نوکری|جاب|کام|کمائی|روزگار|سیٹ|پوسٹ) باہر (ہے|کا|کی|ہوگ*|ملک|ہو),
      بیرونِ ملک, بیرون ملک, بیرون (پاکستان|وطن), غیر ملک (میں|جا*),
      سمندر پار (نوکری|ملازمت|روزگار),
      دیار غیر, دوسرے ملک, دوسرا ملک, کسی اور ملک, خلیجی (ملک|ممالک)`,
    roman: `
      <COUNTRY>,
      (bahar|bahir|bahr|baher) (jana|jane ka|jany ka|jane wale|jane walay|janay|jao|jaen|jayen|
        bhej*|bhij*|ka mulk|ke mulk|k mulk|mulk|ki job|ki nokri|ki naukri|ki flight|ki company|ka
        kaam|ka kam|ka visa|wali job|wali nokri|nikal*|set ho*),
      (job|nokri|naukri|kaam|kam|kamai|seat|jana) (bahar|bahir|bahr|baher) (hai|he|h|ki|ka|mulk|
        hoga|hogi|me|mein),
      (doosre|dusre|dosre|kisi aur|ghair) (mulk|country),
      berun mulk,
      beron mulk,
      (mulk|pakistan) se (bahar|bahir|bahr)`,
  },
  unless: {
    en: `
      <COUNTRY> (client|clients|customer|customers|market|accent|time|timing|timings|shift|
        campaign|process|embargo|team|match|series|drama|chocolate|boxer|number|numbers),
      (client|clients|campaign|company|firm|based) (in|from|of) <COUNTRY>,
      made in <COUNTRY>, imported from <COUNTRY>, turkey (breast|sandwich|bird), remote,
      from home`,
    ur: `
      <COUNTRY> (کے|کی|کا) (کلائنٹ|کلائنٹس|ٹیم|میچ|ڈرامہ|ڈرامے),
      باہر جانے کی (ضرورت|اجازت), میچ, سیریز,
      (گھر|کمرے|گیٹ|عمارت|احاطے|دکان) سے باہر,
      ڈرامہ, چاکلیٹ`,
    roman: `
      <COUNTRY> (ke|k|ki|ka) (client|clients|team|match|drama|chocolate),
      (bahar|bahir|bahr) (jane|jany|janay) ki (zaroorat|zarurat|need|ijazat),
      match,
      (ghar|kamre|gate|building|dukan) se (bahar|bahir|bahr),
      drama, malta (juice|kinnow)`,
  },
  source: {
    document: 'MRC: how to leave for work abroad; BE&OE advisory 2025-12-04',
    url: 'https://arynews.tv/work-visa-scams-bureau-of-emigration-cautions-citizens',
  },
};
