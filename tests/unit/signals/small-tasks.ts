import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'small-tasks',
  fires: {
    en: [
      'You watch short ads on our app for an hour.',
      'Write reviews for hotels, forty rupees each.',
      'Copy paste work, one page 60.',
      'Soap packing at home for sisters.',
      'L1ke YouTube videos and follow pages.',
      'Order assistant: you place orders to raise the shop rank.',
    ],
    ur: [
      'گھر بیٹھے ڈیٹا انٹری کا کام۔',
      'روز دس اشتہار دیکھنے ہیں۔',
      'پنسل پیکنگ، سامان گھر آئے گا۔',
      'ہوٹلوں کی ریٹنگ لکھنی ہے۔',
      'یوٹیوب چینل سبـسکرائب کرنا ہے۔',
    ],
    roman: [
      'Ghar bethe data entry ka kaam.',
      'Ads dekhne hain bas, roz das.',
      'Pencil packing ka kam hai.',
      'Hotel ki rating deni hoti.',
      'insta page f0llow krne hain',
    ],
  },
  silent: {
    en: [
      'Typing test of 25 words per minute for the post of clerk.',
      'Please like and follow my channel.',
      'The court order came on Monday.',
      'Cash on delivery, order now.',
      'The review petition was heard today.',
    ],
    ur: [
      'کلرک کے لیے ٹائپنگ ٹیسٹ پچیس الفاظ فی منٹ۔',
      'عدالت کا حکم آ گیا۔',
      'میرا چینل سبسکرائب کریں۔',
      'دکان پر سیلز مین درکار ہے۔',
      'سامان کی ڈیلیوری دو دن میں۔',
    ],
    roman: [
      'Typing test 25 alfaz fi minute.',
      'Mera channel subscribe karo.',
      'Adalat ka order aa gaya.',
      'Dukan pe salesman chahiye.',
      'Bachon ki class subah hoti hai.',
    ],
  },
};
