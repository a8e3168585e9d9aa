import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'place-withheld',
  fires: {
    en: [
      'The country will be told when the ticket is made.',
      'Location is shared only at the airport.',
      "Don't ask which country, it is a surprise.",
      'City is given on arrival.',
      'The c o u n t r y is a secret for now, place will be told after boarding.',
      'The name of the place is given when you reach.',
      'Final destination they will tell at the airport.',
    ],
    ur: [
      'ملک کا نام روانگی پر بتائیں گے۔',
      'جگہ ایئرپورٹ پر پتہ چلے گی۔',
      'ملک کا نہ پوچھ، بس تیار رہ۔',
      'شہر وہاں پہنچ کر بتایا جائے گا۔',
      'م ل ک کا نام ویزا لگنے کے بعد بتاتے ہیں۔',
      'کس ملک، یہ روانگی کی صبح بتائیں گے۔',
      'شہر airport پر بتائیں گے۔',
    ],
    roman: [
      'mulk ka naam rawangi pe bataya jaye ga',
      'jagah airport par pata chalegi',
      'kon sa mulk ye mat pucho',
      'location flight wale din batayen ge',
      'm u l k ka naam ticket pe likha hoga, pehle nahi batate',
      'country wahin pohanch kar batayenge',
      'country ka naam visa ke waqt bataungi',
    ],
  },
  silent: {
    en: [
      'The interview venue will be told by e-mail.',
      'Which country has the longest river?',
      'The party location is a surprise for her.',
      'Our office is in the city near the airport.',
      'The country needs rain.',
      'Class location is told on the notice board.',
    ],
    ur: [
      'انٹرویو کی جگہ فون پر بتائی جائے گی۔',
      'ملک بھر میں بارش کا امکان ہے۔',
      'شادی کی جگہ کارڈ پر لکھی ہے۔',
      'شہر میں نیا پل بنا ہے۔',
      'جلسے کی جگہ بعد میں بتائیں گے۔',
      'جگہ صاف رکھیں۔',
    ],
    roman: [
      'interview ki jagah email pe batayenge',
      'mulk bhar me barish hogi',
      'shadi ki jagah card pe likhi hai',
      'shehar me naya pul bana hai',
      'jalsa ki jagah bad me bataenge',
      'jagah saaf rakhna bhai',
    ],
  },
};
