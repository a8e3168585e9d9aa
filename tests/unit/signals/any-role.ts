import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'any-role',
  fires: {
    en: [
      'Hotel receptionist, night shift.',
      'Loaders and helpers for the port.',
      'We need a cook for the mess.',
      'Translator, English to Urdu.',
      'L o a d e r and steel fixer, forty posts.',
      'Fruit packing, nine months.',
      'Computer work, AC room.',
    ],
    ur: [
      'ویٹر اور باورچی کی ضرورت ہے۔',
      'گودام میں کام ہے، آٹھ گھنٹے۔',
      'کمپیوٹر کا کام، بیٹھ کر۔',
      'ہیلپر ۲۰، ویلڈر ۵۔',
      'م ت ر ج م کی ایک سیٹ۔',
      'ڈرائیور درکار ہے۔',
      'کیئر ورکر کی سیٹ خالی ہے۔',
    ],
    roman: [
      'helper aur loader chahiye',
      'factory me packing ka kaam',
      'computer ka kaam hai bas',
      'driver chahiye, duty 12 ghante',
      'w e l d e r aur plumber dono',
      'translator ki seat hai',
      'bakery par kaam, subah se sham',
    ],
  },
  silent: {
    en: [
      'The doctor said rest for two days.',
      'Happy Teachers Day to my favourite teacher.',
      'Home delivery is free above 2,000.',
      'My driver was late again.',
      'The court case is in June.',
      'Labour Day is a holiday.',
    ],
    ur: [
      'ڈاکٹر نے آرام کا کہا ہے۔',
      'ڈرائیور نے گاڑی دھو دی۔',
      'یوم مزدور پر چھٹی ہے۔',
      'مالی حالات اچھے نہیں۔',
      'بھائی کل گھر آیا تھا۔',
      'استاد نے سبق یاد کرنے کو کہا۔',
    ],
    roman: [
      'doctor ne aram ka kaha hai',
      'nani amma ki tabiyat theek hai',
      'driver ne gari dho di',
      'labour day ki chutti hai',
      'case adalat me hai',
      'hawa bohat tez hai',
    ],
  },
};
