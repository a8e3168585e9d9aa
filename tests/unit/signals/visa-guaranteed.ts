import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'visa-guaranteed',
  fires: {
    en: [
      '100% visa for Poland, apply before the quota ends.',
      'Guaranteed work permit with job letter in sixty days.',
      'No rejection, no refusal, our files never come back.',
      'Visa confirmed, otherwise money back in one week if the visa is refused.',
      'Canada visa success ratio 99 %.',
      'Gu@ranteed v!sa, ask our old clients.',
    ],
    ur: [
      'سو فیصد ویزا، کوئی بہانہ نہیں۔',
      'ویزا گارنٹی کے ساتھ، ورنہ رقم واپس۔',
      'ریجیکشن کا سوال ہی نہیں، فائل ہم خود بناتے ہیں۔',
      'ویزا نہ لگا تو پیسے واپس، لکھ کر دیتے ہیں۔',
      'یقینی وِیزا، ساٹھ دن میں پرمٹ ہاتھ میں۔',
    ],
    roman: [
      '100% visa, koi tension nahi.',
      'Visa guarantee ke sath, 45 din me.',
      'Refusal ka chance zero, hamara kaam pakka hai.',
      'Visa na laga to paise wapas.',
      'Gu4rantee visa, file jama karwao aaj.',
    ],
  },
  silent: {
    en: [
      'We cannot guarantee the visa, the embassy decides.',
      'The job is done, thank you team.',
      'Success rate of our students in the exam is 100%.',
      'This course does not guarantee you a job.',
      'My visa is done and the ticket is booked for Friday.',
    ],
    ur: [
      'ہم ویزے کی ضمانت نہیں دیتے، فیصلہ سفارت خانے کا ہے۔',
      'عدالت نے ملزم کی ضمانت منظور کر لی۔',
      'بجٹ میں پچاس فیصد اضافے کی منظوری دے دی گئی۔',
      'اس بات سے انکار نہیں کہ مہنگائی بڑھی ہے۔',
      'میٹرک کے نتائج میں سو فیصد طلبہ پاس ہوئے۔',
    ],
    roman: [
      'Hum visa ki guarantee nahi dete, faisla embassy ka hai.',
      'Match ka ticket confirm ho gaya, chalo sab.',
      'Kal ka program pakka hai, sab aa jana.',
      'Mobile ki ek saal guarantee hai dukan wale ki.',
      'Bhai ka visa lag gaya, mubarak ho.',
    ],
  },
};
