import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'fee-online-job',
  fires: {
    en: [
      'Online typing job, registration fee Rs 1,200, first file in one hour.',
      'Joining fee only 950 rupees, refundable with your first salary.',
      'Data entry from home, training charges must be cleared first.',
      'Only Rs 650 for registration and you start the same day.',
      'Pay the registration fee to get work tomorrow.',
      'Reg1stration fee 800, start w0rk from home today.',
    ],
    ur: [
      'آن لائن ٹائپنگ جاب، رجسٹریشن فیس صرف آٹھ سو روپے۔',
      'جوائننگ فیس ہزار روپے جمع کریں، کام آج ہی شروع۔',
      'سیکیورٹی پہلے دیں، یہ رقم پہلی تنخواہ میں واپس مل جائے گی۔',
      'رجـسٹریشن فیس دیں اور گھر بیٹھے اسائنمنٹ کا کام لیں۔',
      'پیکنگ کا سامان گھر آئے گا، رجسٹریشن فیس پہلے بھیجیں۔',
    ],
    roman: [
      'Online assignment ka kaam, registration fees 1500 pehle.',
      'Joining fee 900, kal se kaam shuru.',
      'Training fees 650 bhejo phir kaam milega.',
      'Security 2000 pehli salary ke sath wapas mil jati hai.',
      'Typing ki job hai, r3gistration fee sirf 700 rupay.',
      'Account open karne ki fee 1500 hai, refundable.',
    ],
  },
  silent: {
    en: [
      'Online course in graphic design, registration fee Rs 5,000, classes on weekends.',
      'There is no registration fee for this online job.',
      'Admission open, school registration fee Rs 2,000.',
      'Vehicle registration fee has been raised by the excise office.',
      'Never pay a joining fee for online work.',
      'Cricket tournament entry, team registration fee only Rs 3,000.',
    ],
    ur: [
      'کوئی رجسٹریشن فیس نہیں، آن لائن کام کے نمونے بھیجیں۔',
      'یونیورسٹی میں داخلے کی رجسٹریشن فیس پندرہ سو روپے ہے۔',
      'آن لائن کورس کی فیس نو ہزار روپے، سرٹیفکیٹ بھی ملے گا۔',
      'گاڑی کی رجسٹریشن کے لیے دفتر جانا ہوگا۔',
      'پہلی تنخواہ آئی تو سب کو مٹھائی کھلائی۔',
    ],
    roman: [
      'Koi registration fee nahi, online tutor chahiye.',
      'School ki registration fees 2000 hai, form office se len.',
      'Freelancing course online, fees 6000, seats 25.',
      'Gari ki registration abhi tak nahi hui.',
      'Shadi card chapwane hain, 200 card kitne ke banenge?',
    ],
  },
};
