import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'fee-personal-account',
  fires: {
    en: [
      'Send 5,000 rupees on JazzCash and your name goes in the list.',
      'Registration fee Rs 2,500 through EasyPaisa, then interview.',
      "Token 1 lac to my brother's account, office account is closed.",
      'The lawyer fee is 300 dollars by Western Union.',
      'Pay the file charges on e4sypaisa and send the slip.',
      'Deposit the security to the JazzCash of our manager.',
      'Everyone must send 33,000 to my number by tonight',
    ],
    ur: [
      'بیس ہزار روپے جاز کیش کریں، ویزا آپ کا ہوا۔',
      'فیس ایزی پیسہ پر بھیج کر رسید واٹس ایپ کریں۔',
      'ٹوکن میرے سالے کے اکاؤنٹ میں ڈال دیں۔',
      'رجسٹریشن کے پندرہ سو روپے ایـزی پیسہ پر جمع کرائیں۔',
      'رقم مینیجر کے ذاتی اکاؤنٹ میں بھیجنی ہے۔',
      'تینتیس ہزار میرے نمبر پر بھیجنے ہیں',
    ],
    roman: [
      '20 hazar easypaisa karo warna seat kisi aur ki.',
      'Form fees 2500 jazzcash pe bhejo, slip whatsapp karo.',
      'Token mere bhai ke account me bhejen.',
      'File charges izi paisa kr do aaj hi.',
      'Fee j@zzcash karo captain sahab ke number pe.',
      'medical k 9500 is number pr jazz cash krwado',
      'token 15000 easypaisa kro ge to naam likhun ga',
      'form ki raqam bhai k account me bhej dein, slip dikha dena',
      '25 hazar mere account me dalwa do baqi baad me',
      'Paisay munshi sahab k easypaisa pr jma hon gay',
      'ticket k 40 hazar madam k number pe bhejne hon ge',
    ],
  },
  silent: {
    en: [
      'Get 10% cashback when you pay by JazzCash this week.',
      'Cash on delivery or EasyPaisa, order in inbox, delivery 200.',
      'Rs 3,500 received in your EasyPaisa, new balance Rs 4,120.',
      'Never send money to a personal account for a job.',
      'Course fee Rs 9,000, pay by JazzCash or at the academy.',
      'Salary in your bank account on the fifth of every month.',
    ],
    ur: [
      'آپ کے ایزی پیسہ اکاؤنٹ میں پانچ سو روپے موصول ہوئے۔',
      'کورس کی فیس نو ہزار روپے، جاز کیش یا نقد۔',
      'بجلی کا بل ایزی پیسہ سے ادا کریں۔',
      'ہرگز کسی کے ذاتی اکاؤنٹ میں رقم نہ بھیجیں۔',
      'تنخواہ ہر ماہ بینک اکاؤنٹ میں آتی ہے۔',
    ],
    roman: [
      'Delivery 200, payment easypaisa ya cash on delivery.',
      'Easypaisa: Rs 3,500 mosool hue, naya balance Rs 4,120.',
      'Bijli ka bill jazzcash se jama karwa diya.',
      'Kisi ko jazzcash pe paise mat bhejen job ke naam par.',
      'Payment easypaisa ya bank, main har video ke paise dunga.',
    ],
  },
};
