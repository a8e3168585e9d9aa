import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'departure-in-days',
  fires: {
    en: [
      'Interview today, flight within 8 days.',
      'Visa comes in five days, then you fly.',
      'v1sa in 3 days, t1cket same week',
      'The batch departs next week, confirm today.',
      'Can you fly this week? Two places are empty.',
      'Departures every Thursday, be ready with your bag.',
    ],
    ur: [
      'ایک ہفتے میں روانگی، کاغذات جلدی دیں۔',
      'تین دن میں ٹکٹ، باقی وہاں پہنچ کر۔',
      'و ی ز ا صرف ۵ دن میں، پھر فوری روانگی۔',
      'اتوار کی فلائٹ ہے، دو بندے کم ہیں۔',
      'پہلا گروپ جمعے کو جا رہا ہے، دوسرا اگلے مہینے۔',
      'ہفتے کے اندر جہاز میں ہوں گے، بس پاسپورٹ دیں۔',
    ],
    roman: [
      'Teen din me ticket nikal aata hai bhai',
      'visa 7 din me lag jata hai, phir seedha flight',
      'jumma ko pehla batch ja raha hai',
      'agle haft3 me flight hai, passp0rt kal tak do',
      '1 hafte me rawangi, bag tayar rakho',
      'naye bande 10 din me pohanch jayenge wahan',
      'visa 4 din me flight agle hafte',
    ],
  },
  silent: {
    en: [
      'The work permit takes about ten weeks, so nobody flies before that.',
      'Our visit visa is approved in three days, tourism only.',
      'We stayed five days in Hunza and three in Skardu.',
      'Ticket refund takes seven working days.',
      'The course is for fifteen days, evening class.',
    ],
    ur: [
      'پورا عمل چار سے چھ ماہ لے سکتا ہے۔',
      'سیاحتی ویزا تین دن میں، کام کی اجازت نہیں۔',
      'بچے دس دن کی چھٹی پر گاؤں گئے۔',
      'پی آئی اے کی فلائٹ دو دن بعد بحال ہوئی۔',
      'درخواست پندرہ دن تک جمع ہوگی۔',
    ],
    roman: [
      'Permit banne me 3 mahine lagte hain, sabar karo',
      'umrah ka visa 5 din me aa gaya, alhamdulillah',
      'Hum 4 din Murree rahe, mausam acha tha.',
      'tour 6 din ka hai, ticket shamil hai',
      'mera paper do din baad hai',
    ],
  },
};
