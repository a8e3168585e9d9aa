import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'study-visa-for-work',
  fires: {
    en: [
      'Student visa, college in name only, full time work in a factory.',
      'College is only on paper, you work in the warehouse all day.',
      'Attendance we manage, you never attend.',
      'In transit you come out and stay.',
      'You miss the next plane and our man is outside.',
      'C o l l e g e admission in name only, 60 hours in the care home.',
    ],
    ur: [
      'سٹوڈنٹ ویزا ہے مگر پورا دن گودام میں کام۔',
      'پڑھائی صرف کاغذ میں ہے۔',
      'حاضری ہم لگوا دیتے ہیں۔',
      'کالج نام کا ہے، کلاس ولاس کوئی نہیں۔',
      'ک ل ا س کی فکر نہ کریں، کالج صرف کاغذوں میں ہے۔',
      'واپسی والا ٹکٹ پھاڑ دینا۔',
    ],
    roman: [
      'student visa lage ga, kaam full time warehouse me',
      'parhai sirf kagaz me hai',
      'hazri hum lagwate hain class ki fikar na karo',
      'college naam ka hai bas',
      'c o l l e g e sirf naam ka, subah se raat kaam',
      'wapsi ki flight chhor deni hai',
    ],
  },
  silent: {
    en: [
      'Students may work twenty hours a week, part time.',
      'The college has a new warehouse for books.',
      'Class starts at nine, attendance is taken.',
      'We had a long layover and slept on the bench.',
      'She got a scholarship and a student visa.',
      'Our school is hiring a full time teacher.',
    ],
    ur: [
      'کالج میں داخلے جاری ہیں۔',
      'کلاس صبح نو بجے شروع ہوتی ہے۔',
      'طالب علموں کو پارٹ ٹائم کام کی اجازت ہے۔',
      'واپسی کا ٹکٹ سستا مل گیا۔',
      'حاضری کا رجسٹر میز پر ہے۔',
      'یونیورسٹی نے وظیفے کا اعلان کیا۔',
    ],
    roman: [
      'college me dakhle jari hain',
      'class subah no bajay hai',
      'student part time kaam kar sakte hain',
      'wapsi ka ticket sasta mila',
      'hazri ka register mez pe hai',
      'university ne scholarship ka elan kiya',
    ],
  },
};
