import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'money-multiplies',
  fires: {
    en: [
      'Put in 5,000 and get 7,200 within the hour.',
      'VIP 2 opens tomorrow.',
      'Join the mentor trading group, two signals a day.',
      'It gives 8% profit daily.',
      'Rs 3,000 becomes Rs 6,000 by Maghrib.',
      'V1P 3 pays more, upgrade to the gold plan.',
    ],
    ur: [
      'پانچ ہزار لگائیں، سات ہزار لیں۔',
      'روزانہ آٹھ فیصد منافع پکا۔',
      'استاد گروپ میں سگنل دیتے ہیں۔',
      'وی آئی پی ٹو میں آ جاؤ۔',
      'شام تک دگنی رقم ملے گی۔',
      'ٹـریڈنگ گروپ میں شامل ہوں۔',
    ],
    roman: [
      'Subah 3000 do, sham ko 6000 lo.',
      'VIP2 lo, roz 320 milte hain.',
      'Mentor signal deta hai, bas copy karo.',
      'roz 6% munafa pakka',
      'tr4ding group join karo bhai',
    ],
  },
  silent: {
    en: [
      'O level maths tutor needed.',
      'Profit and loss account of the company.',
      'Salary is 45,000 plus commission.',
      'The signal of the mobile is weak here.',
      'We raised the rent from 20,000 this year.',
    ],
    ur: [
      'بینک منافع سہ ماہی بنیاد پر دیتا ہے۔',
      'موبائل کے سگنل یہاں نہیں آتے۔',
      'تنخواہ پینتیس ہزار سے شروع۔',
      'بس کے دو دروازے ہیں۔',
      'شرح سود بڑھ گئی ہے۔',
    ],
    roman: [
      'O level ka tutor chahiye.',
      'Mobile ke signal yahan nahi ate.',
      'Tankhwah 35 hazar se shuru.',
      'Bus ke do darwaze hain.',
      'Psx me aaj mandi thi.',
    ],
  },
};
