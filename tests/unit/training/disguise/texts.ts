/** Offers that every kind of disguise finds something in, one a language. */
export const OFFERS = {
  en: 'URGENT: Data Entry Operators for Cambodia, salary $900 to 1200 with free visa and air ticket. Age 18-30, passport in hand. Fee Rs 30,000 later. WhatsApp 03XXXXXXXXX or www.cambodia-jobs.com',
  ur: 'کمبوڈیا میں ڈیٹا انٹری کی نوکری، تنخواہ 1000 ڈالر، ویزا اور ٹکٹ کمپنی دے گی۔ صرف پاسپورٹ چاہیے، فیس 30,000 روپے بعد میں۔ عمر 18 تا 30۔',
  roman:
    'Bhai Cambodia jana hai, chat support ka kaam, tankhwah 3 lakh. Visa aur ticket free hai, passport lekar ao, 0300-1234567 pe rabta karein.',
  mixed:
    'کمبوڈیا Cambodia میں customer service کی job ہے، salary $1,000، ویزا free، visa فیس 5000 روپے بعد میں۔ WhatsApp کریں، seats صرف 12 ہیں۔',
} as const;

export const LANGUAGES = Object.keys(OFFERS) as (keyof typeof OFFERS)[];

/** Which disguises have nothing to change in pure Urdu script, and in pure Latin letters. */
export const LATIN_ONLY = [
  'look-alikes',
  'mathematical-letters',
  'enclosed-letters',
  'leetspeak',
] as const;
export const URDU_ONLY = ['arabic-letters', 'urdu-marks'] as const;
