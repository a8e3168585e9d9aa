/** What a person hides first: the words that a warning or a filter would look for. */
const LINES = `
  visa visas visit tourist passport passports ticket tickets flight cnic salary salaries pay paid
  income earn earning dollar dollars usd usdt money cash bank account job jobs work working vacancy
  hiring hire urgent typing typist data entry operator customer service support chat chatting call
  center centre crypto bitcoin forex trading casino gaming betting investment telemarketing marketing
  company agent agents abroad overseas accommodation hotel hostel food free bonus commission referral
  interview experience whatsapp telegram inbox fee fees registration deposit advance security charges
  training task tasks like likes subscribe review rating recharge wallet withdraw guaranteed guarantee
  army navy police airport airline government captain officer easypaisa jazzcash immigration border
  naukri nokri nokriyan naukriyan kaam tankhwa tankhwah tankha paisa paise paisay rupay rupees hazar
  lakh rozana kamai bharti bahar mulk rihaish khana muft raqam jama ejant dollar larkay larkiyan
  foran azad yaqeeni
  ویزا ویزہ ویزے وزٹ پاسپورٹ ٹکٹ فلائٹ شناختی تنخواہ سیلری آمدن کمائی ڈالر روپے پیسے رقم نقد
  نوکری نوکریاں ملازمت کام بھرتی آسامیاں فوری ٹائپنگ ڈیٹا انٹری آپریٹر کسٹمر سروس سپورٹ چیٹ چیٹنگ
  کال سینٹر سنٹر کرپٹو کیسینو گیمنگ سرمایہ مارکیٹنگ کمپنی ایجنٹ بیرون باہر رہائش ہوٹل کھانا فری مفت
  بونس کمیشن انٹرویو تجربہ تجربے واٹس ٹیلیگرام انباکس فیس رجسٹریشن ایڈوانس ڈپازٹ سیکیورٹی ٹریننگ
  ٹاسک لائک ریویو ریٹنگ گارنٹی آرمی فوج پولیس ایئرپورٹ ایئرلائن حکومت سرکاری کپتان افسر ایزی جاز آزاد
  لاکھ ہزار روزانہ`;

const KEYS: ReadonlySet<string> = new Set(LINES.trim().split(/\s+/));

/** A stem this long also counts with an ending on it, as in "guarantees". */
const STEM = 5;

/** Whether an evader would hide this word. */
export function isKeyWord(word: string): boolean {
  const plain = word.toLowerCase();
  if (KEYS.has(plain)) return true;
  for (let end = STEM; end < plain.length; end++) if (KEYS.has(plain.slice(0, end))) return true;
  return false;
}
