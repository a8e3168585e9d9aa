import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'commission',
  fires: {
    en: [
      'Basic plus commission on every client.',
      '100 dollars per head you bring.',
      'I get a small amount when someone joins, 2,000 for each one.',
      'A share of each deposit is yours.',
      'Salary and c0mmission, target bonus too.',
      'Twelve percent of what your friend deposits.',
    ],
    ur: [
      'بنیادی تنخواہ کے ساتھ ہر کسٹمر پہ کمیشن الگ۔',
      'مجھے فی بندہ ملتا ہے، سچی بات۔',
      'جتنے اکاؤنٹ کھلواؤ گے اتنا کمشن۔',
      'ہر ڈپازٹ پر پانچ فیصد حصہ آپ کا۔',
      'تین سہیلیاں لگاؤ تو بونـس بھی۔',
      'دوست لاؤ انعام لو، جلدی۔',
    ],
    roman: [
      'Basic plus comission, English achi ho.',
      'har bande pe 120 dollar alag.',
      'mujhe per banda 8k milta hai is liye bata raha.',
      'sale pe 8% comission, rehna free',
      'dost lao to b0nus alag milega',
      'Har customer ke deposit par teen feesad.',
    ],
  },
  silent: {
    en: [
      'The Election Commission announced the date of the polls.',
      'He passed the Public Service Commission exam.',
      'Get twenty percent off on all shoes.',
      'The army doctor examined every recruit.',
      'Our share of the cake was small.',
    ],
    ur: [
      'الیکشن کمیشن نے تاریخ کا اعلان کر دیا۔',
      'پبلک سروس کمیشن کا امتحان اتوار کو ہے۔',
      'تمام جوتوں پر بیس فیصد رعایت۔',
      'ہر بندے کی اپنی مرضی ہے۔',
      'وراثت میں بیٹی کا حصہ ہوتا ہے۔',
    ],
    roman: [
      'Election commission ne tareekh bata di.',
      'PPSC ka imtihan itwar ko hai.',
      'Tamam joote bees feesad sastay.',
      'Har bande ki apni marzi hai.',
      'Cake ka hissa kis ne khaya?',
    ],
  },
};
