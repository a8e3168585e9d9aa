import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'inside-help',
  fires: {
    en: [
      'Our man inside will see to it.',
      'Your name is put in the list before the result.',
      'Seat is reserved, only a formality.',
      'These posts are never on the website, they fill from inside.',
      'My u n c l e sits in the ministry, setting is done.',
      'Direct appointment on his reference.',
      'Questions are given a night before.',
    ],
    ur: [
      'ہیڈ آفس میں اپنا بندہ ہے۔',
      'نام لسٹ میں ڈلوا دیں گے۔',
      'سیٹ محفوظ ہے، ٹیسٹ خانہ پری ہے۔',
      'اندر سے سیٹ مل جاتی ہے۔',
      'س ی ٹ ن گ ہے، ہمارے ماموں وزارت میں ہیں۔',
      'کوٹے کی سیٹیں اخبار میں نہیں آتیں۔',
      'سفارش ہو تو کام دو دن میں۔',
    ],
    roman: [
      'head office me apna banda hai',
      'naam list me dalwa denge',
      'seat pakki, test formality hai',
      'andar se seat mil jati hai',
      's e t t i n g hai, mere mamu wazarat me hain',
      'quota ki seat hai, website pe nahi aati',
      'sir k hath me list hai, sifarish chalti hai',
    ],
  },
  silent: {
    en: [
      'The shopping list is on the fridge.',
      'Two letters of recommendation are needed from your teacher.',
      'Table setting for eight guests.',
      'Reference number of your parcel.',
      'Change the phone settings to Urdu.',
      'Book a table near the window.',
    ],
    ur: [
      'شاپنگ لسٹ فریج پر لگی ہے۔',
      'موبائل سیٹنگ بدل دیں۔',
      'قیمتوں کی فہرست دکان پر ہے۔',
      'سفارش قبول نہیں کی جائے گی۔',
      'اندر بارش کا پانی آ گیا۔',
      'میرے دوست کا گھر قریب ہے۔',
    ],
    roman: [
      'shopping list fridge pe hai',
      'phone ki setting badal do',
      'price list dukan pe hai',
      'koi sifarish nahi chalegi yahan',
      'andar pani aa gaya barish ka',
      'mere dost ka ghar qareeb hai',
    ],
  },
};
