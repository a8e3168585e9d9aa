import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'work-abroad',
  fires: {
    en: [
      'Work is in Doha, room with the company.',
      'Any place abroad is fine for me, they said the same.',
      'Front desk for a hotel, somewhere in Asia.',
      'Foreign job for boys of Swat, leave this month.',
      'We send people to G e r m a n y and Poland.',
      'Cluj factory, three seats.',
      'They say another country, not this one.',
    ],
    ur: [
      'ابوظہبی کی کمپنی کو مزدور چاہییں۔',
      'جانا باہر ہے، تفصیل فون پر۔',
      'باہر کی نوکری کا سوچ رہے ہو تو بتاؤ۔',
      'بیرونِ ملک روزگار کے لیے نام لکھوائیں۔',
      'ج ر م ن ی کے فارم پر کام۔',
      'لیماسول میں ہوٹل کا کچن، ساڑھے نو سو یورو۔',
      'کسی اور ملک میں سیٹ ہونا چاہتے ہیں؟',
    ],
    roman: [
      'bahar jana hai to passport tayar rakho',
      'Kaam bahar ka hai, tankhwah achi',
      'Muscat me supermarket, shelf lagane ka kaam',
      'koi bairoon mulk wali seat ho to btana',
      'M a l a y s i a ki factory me kaam',
      'job bahir ki hai dost, Asia side',
      'bahr bhejne ka kam krte hain',
    ],
  },
  silent: {
    en: [
      'The turkey sandwich was cold and dry.',
      'I work from home for a UK client at night.',
      'Our campaign for Canada customers starts Monday.',
      'India vs Pakistan match tonight on the big screen, Dubai stadium is full for the match.',
      'We speak with a soft UK accent on this floor.',
      'The chairs are made in Italy and last long.',
    ],
    ur: [
      'کمرے سے باہر نہ نکلو، بارش ہو رہی ہے۔',
      'دفتر سے باہر جانے کی اجازت نہیں ملی۔',
      'آج ترکی کا ڈرامہ رات آٹھ بجے ہے۔',
      'پاکستان اور آسٹریلیا کا میچ بارش کی نذر ہو گیا۔',
      'بچے باہر کھیل رہے ہیں۔',
      'باہر کھانا کھائیں گے آج؟',
    ],
    roman: [
      'bahir barish ho rahi hai chhatri le lo',
      'ghar se bahar nikal kar dekho',
      'aaj England ka match hai shaam ko',
      'bache bahar khel rahe hain',
      'Turkey ka drama dekha kal?',
      'malta juice do glass dena',
    ],
  },
};
