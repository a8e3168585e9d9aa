import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'lure-pay',
  fires: {
    en: [
      'Salary 900 to 1200 USD plus commission.',
      'You get $1000 and a free room.',
      's@lary $1,100 per month, paid in dollars',
      'Earn up to 300,000 PKR for simple typing.',
      'Basic is 3 lac rupees, bonus is separate.',
      'Pay: USD 950, food given, come soon.',
      'Twelve hundred bucks monthly and a room.',
    ],
    ur: [
      'تنخواہ 800 سے 1200 امریکی ڈالر۔',
      'ماہانہ پندرہ سو ڈالر، کھانا الگ۔',
      'مہینے کے تین لاکھ آرام سے بن جاتے ہیں۔',
      'ابتدائی تنخواہ نو سو ڈالر، بعد میں تیرہ سو۔',
      'تـنخواہ ۱۰۰۰ ڈالر، کام ہلکا سا۔',
    ],
    roman: [
      'tankhwah 3 lakh, kaam computer ka',
      '950 dollar milte hain, roti Pakistani',
      '2.5 lac salary ban jati hai aram se',
      'barah so dollar mahana, sath commission',
      't@nkhwah 1000$ se shuru hoti hai bhai',
      '12 sau dollar, ticket alag',
    ],
  },
  silent: {
    en: [
      'Salary 45,000 to 70,000 rupees plus fuel.',
      'Salary SAR 1,800 with overtime, two year contract.',
      'House for rent, 1000 dollars per month, three rooms.',
      'Annual scholarship of 1500 USD for top students.',
      'Used laptop, price 900 USD, slightly negotiable.',
      'Registration fee is 3 lakh rupees for the whole session.',
    ],
    ur: [
      'تنخواہ چالیس ہزار روپے اور دوپہر کا کھانا۔',
      'تنخواہ 1700 ریال، ڈیوٹی آٹھ گھنٹے۔',
      'پلاٹ کی قیمت تین لاکھ فی مرلہ ہے۔',
      'عمرہ پیکیج دو لاکھ پینسٹھ ہزار روپے۔',
      'حکومت نے ایک ہزار ڈالر کا جرمانہ کیا۔',
    ],
    roman: [
      'Salary 40 hazar aur lunch free',
      'gari ki qeemat 9 lakh hai, final',
      'makan ka kiraya 1000 dollar mahana hai wahan',
      'Riyadh me 1500 riyal tankhwah, duty 8 ghante',
      'course ki fees 2 lakh hai, do qist me',
    ],
  },
};
