import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'visa-conversion',
  fires: {
    en: [
      'Your visit visa will be converted to employment in fifteen days.',
      'Work permit after landing, the boss arranges it.',
      'Enter as visitor and in twenty days you are changed to employment.',
      'Visitor to work permit, done inside the country.',
      'The permit comes later, first you join the factory.',
      'We c0nvert your tourist visa into a work visa there.',
      'Permit is done later by company.',
      'The care home will itself convert it.',
    ],
    ur: [
      'وزٹ ویزا وہاں ورک ویزے میں تبدیل ہو جائے گا۔',
      'ورک پرمٹ دو ماہ بعد کمپنی بنوا دے گی۔',
      'پہنچ کر اقامہ لگ جائے گا، فکر نہ کریں۔',
      'ٹورسٹ ویزے کو بعد میں کنورٹ کرا لیتے ہیں۔',
      'وہاں جا کر کاغـذات بن جاتے ہیں، سب کے بنے ہیں۔',
      'پرمٹ اندر پہنچ کر کمپنی بنوا کر دیتی ہے۔',
    ],
    roman: [
      'Visit visa ko 20 din me work me convert kara denge.',
      'Wahan ja kar work permit ban jata hai.',
      'Permit 3 mahine baad milega, abhi tourist entry hogi.',
      'Visitor se work permit, hamara wakeel karta hai.',
      'Pohanch kar iq@ma lagwa denge, tension nahi.',
      'wahan ja k 2 mahine me malik iqama bana deta hai',
      'visit pe bulayen gay phir work permit wahin lag jata hai',
      '15 din baad TRC malik khud banwa deta hai',
      'permit andar ja ke company karwati hai',
    ],
  },
  silent: {
    en: [
      'A tourist visa cannot be changed into a work visa, the ministry said.',
      'Convert your dollars to rupees at the bank rate.',
      'The company issues the work visa before you travel.',
      'Contract staff may be converted to permanent after one year.',
      'I changed my flight to Doha because of the fog.',
    ],
    ur: [
      'وزٹ ویزے کو ورک ویزے میں تبدیل کرنا ممکن نہیں۔',
      'موسم تبدیل ہو رہا ہے، احتیاط کریں۔',
      'سفر سے پہلے ورک ویزا اور معاہدہ ملے گا۔',
      'حکومت نے ویزا پالیسی پر نظر ثانی کا اعلان کیا۔',
      'وہاں جا کر چائے پی اور دوستوں سے ملے۔',
    ],
    roman: [
      'Visa lag gaya hai, ab ticket lena hai.',
      'Work visa pehle milta hai phir flight hoti hai.',
      'Visit visa work me convert karne ki ijazat nahi.',
      'Wahan ja kar mausam bohat acha laga.',
      'Phone ka cover change karwana hai.',
    ],
  },
};
