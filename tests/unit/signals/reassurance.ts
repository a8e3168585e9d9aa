import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'reassurance',
  fires: {
    en: [
      'We are genuine people, beware of fakes.',
      'Registered company, fifteen years in this field.',
      '100 % sure, trust me brother.',
      'No fraud here, ask anyone in Gujrat.',
      'G e n u i n e work, payment proof available.',
      'My name is the guarantee.',
      'Licence number is on the board.',
    ],
    ur: [
      'ہم اصلی ہیں، فراڈ سے بچیں۔',
      'ہماری ایجنسی رجسٹرڈ ہے۔',
      'سو فیصد گارنٹی کے ساتھ۔',
      'لائسنس یافتہ ادارہ، بیس سال سے یہی کام۔',
      'ر ج س ٹ ر ڈ کمپنی ہے، بے فکر رہیں۔',
      'ثبوت گروپ میں موجود ہیں، یقین کریں۔',
      'ویزا پکا ہے، گھبرانے والی بات نہیں۔',
    ],
    roman: [
      'hum asli hain, dhoke bazon se bacho',
      'company registered hai, license number bhi hai',
      '100% guarantee hai bhai',
      'bharosa rakho, koi risk nahi',
      'r e g i s t e r e d company hai, fikar na karo',
      'visa pakka hai, zuban hamari zaban',
      'aaj tak kisi ki shikayat nahi',
    ],
  },
  silent: {
    en: [
      'Original perfume, half price today.',
      'The battery has a two year warranty.',
      'We are at the market near the bakery.',
      'He sat for his final exam in June.',
      'Pure honey from the hills, five kilos.',
      'Please check the parcel at the door.',
    ],
    ur: [
      'خالص شہد، اصلی ہے، پہاڑی۔',
      'موٹر کی بیٹری نئی ہے۔',
      'بچوں کا نتیجہ کل آئے گا۔',
      'اصلی گھی کی خوشبو الگ ہوتی ہے۔',
      'چائے ٹھنڈی ہو گئی۔',
      'دو کمروں کا گھر کرائے پر۔',
    ],
    roman: [
      'asli shehad hai pahari',
      'gari ki battery nai hai',
      'kal result aye ga bachon ka',
      'asli ghee hai gaon ka',
      'do kamron ka ghar kiraye pe',
      'chai thandi ho gai',
    ],
  },
};
