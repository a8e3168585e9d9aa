import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'hub-destination',
  fires: {
    en: [
      'Our office is in Sihanoukville, five minutes from the beach. Salary 1000 dollars, come this month.',
      'Four boys needed for Poi Pet, good boss, separate room for everyone.',
      'Jobs at KK Park, Myawaddy side. Only people with passport should write.',
      'Office location: M y a w a d d y. Ticket is ready, tell me your age.',
      'Join our team at the Golden Triangle SEZ, chat work, nine hours a day.',
      'B@vet branch is open again, data entry seats, reply with your picture.',
    ],
    ur: [
      'سیہانوک ویل میں ہوٹل کا کام ہے، ایک ہزار ڈالر، جانا ہے تو بتائیں۔',
      'میرا بھائی پوئپیٹ میں کام کرتا ہے، وہاں آٹھ لڑکوں کی جگہ ہے۔',
      'شوے کوکو والی کمپنی نے پھر بندے مانگے ہیں، کھانا رہنا ان کا۔',
      'می‌اوا‌ڈی میں آئی ٹی کی نوکری ہے، سب خرچہ کمپنی کا۔',
      'کے کے پارک کے اندر دفتر ہے، باہر جانے کی ضرورت نہیں پڑتی۔',
    ],
    roman: [
      'Sihanokville me hotel ka kaam hai, teen din me ticket nikal aata hai.',
      'Mera dost Poypet me set hai, us ki company ko 10 larke chahiye.',
      'mayawadi wali company ka interview kal hoga, passport sath lao',
      'Shwe koko me naya office khula hai, English ati ho to msg karo',
      'Bhai kaam b@vet me hai, border k bilkul sath, salary dollars me.',
    ],
  },
  silent: {
    en: [
      'The bank is in the Golden Mile area of Sukkur, near the park.',
      'We bought new keyboards for the computer lab of KK School.',
      'Parking is behind the triangle at Shalimar, ask the guard.',
      'Puppet show on Sunday for children, entry is free.',
      'Mae, say hello to your aunt from all of us.',
    ],
    ur: [
      'بچوں کے لیے پتلی تماشا اتوار کو پارک میں ہوگا۔',
      'میوات سے آئے ہوئے خاندان کراچی میں آباد ہوئے۔',
      'شوکت صاحب نے کوکا کولا کی ایجنسی لے لی ہے۔',
      'ماں نے سوت کات کر چادر بنائی اور بازار میں بیچ دی۔',
      'باوٹا اور جھنڈا دونوں ایک ہی لفظ ہیں، استاد نے بتایا۔',
    ],
    roman: [
      'mae sai hun yar, tum sunao ghar me sab kese hain',
      'Kaka park me cricket khel raha tha, shaam ko wapas aya.',
      'Shaukat bhai ne popat ki shop se samosay liye',
      'Mewati log bohat mehman nawaz hotay hain',
      'Meri class ka bavarchi khana band ho gaya aj',
    ],
  },
};
