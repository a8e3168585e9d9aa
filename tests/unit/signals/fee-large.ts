import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'fee-large',
  fires: {
    en: [
      'Kuwait visa, 1.2 million rupees final.',
      'Total cost is 18 lakh for the Netherlands.',
      'Italy seasonal, 12 lac after visa, no tension.',
      'Work permit Romania for 13 lakh all included.',
      'T0tal package 650,000 rupees with ticket.',
    ],
    ur: [
      'ویزے کے تین لاکھ پچاس ہزار روپے لگیں گے۔',
      'ٹوٹل خرچہ چھ لاکھ روپے، ٹکٹ الگ۔',
      'ورک پرمٹ بارہ لاکھ روپے میں مکمل۔',
      'باقی پندرہ لاکھ ویزا لگنے کے بعد۔',
      'ویـزا، ٹکٹ اور کام تینوں کے تین لاکھ روپے۔',
    ],
    roman: [
      'Visa 7 lakh, iqama shamil hai.',
      'Sara kharcha 3 lakh, medical bhi is me.',
      'Poland ka work permit 14 lakh, baqi baad me.',
      '11 lakh final, bargaining nahi.',
      'Baqi 15 lakh visa lagne ke baad dena, v1sa pakka.',
    ],
  },
  silent: {
    en: [
      'Nurse in Riyadh, salary 450,000 rupees per month.',
      'Toyota for sale, demand 29.5 lac, model 2014.',
      'Exports rose to 3 million tons this year.',
      'Thailand tour, five nights, PKR 189,000 per person.',
      'The court put a fine of 5 lakh rupees on the mill.',
    ],
    ur: [
      'ماہانہ تنخواہ تین لاکھ روپے ہے۔',
      'عمرہ پیکیج دو لاکھ پینسٹھ ہزار روپے فی کس۔',
      'حکومت نے سیلاب زدگان کے لیے پانچ لاکھ روپے دیے۔',
      'ووٹرز کی تعداد دس لاکھ ہو گئی۔',
      'پلاٹ کی قیمت پچاس لاکھ روپے، پانچ مرلہ۔',
    ],
    roman: [
      'Salary 3 lakh mahana, family visa bhi.',
      'Gari 29 lakh ki hai, model 2014.',
      'Umrah 2 lakh 35 hazar, hotel qareeb.',
      'Jalse me 5 lakh log thay.',
      'Plot 40 lakh ka hai, 5 marla.',
    ],
  },
};
