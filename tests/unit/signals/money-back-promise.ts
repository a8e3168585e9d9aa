import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'money-back-promise',
  fires: {
    en: [
      'Security 3,500, refundable.',
      'The fee is returned with your first salary.',
      'If the visa is refused you get a full refund.',
      '100% money back if nothing happens.',
      'Deposit will be adjusted in the first pay, it is refund4ble.',
    ],
    ur: [
      'ضمانت کی رقم واپس مل جائے گی۔',
      'پہلی تنخواہ میں شامل کر دیے جائیں گے۔',
      'ویزا نہ لگا تو پیسے واپس۔',
      'سیکیورٹی قابلِ واپسی ہے۔',
      'کام مکمل ہونے پر رقـم واپس ہو جائے گی۔',
    ],
    roman: [
      'Security pehli tankhwah me wapis mil jati hai.',
      'Visa na laga to paise wapas.',
      'refundible hai, tension na lo',
      'Inkaar pe pese wapis likh k dete hain.',
      '3500 jama, kaam khatam pe raqm w4pas ho jati.',
    ],
  },
  silent: {
    en: [
      'Token is non refundable.',
      'Return ticket to Bangkok from Lahore.',
      'We returned home after one month.',
      'Exchange within seven days with the bill.',
      'The first salary came on time.',
    ],
    ur: [
      'ٹوکن ناقابل واپسی ہے۔',
      'وہ آٹھ ماہ بعد گھر واپس آیا۔',
      'واپسی کا ٹکٹ کمپنی کا۔',
      'پہلی تنخواہ سے امی کے لیے سوٹ لیا۔',
      'تنخواہ پانچ تاریخ کو آتی ہے۔',
    ],
    roman: [
      'Token wapis nahi hota.',
      'Bhai 8 mahine baad ghar wapas aya.',
      'Wapsi ka ticket company ka hai.',
      'Pehli tankhwah se ammi ka suit lia.',
      'Salary 5 ko ati hai.',
    ],
  },
};
