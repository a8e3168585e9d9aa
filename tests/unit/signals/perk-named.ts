import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'perk-named',
  fires: {
    en: [
      'Ticket is ours, you only pack.',
      'Room and food at the site.',
      '900 dollars with accomodation.',
      'Food bed wifi free for staff.',
      'They send tick3t the same day.',
      'Medical insurance and transport provided by the factory.',
    ],
    ur: [
      'ٹکٹ ہماری طرف سے، کمرہ بھی۔',
      'رہائش فیکٹری کی، کھانا دوپہر کا۔',
      'ویزا ٹکٹ کمرہ سب ان کا۔',
      '65 ہزار ماہانہ، کھانا کمرہ الگ۔',
      'پیٹرول الگ اور میڈیکل فیملی کا۔',
      'ٹـکٹ فری، روم فری۔',
    ],
    roman: [
      'Ticket hamara, kamra sath.',
      'Rehna khana usi building me.',
      '1700 ringgit, rihaish muft.',
      'tkt unka, khana b.',
      'Medical bhi aur petrol alag milega.',
      'T1cket bhej dete hain, room free.',
    ],
  },
  silent: {
    en: [
      'The room was dark and quiet.',
      'I lost my ticket on the bus.',
      'He gave me food for thought.',
      'Insurance companies reported losses this year.',
      'Put the laptop on the table, please.',
    ],
    ur: [
      'کمرے میں بہت اندھیرا تھا۔',
      'میرا موبائل گم ہو گیا ہے۔',
      'روٹی ٹھنڈی ہو گئی ہے۔',
      'بس کی سیٹ پر بیٹھ جاؤ۔',
      'گاڑی خراب ہے، مستری بلاؤ۔',
    ],
    roman: [
      'Mera mobile gum ho gaya.',
      'Kamre me andhera tha kal.',
      'Roti thandi ho gai hai.',
      'Bike kharab hai yar.',
      'Laptop ki battery jaldi khatam hoti hai.',
    ],
  },
};
