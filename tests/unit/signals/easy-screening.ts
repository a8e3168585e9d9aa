import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'easy-screening',
  fires: {
    en: [
      'No experience and no degree needed, just come with your passport.',
      'Short interview on WhatsApp and you are in.',
      'Only a typing test, 25 wpm is enough.',
      'n0 experience, n0 interview, same day selection',
      'You are shortlisted without any interview, congratulations.',
      'We teach you everything in four days, freshers are welcome.',
    ],
    ur: [
      'تجربے کی کوئی ضرورت نہیں، بس انگریزی پڑھ لیتے ہوں۔',
      'انٹرویو واٹس ایپ پر ہوگا، دس منٹ کا۔',
      'بغیر انٹرویو کے سلیکشن، پہلے آئیں پہلے پائیں۔',
      'میٹرک والا بھی کر لیتا ہے، سب کچھ سکھا دیتے ہیں۔',
      'ٹـائـپنگ ٹیسٹ دیں اور باہر جائیں۔',
    ],
    roman: [
      'tajurba zaroori nahi, computer on karna ata ho bas',
      'Interview whatsapp pe hoga sirf 10 mint ka.',
      'bina ielts bina interv1ew, seedha select',
      'Typing test pass karo aur ticket lo',
      'matric pass bhi chalega, kaam sikha denge hum',
    ],
  },
  silent: {
    en: [
      'Five years of experience and a degree are required for this post.',
      'Panel interview at head office, then a written test and a reference check.',
      'The medical test is done at an approved centre.',
      'England won the Test match without losing a wicket.',
      'The interview with the minister was shown on TV.',
    ],
    ur: [
      'کم از کم پانچ سال کا تجربہ اور ڈپلومہ لازمی ہے۔',
      'تحریری امتحان کے بعد دفتر میں انٹرویو ہوگا، اصل اسناد ساتھ لائیں۔',
      'کرکٹ کا ٹیسٹ میچ کل سے شروع ہے۔',
      'تعلیم ہر بچے کا حق ہے، سکول جانا چاہیے۔',
      'وزیر نے ٹی وی کو انٹرویو دیا اور سوالوں کے جواب دیے۔',
    ],
    roman: [
      '5 saal ka tajurba aur diploma lazmi hai',
      'Interview office me hoga, asal kaghzat sath layen.',
      'khoon ka test subah khali pait hota hai',
      'mera interview acha raha, dua karna',
      'taleem ke liye Lahore shift ho gaye hain hum log',
    ],
  },
};
