import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'visa-named',
  fires: {
    en: [
      'Visa is ready, come to the shop.',
      'LMIA seat, one left.',
      'Embassy slot is on Monday, file opens tomorrow.',
      'It is a quota of two hundred people, quota is open.',
      'Entry on tourist, then we see.',
      'V!sa in forty days.',
      'Nulla osta comes by mail.',
    ],
    ur: [
      'ویزا بیس دن میں آتا ہے۔',
      'ورک پرمٹ ساتھ ملے گا۔',
      'ہمارے پاس کوٹہ ہے، پانچ سیٹیں۔',
      'ایمبیسی میں انٹرویو پیر کو ہے۔',
      'و ی ز ا لگنے تک انتظار کریں۔',
      'فائل کھلوا لیں، پھر بات ہوگی۔',
      'کفیل بہت اچھا آدمی ہے۔',
    ],
    roman: [
      'viza lag jaye ga fikar na karo',
      'work permit sath me milta hai',
      'file khulwa lo is hafte',
      'embassy me koi masla nahi hota',
      'visit pe jao bas',
      'nulla osta tayyar hai',
      'stamping ho gai hai',
    ],
  },
  silent: {
    en: [
      'Pay with a Visa card or cash.',
      'I got my learner permit for the motorbike.',
      'Send the pdf by file sharing link.',
      'She wrote a letter to the editor.',
      'A wise man speaks little.',
      'Our quality is the best in town.',
    ],
    ur: [
      'ویزا کارڈ سے ادائیگی پر رعایت۔',
      'بس کا روٹ پرمٹ نیا بنا ہے۔',
      'ماسٹر کارڈ قبول ہے، ویزا کارڈ بھی۔',
      'دفتر میں نئی الماری آئی ہے۔',
      'بچے کا ڈومیسائل بن گیا۔',
      'مہر خالہ کا نام ہے۔',
    ],
    roman: [
      'visa card se payment ho jati hai',
      'route permit ka masla hai bus ka',
      'almari office me rakh do',
      'wese bhi aaj chutti hai',
      'vaise mausam acha hai',
      'master card ya visa card, dono',
    ],
  },
};
