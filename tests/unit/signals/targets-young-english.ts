import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'targets-young-english',
  fires: {
    en: [
      'Age 18 to 30, boys and girls both can come.',
      'We look for young people who speak English.',
      'Y0ung b0ys with passport, age limit 28.',
      'Good English and computer skills are enough.',
      'Your English is clear, that is why I write to you.',
      'E n g l i s h speaking staff for night shift.',
    ],
    ur: [
      'عمر اٹھارہ سے تیس سال، پاسپورٹ تیار ہو۔',
      'لڑکے لڑکیاں دونوں رابطہ کر سکتے ہیں۔',
      'انگــریزی بولنی آتی ہو تو فوراً پیغام دیں۔',
      'پڑھے لکھے نوجوانوں کے لیے بیرون ملک کام۔',
      'کمپیوٹر چلانا آتا ہو، باقی ہم سکھا دیں گے۔',
    ],
    roman: [
      'umer 18 se 30, passport ready ho',
      'angrezi bolni ati ho to inbox karo',
      'Engl1sh achi ho aur typ1ng ati ho bas',
      'larke larkiyan dono apply karen',
      'parhe likhe naujawan chahiye, degree ki fikar na karo',
    ],
  },
  silent: {
    en: [
      'Heavy drivers with a licence, at least ten years on the road.',
      'English is the official language of the court.',
      'Computers and printers are repaired here at low rates.',
      'The old man told a story from his youth.',
      'Our school has classes for boys and girls, good English teachers.',
    ],
    ur: [
      'عمر رسیدہ افراد کے لیے ویکسین کا مرکز کھل گیا۔',
      'لڑکے کرکٹ کھیل رہے ہیں۔',
      'انگریزی کا پرچہ پیر کو ہوگا۔',
      'کمپیوٹر کی دکان صدر میں ہے۔',
      'تجربہ کار راج مستری اور پلمبر درکار ہیں۔',
    ],
    roman: [
      'umar bhar ki kamai ghar banane me lag gayi',
      'English ka paper mushkil tha',
      'computer ki dukan band thi aaj',
      'larke ki shadi agle mahine hai',
      'Experienced welder chahiye, 10 saal ka kaam aata ho',
    ],
  },
};
