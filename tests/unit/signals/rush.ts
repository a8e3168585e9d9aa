import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'rush',
  fires: {
    en: [
      'URGENT! Staff needed for our foreign branch.',
      'Only 5 seats left, confirm today.',
      'Hurry up, the list closes tonight.',
      'u.r.g.e.n.t hiring, apply fast',
      'Limited seats, first come first served.',
      'Reply fast or your seat will go to the next person.',
    ],
    ur: [
      'فوری رابطہ کریں، سیٹیں محدود ہیں۔',
      'آخری موقع، آج ہی پیغام دیں۔',
      'جلدی کریں، صرف دس نشستیں باقی ہیں۔',
      'ارجـنٹ ضرورت ہے، پہلے آئیں پہلے پائیں۔',
      'کل تک بتا دیں ورنہ سیٹ کسی اور کو ملے گی۔',
    ],
    roman: [
      'jaldi karo bhai, sirf 15 seats hain',
      'Akhri moqa hai, der na karen.',
      'urg3nt bharti, foran rabta karo',
      'Kal tak bata do warna seat dusre ko de dunga',
      'seatein bohat kam hain, aaj hi inbox karo',
    ],
  },
  silent: {
    en: [
      'The last date to apply is 30 May, forms are at the office.',
      'Nestle Pakistan Limited opened a new plant.',
      'The fast bowler took five wickets today.',
      'The train was late because of fog.',
      'We keep forty seats in the computer lab.',
    ],
    ur: [
      'وزیراعظم نے فوری طور پر اجلاس بلا لیا۔',
      'درخواست جمع کروانے کی آخری تاریخ پندرہ مئی ہے۔',
      'بچہ جلد صحت یاب ہو گیا، الحمدللہ۔',
      'ہماری محدود آمدنی میں گزارا مشکل ہے۔',
      'وہ صبح سویرے گھر سے نکل گیا۔',
    ],
    roman: [
      'bacha jaldi so gaya aaj',
      'Form jama karwane ki akhri tareekh 15 hai.',
      'gari tez chal rahi thi',
      'school me 40 seats hain har class me',
      'Packages Limited ka naya plant laga hai',
    ],
  },
};
