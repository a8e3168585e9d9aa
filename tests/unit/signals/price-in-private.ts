import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'price-in-private',
  fires: {
    en: [
      'Warehouse in Malta, charges are discussed in inbox only.',
      'The package is told privately, each file is different.',
      'Inbox me for the price of Poland and Serbia.',
      'I never write the rate in the group.',
      'Total am0unt is explained on WhatsApp, not here.',
    ],
    ur: [
      'سیٹ پکی ہے، خرچہ انباکس میں بتایا جائے گا۔',
      'رقم یہاں نہیں لکھ سکتا۔',
      'ہر فائل کا اپنا ریٹ ہے۔',
      'خرچے کے لیے ان باکس آئیں۔',
      'اگلی رقم ویزے کے وقت بتا دیں گے، خـرچہ فون پر نہیں۔',
    ],
    roman: [
      'Kharcha inbox me bataunga, yahan nahi.',
      'Rate group me nahi likhte bhai.',
      'Har bande ka alag rate hai.',
      'khrcha phone pe nai btata, milo pehle',
      'Package k liye inbox ao.',
    ],
  },
  silent: {
    en: [
      'Protector fee Rs 9,200, printed on the challan.',
      'Price list is on our website and at the counter.',
      'Salary is discussed after the interview.',
      'What is the rate of the dollar today?',
      'My inbox is full, write by post.',
    ],
    ur: [
      'فیس نو ہزار دو سو روپے، چالان پر لکھی ہے۔',
      'تنخواہ انٹرویو میں بتائی جائے گی۔',
      'ڈالر کا ریٹ آج پھر بڑھ گیا۔',
      'یہاں گاڑی کھڑی نہ کریں۔',
      'ہر ایک کا حق ہے کہ اس کی بات سنی جائے۔',
    ],
    roman: [
      'Fees 9200, challan pe likhi hai.',
      'Tankhwah interview me batayen ge.',
      'Aaj sone ka rate kya hai?',
      'Yahan gari park mat karo.',
      'Har bande ko do roti milegi.',
    ],
  },
};
