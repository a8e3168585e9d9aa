import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'task-deposit',
  fires: {
    en: [
      'Recharge 5,000 and get 7,500 back in twenty minutes.',
      'Your wallet is frozen, pay the difference to receive your salary.',
      'V I P tasks open after you deposit 10,000 rupees.',
      'Top up your balance to unlock the next task and higher commission.',
      'Join with 30 USDT and earn 3 USDT every day.',
      'You got a combination order, clear it before withdrawal.',
      'Pay 15 percent tax before you can withdraw the full amount.',
      'Inv3st Rs 20,000 and get Rs 2,000 daily, this is guaranteed.',
    ],
    ur: [
      'پانچ ہزار ڈپازٹ کریں، اگلا ٹاسک کھل جائے گا۔',
      'آپ کو خصوصی آرڈر ملا ہے، اسے مکمل کرنے کے لیے رقم ڈالیں۔',
      'وی آئی پی لیول کے لیے دس ہزار روپے ریچارج کریں۔',
      'بیلنس منفی ہو گیا ہے، فرق کی رقم جمع کرائیں۔',
      'پیسے لگائیں اور روزانہ منافع لیں، رقم ڈبل ہو جائے گی۔',
      'انـویسٹ کریں اور ہر روز منافع پائیں۔',
    ],
    roman: [
      '5000 lagao 7200 lo, sirf das minute me.',
      'VIP task ke liye pehle 10 hazar recharge karna hoga.',
      'Wallet freeze ho gaya hai, baqi raqam jama karwao phir khulega.',
      'Prepaid t@sk me 30 percent zyada wapas milta hai.',
      '25 usdt se account active karo aur roz kamao.',
      'Ye investment nahi hai bhai, online job hai.',
      'Deposit karo aur withdraw usi din le lo.',
    ],
  },
  silent: {
    en: [
      'Cashier needed: handle deposits, withdrawals and customer queries at the branch.',
      'Salary by direct deposit every two weeks plus a health plan.',
      'Get 500 minutes and 2 GB when you recharge Rs 100.',
      'The security deposit for the flat is two months of rent.',
      'Our team will never ask you to deposit anything.',
      'The State Bank says deposits grew by nine percent this year.',
    ],
    ur: [
      'امیدوار نے الیکشن کمیشن میں کاغذات جمع کروائے۔',
      'بجلی کا بل جمع کرا دیں ورنہ کنکشن کٹ جائے گا۔',
      'کمپنی کا منافع اس سال بیس فیصد بڑھ گیا۔',
      'موبائل بیلنس ریچارج کریں اور مفت منٹ پائیں۔',
      'ہم کبھی کسی امیدوار سے رقم جمع کرانے کو نہیں کہتے۔',
    ],
    roman: [
      'Bijli ka bill jama karwa do aaj aakhri din hai.',
      'Mera balance khatam hai, tum call kar lo.',
      'Bank me paise jama karne gaya tha, bohat rush tha.',
      'School ki fees jama karwani hai kal tak.',
      'Zong ka recharge karo aur 5 GB free lo.',
    ],
  },
};
