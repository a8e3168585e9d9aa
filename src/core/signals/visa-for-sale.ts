import type { Signal } from './signal.ts';

/** Work visas or permits offered like goods, without a licensed promoter. */
export const visaForSale: Signal = {
  id: 'visa-for-sale',
  family: 'visa',
  hard: false,
  scheme: 'overseas-fee',
  patterns: {
    en: `
      (work|job|employment|labour|direct|company|free) (visa|visas|permit|permits) .. (available|open|ready|stock|offer|in hand|now|rate|rates),
      (visa|visas|work permit|permits) (available|ready|in stock|in hand|rates|rate list|price),
      (direct|urgent) (visa|visas|work permit),
      (work permit|job letter|offer letter|invitation letter|sponsor letter|lmia|sponsorship) .. (available|ready|provided|guaranteed|in|within|for),
      (we|i) (have|provide|offer|arrange|process|give|deal in) ... (work visa|work permit|job letter|work visas|work permits|lmia|visas),
      (travel|travels|tours) .. (work visa|work permit|job visa),
      (schengen|europe|canada|uk|usa|australia|italy|poland|romania|germany) (work)? (visa|permit|work permit|work visa)`,
    ur: `
      (ورک|ڈائریکٹ|کمپنی|لیبر|جاب) (ویزا|ویزہ|ویزے|پرمٹ) .. (دستیاب|موجود|ہاتھ|تیار|آ گئے|اوپن|حاصل),
      (ویزا|ویزہ|ویزے) (دستیاب|موجود|تیار|ہاتھ میں), ڈائریکٹ (ویزا|ویزہ|ویزے),
      (ورک پرمٹ|جاب لیٹر|آفر لیٹر|ایل ایم آئی اے) ... (دستیاب|حاصل|تیار|دلوا*|دیں گے|مل*|گارنٹی),
      (یورپ|کینیڈا|برطانیہ|یوکے|امریکہ|آسٹریلیا|اٹلی|پولینڈ|رومانیہ|جرمنی) .. (ورک)? (ویزا|ویزہ|ویزے|پرمٹ|ورک پرمٹ)`,
    roman: `
      (work|direct|company|labour|job) (visa|vize|vizay|permit) .. (available|dastyab|mojood|hath|tayar|ready|hasil),
      (visa|vize|vizay) (available|dastyab|mojood|tayar), direct (visa|vize|vizay),
      (work permit|job letter|offer letter|lmia) ... (dastyab|available|hasil|tayar|dilwa*|denge|milega|guarantee),
      (europe|yurop|canada|kanada|uk|amrika|austrelia|itli|italy|polend|poland|romania|jarmani|germany) .. (work)? (visa|permit|work permit)`,
  },
  unless: {
    en: `
      study, student, visit visa, tourist, umrah, apply online at, immigration website`,
    ur: 'سٹڈی, اسٹڈی, وزٹ, عمرہ, سیاحتی',
    roman: 'study, visit, umrah, student',
  },
  source: {
    document: 'BE&OE advisory 2025-12-04',
    url: 'https://arynews.tv/work-visa-scams-bureau-of-emigration-cautions-citizens',
  },
};
