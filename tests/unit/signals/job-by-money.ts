import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'job-by-money',
  fires: {
    en: [
      'ASF vacancies open, direct joining without test, matric pass can apply.',
      'Pay 3 lakh and get a government job with pension, talk in private.',
      'WAPDA meter reader seat confirm in 2.5 lac, serious people only.',
      'Your joining letter will be issued after payment of Rs 6,500.',
      'Airport jobs with no interview for matric boys, slots filling.',
      'Pаk Аrmy civilian bh4rti with0ut test, direct app0intment.',
      'Half money now, rest after appointment letter is in your hand.',
      'Deposit the fee of 4,900 rupees to receive your offer letter from Toronto.',
    ],
    ur: [
      'ریلوے میں بغیر ٹیسٹ بھرتی، جلدی نام لکھوائیں۔',
      'سرکاری نوکری پکی کروانے کے تین لاکھ، آدھے ابھی۔',
      'نادرا میں نوکری بغیر انٹرویو کے، بس شناختی کارڈ بھیج دیں۔',
      'پانچ ہزار روپے جمع کرائیں اور تقرری لیٹر گھر بیٹھے لیں۔',
      'محکمہ صحت کی سیٹ کنفرم، صرف دو لاکھ روپے۔',
      'پـاک فـوج میں بھـرتی سفارش پر، نام آج لکھوائیں۔',
      'باقی پیسے آرڈر ملنے پر دے دینا، آدمی اپنا ہے۔',
    ],
    roman: [
      'sarkari nokri pakki, 3 lakh lagenge, adhe abhi',
      'PIA me job bina test k, matric bhi chalega',
      'railway bharti baghair interview, cnic bhejo',
      '2 lakh me WAPDA ki nokri lo, umar ki koi had nahi',
      'adhe paise abhi adhe joining letter milne pe',
      'fees jama karwao aur appointment letter ghar mangwao',
      'g0vt job sifarish pe, 1.5 lakh rate hai, inb0x',
      '5 lakh do sarkari nokri pakki',
    ],
  },
  silent: {
    en: [
      'The Army rescued eight lakh people from the flooded districts.',
      'The airline sold 65 lakh shares on the exchange this week.',
      'Dubai tour from PKR 189,000 with hotel, breakfast and airport transfers.',
      'Apply for police constable posts on the official website, bank challan Rs 600.',
      'Please bring your appointment letter and CNIC on the first day of joining.',
      'Walk-in interview at our Lahore office, no written test for cooks.',
      'Army spends 3 billion rupees on new trucks.',
    ],
    ur: [
      'سرحد پر آٹھ لاکھ فوج تعینات ہے۔',
      'پی آئی اے کے پینسٹھ لاکھ حصص کا لین دین ہوا۔',
      'پاک فوج نے متاثرین کے لیے پچاس لاکھ روپے دیے۔',
      'ریلوے کی بھرتی کے لیے درخواست سرکاری ویب سائٹ پر دیں، چالان چھ سو روپے۔',
      'جوائننگ لیٹر کل دفتر سے لے لینا۔',
      'آرمی پبلک سکول میں ٹیچر کی نوکری، تنخواہ پچاس ہزار۔',
    ],
    roman: [
      '8 lakh fauj border pe hai, news me bata rahe the',
      'PIA k share 12 lakh me bik gaye',
      'umrah package 2 lakh 95 hazar, airport transfer shamil',
      'bhai ki army me job hai, chutti pe aya hua hai',
      'offer letter mil gaya, kal se join kar raha hun',
      'police bharti ka test 15 tareekh ko hai, tayari kar lo',
    ],
  },
};
