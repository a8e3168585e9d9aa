import type { Signal } from './signal.ts';

/** What is paid is said to come back: refundable, with the first pay, if the visa fails. */
export const moneyBackPromise: Signal = {
  id: 'money-back-promise',
  family: 'payment',
  hard: false,
  scheme: 'overseas-fee',
  patterns: {
    en: `
      refundable, refundible, refundble, refundabl, returnable, money back, moneyback, fully
      refunded, (refund|refunded|returned|repaid|given back|paid back|adjusted|adjust|reimbursed|
      credited back) .. (first|1st|second|third|salary|pay|payment|month|months|joining|completion|
      days|work|visa|later|earnings), (returns|returned|comes back|come back|back to you|refunded)
      (to you)? (with|in|after|from) (your|the)? (first|1st|second|third|one|two|three|six|<NUM>)
      (salary|pay|payment|month|months|week|days|task|file|order|hours|minutes), (first|1st)
      (salary|pay|payment|month) .. (returned|refunded|refund|adjusted|back|return), (if|in case)
      .. (visa|not selected|refused|rejected|rejection|fails|reject|not) .. (refund|refunded|money
      back|return|returned|full amount|give back|back), (full|100 %|total) refund, return your
      money, (deposit|security|fee|amount|money|kit|balance|both amounts) .. (is|will be|are|gets)
      (returned|refunded|given back|released|adjusted|repaid), (fee|amount|money|advance) is safe,
      nothing to lose, no risk, your money (is)? (safe|secure|guaranteed)`,
    ur: `
      ریفنڈ, ریفنڈایبل, قابل واپسی, (رقم|پیسے|پیسہ|فیس|سیکیورٹی|سکیورٹی|سیکورٹی|ضمانت|ڈپازٹ|ٹوکن|
      ایڈوانس|<AMOUNT>) .. (واپس|ایڈجسٹ) (مل*|ہو*|کر*|دی*|آئیں|آئے|آئے گا|آ جائے|آ جاتا|آتی|آتا|آؤ|
      دے*|ہے|ہیں|بھی)?, پہلی (تنخواہ|تنخوا|سیلری|کمائی|ادائیگی|پیمنٹ) (میں|کے ساتھ|سے|پر) .. (واپس|
      شامل|ایڈجسٹ|مل*|جمع), (واپس|ایڈجسٹ) .. پہلی (تنخواہ|سیلری|پیمنٹ), (تنخواہ|تنخوا|سیلری|کمائی)
      میں (واپس|شامل|ایڈجسٹ), (ویزا|ویزہ|کام|سیٹ) (نہ|نہیں) (لگا|لگے|لگنے|ہوا|ملا|آیا) .. (واپس|
      پیسے|رقم), (کام مکمل|فائل جمع|کام ختم|مہینے بعد) .. (واپس|ریفنڈ), واپس (مل جا*|مل جائیں|ملے
      گا|ملیں گے|ملنا|کر دی*|ہو جا*|ہو گی|ہوگا), (فیس|خرچہ) تھوڑی ہے, (رقم|پیسے) محفوظ, کوئی
      (نقصان|رسک) نہیں`,
    roman: `
      refundable,
      refundible,
      refundble,
      refund (ho*|mil*|kar*|kr*|hai|he),
      refndble,
      (raqam|rqm|paise|paisay|pese|pesay|pesy|paisa|fees|security|securty|zamanat|deposit|dpozt|
        token|advance|<AMOUNT>) .. (wapas|wapis|vapis|wapsi|adjust|refund) (mil*|ho*|kar*|kr*|den*|
        dete|ate|ata|aa*|hai|he|hain|bhi)?,
      <NUM> (wapas|wapis|vapis),
      pehli (tankhwah|tankhwa|tankha|salary|payment|pay|kamai) (me|mein|se|ke sath|k sath|pe|par)
        .. (wapas|wapis|adjust|jama|mil*|shamil|return),
      (tankhwah|tankhwa|tankha|salary|payment) (me|mein|ke sath|k sath) (wapas|wapis|adjust|return|
        shamil),
      (visa|viza|vise|kaam|kam|seat) (na|nahi|nhi|nai|ni) (laga|lage|lagne|lgne|hua|mila|aya|nikla)
        .. (wapas|wapis|refund|paise|pese|raqam),
      (inkaar|inkar|reject|refusal) .. (paise|pese|raqam|wapas|wapis|refund),
      (wapas|wapis|vapis) (mil jata|mil jate|mil jati|mil jayega|mil jayenge|milenge|milega|ho
        jayega|ho jate|ho jati|ho jayegi|kar denge|kr denge|milti|milta|mil jaenge),
      (likh|stamp) (ke|k|kar|kr) .. (wapas|wapis),
      koi (nuqsan|risk) (nahi|nhi|nai|ni),
      paise (mehfooz|mahfooz|safe)`,
  },
  unless: {
    en: `
      home, non refundable, not refundable, tax return, exchange within, warranty, flight, ticket fare,
      refundable fare, refundable fares, no refund`,
    ur: 'ناقابل واپسی, واپس نہیں, وارنٹی, گھر واپس, واپسی کا ٹکٹ, پاکستان واپس, وطن واپس',
    roman: `
      non refundable, wapas nahi, wapis nahi, wapis nai, wapis ni, wapas nhi, ghar wapas,
      wapsi ka ticket, pakistan wapas, warranty, wapis ni hota`,
  },
  source: {
    document: 'NCCIA Multan 2025: fees said to be returned with the first pay',
    url: 'https://csopakistan.com/nccia-uncovers-major-online-job-scam-network-operating-from-multan',
  },
};
