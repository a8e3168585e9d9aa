import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'money-asked',
  fires: {
    en: [
      'Registration charges only Rs 2,500.',
      'Kindly deposit the token today and we hold the seat.',
      'Half now, half after the visa.',
      'There is a small processing contribution.',
      'Send 1,800 by Easypaisa and get the form.',
      'You pay 35,000 at the desk, the rest on arrival.',
      'Security f3e 4k, uniform extra.',
    ],
    ur: [
      'فائل چارجز پینتالیس ہزار روپے۔',
      'پچاس ہزار ابھی، باقی ویزے کے بعد۔',
      'میڈیکل کے 18,000 جمع ہوں گے۔',
      'رقم دو قسطوں میں، پہلی آج۔',
      'کل خـرچہ چار لاکھ ہے۔',
    ],
    roman: [
      'File ke 25 hazar pehle, baqi bad me.',
      'Kharcha kul 4 lakh lagega.',
      'Token 30k bhej do, seat pakki.',
      'adha abhi adha visa k bad',
      'Form ki fees 1100 jama karwao.',
      'secur1ty 3500 pehle dena hoga',
    ],
  },
  silent: {
    en: [
      'Salary Rs 45,000 with lunch and overtime.',
      'We pay on the fifth of every month.',
      'No fee, no charges at any stage.',
      'Police recovered the fee of 2 lakh from the arrested man.',
      'It costs nothing to ask, our office is open.',
    ],
    ur: [
      'تنخواہ پینتالیس ہزار روپے، دوپہر کا کھانا کمپنی کا۔',
      'کوئی فیس نہیں، کوئی چارجز نہیں۔',
      'جیتنے والے کو ایک لاکھ روپے فیس معاف اور انعام۔',
      'ہر ماہ کی پانچ تاریخ کو تنخواہ ملتی ہے۔',
      'آدھے لوگ چھٹی پر ہیں۔',
    ],
    roman: [
      'Tankhwah 45 hazar, khana company ka.',
      'Koi fees nahi hai bhai.',
      'Aadhe log chutti pe gaye.',
      'Har mahine 5 tareekh ko salary milti hai.',
      'Bacha pehli class me jata hai.',
    ],
  },
};
