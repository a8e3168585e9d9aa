import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'papers-made',
  fires: {
    en: [
      'Bank statement and sponsor letter arranged by us.',
      'We make the travel history, four countries in your passport.',
      'Fake travel history ready in ten days.',
      'Travel history is our responsibility, you only bring the passport.',
      'B4nk statement prepared for you, only the fee is yours.',
      'The work permit is printed by us, show it only to the employer.',
      'Dummy ticket and dummy hotel, scans fine.',
    ],
    ur: [
      'بینک اسٹیٹمنٹ ہم خود بناتے ہیں، آپ فکر نہ کریں۔',
      'جن کی ٹریول ہسٹری نہیں ان کی ہسٹری بھی بنا دی جاتی ہے۔',
      'سپانسر لیٹر ہم تیار کر کے دیں گے۔',
      'پاسپورٹ پر تین ملکوں کی مہریں لگوا دیتے ہیں۔',
      'بینـک سٹیٹمنٹ ہماری ذمہ داری ہے۔',
      'فنڈز اور مارکس سب ہم ایڈجسٹ کروا دیتے ہیں',
      'ورک پرمٹ ہم خود پرنٹ کر دیتے ہیں۔',
      'پرمٹ ایئرپورٹ پر مت دکھانا، صرف فیکٹری والے کو دینا۔',
    ],
    roman: [
      'Travel history hum banate hain, bank statement hum dete hain.',
      'Bank statement bana denge, sirf CNIC do.',
      'Hum experience letter bana kar denge, tajurba nahi chahiye.',
      'Passport pe sticker laga ke history ban jati hai.',
      'B@nk statement hum tayar karte hain, visa pakka.',
      'bank statement aur experience letter hum khud bana k dete hain',
      'funds show krna humara kaam hai',
      'permit ka kaghaz hum alag bana ke dete hain',
      'hotel bukng naqli hai, koi nahi dekhta',
    ],
  },
  silent: {
    en: [
      'Required documents: bank statement of six months, CNIC, photos.',
      'We do not make bank statements, students must bring their own.',
      'The agent was arrested for making fake travel history.',
      'My travel history: Turkey, Baku and Malaysia, all for fun.',
      'An experience letter will be provided after the internship.',
      'The permit is printed by the ministry and sent by post.',
    ],
    ur: [
      'بینک اسٹیٹمنٹ اصلی ہونی چاہیے۔',
      'ہم جعلی بینک اسٹیٹمنٹ نہیں بناتے۔',
      'ویزا فارم کے ساتھ چھ ماہ کی بینک اسٹیٹمنٹ لگائیں۔',
      'یہ اس شہر کی تاریخ ہے، کتاب بازار میں دستیاب ہے۔',
      'جعلی دستاویزات بنانے والا گروہ گرفتار۔',
    ],
    roman: [
      'Bank statement asli honi chahiye, hum nahi banate.',
      'Visa ke liye bank statement lagti hai 6 mahine ki.',
      'Meri travel history me Turkey aur Baku hai.',
      'History ka paper kal hai, dua karna.',
      'Chai hum banate hain, tum biscuit lao.',
    ],
  },
};
