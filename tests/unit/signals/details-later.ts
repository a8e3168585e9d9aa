import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'details-later',
  fires: {
    en: [
      'The country will be told when the ticket is made.',
      'Location they share in Dubai.',
      'I cannot write the company name here.',
      'Salary is discussed after training, inbox me for details.',
      'C0mpany name will be given after selection.',
      "You'll know when you land, bro.",
      'Charges are told in inbox only.',
    ],
    ur: [
      'ملک کا نام ٹکٹ کے ساتھ بتاتے ہیں۔',
      'کمپنی کا نام ابھی نہیں بتا سکتے۔',
      'باقی باتیں وہاں پہنچ کر ہوں گی۔',
      'رقم یہاں نہیں لکھتے، انباکس میں بتائیں گے۔',
      'تنخواہ بعـد میں طے ہوگی۔',
      'جگہ ایئرپورٹ پر بتائیں گے، تیار رہو۔',
    ],
    roman: [
      'mulk ka naam rawangi wale din batayen ge',
      'Company ka naam pohanch kar pata chalega.',
      'Tafseel yahan nahi likh sakte, inbox me aao.',
      'salary wahan ja k set hoti',
      'l0cation baad me batayenge',
      'kharcha inbox mein bata denge, sawal mat karo',
    ],
  },
  silent: {
    en: [
      'We will meet you at the airport with flowers.',
      'The country celebrated its national day.',
      'I told my mother about the film.',
      'Ask the company for its licence number.',
      'The rest of the cake is in the fridge.',
    ],
    ur: [
      'ملک میں بارشیں جاری ہیں۔',
      'کمپنی نے نیا فون متعارف کرایا۔',
      'باقی کیک فریج میں رکھا ہے۔',
      'وہ وہاں پہنچ کر سو گیا۔',
      'ایئرپورٹ پر بہت رش تھا۔',
    ],
    roman: [
      'Mulk me barish ho rahi hai.',
      'Company ne naya phone nikala hai.',
      'Airport pe bohat rush tha.',
      'Ghar ka pata bhej do, card bhejna hai.',
      'Baqi cake fridge me rakha hai.',
    ],
  },
};
