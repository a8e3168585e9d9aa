import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'paid-by-transfer',
  fires: {
    en: [
      'Send it on JazzCash and share the slip.',
      'Payment in USDT, TRC20 only.',
      'Put the amount into my brother’s account.',
      'Full amount in cash at the hotel lobby.',
      'Ezpsa number is given in chat.',
      'Hand to hand, and a J4zzCash number for the rest.',
    ],
    ur: [
      'رقم ایزی پیسہ پر بھیج دیں۔',
      'ادائیگی یو ایس ڈی ٹی میں ہوگی۔',
      'میرے اکاؤنٹ میں جمع کر دیں۔',
      'سارے نقد، دفتر میں گن کر۔',
      'سلپ بھیج دیں، جـاز کیش پر۔',
    ],
    roman: [
      'Mere bhai ke account me bhej do.',
      'jzcsh kr do bhai, slip bhejo',
      'Raqam naqad le kar ana.',
      'Pesy mre esypesa me dalo.',
      'Meezan account me jama, raseed ni.',
    ],
  },
  silent: {
    en: [
      'Cashier needed, cash counter experience preferred.',
      'Cash on delivery all over the country.',
      'Account manager for a software house.',
      'The case is in hand of the court.',
      'My Facebook account was closed.',
    ],
    ur: [
      'کیش کاؤنٹر پر کیشیئر درکار ہے۔',
      'میرا فیس بک اکاؤنٹ بند ہو گیا۔',
      'کتاب ہاتھ میں لے کر بیٹھا رہا۔',
      'بینک میں نوکری کے لیے ٹیسٹ ہوگا۔',
      'حوالہ نمبر لکھ لیں۔',
    ],
    roman: [
      'Cash counter pe larki chahiye.',
      'Mera facebook account band ho gaya.',
      'Kitab hath me le kar betha raha.',
      'Bank me nokri ka test hai.',
      'Cash on delivery available hai.',
    ],
  },
};
