import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'government-named',
  fires: {
    en: [
      'Pakistan Railways vacancies 2026, all provinces can apply.',
      'New recruitment in Airport Security Force, male and female.',
      'Jobs at US Embassy for drivers and gardeners.',
      'Hiring for Amazon packing work, daily payment.',
      'I am Sara from the HR team of Daraz, we saw your profile.',
      'N.A.D.R.A jobs, permanent, matric pass.',
      'Government job with house and pension, limited seats.',
    ],
    ur: [
      'واپڈا میں نئی بھرتی شروع، میٹرک پاس رابطہ کریں۔',
      'سرکاری نوکری کا سنہری موقع، آج ہی درخواست دیں۔',
      'نادرا میں ڈیٹا آپریٹر کی آسامیاں خالی ہیں۔',
      'پـاک فوج کی سویلین آسامیاں، عمر کی حد نہیں۔',
      'ایمازون کی پیکنگ گھر بیٹھے کریں۔',
      'دراز میں پارٹ ٹائم کام، روزانہ ادائیگی۔',
    ],
    roman: [
      'PIA me cabin crew ki vacancy hai, matric pass larkiyan',
      'sarkari nokri chahiye to rabta karo',
      'pak fauj me civilian bharti, har zila se',
      'amazon ki packing ghar pe karein, rozana payment',
      'daraz me part time job, mobile se kaam',
      'w4pda me nayi bharti, domicile lazmi',
    ],
  },
  silent: {
    en: [
      'Looking for someone who can cook for eight people.',
      'The airport was closed for six hours because of fog.',
      'I ordered a phone case from Daraz and it broke in a week.',
      'My uncle served in the Army for twenty years.',
      'Embassy staff helped the stranded families return home.',
      'Candidates who know Microsoft Excel and Google Sheets are preferred.',
    ],
    ur: [
      'ایئرپورٹ پر دھند کی وجہ سے پروازیں بند رہیں۔',
      'نادرا سے شناختی کارڈ بنوانا ہے، کتنے دن لگتے ہیں؟',
      'فوج نے سیلاب زدہ علاقے میں پل بنا دیا۔',
      'دراز سے منگوایا جوتا چھوٹا نکلا۔',
      'ہمارے سکول میں استانی کی ضرورت ہے۔',
    ],
    roman: [
      'isi kaam k liye market gaya tha, dukan band thi',
      'airport pe bohat rush tha, flight late ho gayi',
      'daraz se mangwaya mobile kharab nikla',
      'abbu army me the, ab retire ho gaye',
      'nadra ka office kitne baje khulta hai',
    ],
  },
};
