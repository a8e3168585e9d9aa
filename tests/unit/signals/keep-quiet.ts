import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'keep-quiet',
  fires: {
    en: [
      'Do not mention work at the counter.',
      'Tell your parents it is an internship.',
      'Keep it between us for now.',
      'If the officer asks, say you are visiting your cousin.',
      'D0nt tell ur friends yet, confirm me by Saturday.',
      'Kindly do not discuss your figure with other candidates.',
      'Do not ask the embassy, they give wrong information.',
    ],
    ur: [
      'گھر والوں کو ابھی نہ بتانا، نظر لگ جاتی ہے۔',
      'امیگریشن والے پوچھیں تو کہنا گھومنے جا رہا ہوں۔',
      'کسی سے ذکر نہ کریں، نام کٹ جائے گا۔',
      'ایئرپورٹ پر کام کا ذکر مت کرنا۔',
      'گھـر میں کہنا دبئی جا رہا ہوں۔',
      'سفارت خانے سے رابطہ نہ کیجیے گا۔',
    ],
    roman: [
      'ghar me bolo Dubai, simple',
      'Airport pe kaam ka zikar mat karna.',
      'kisi class fellow ko mat bolna',
      'Immigration wale poochen to kehna ghoomne aye hain.',
      'gh@r walon ko abhi na batana',
      'Embassy se mat poochna, file ruk jati hai.',
    ],
  },
  silent: {
    en: [
      'Do not tell anyone your OTP or PIN.',
      'He told his family about the new job.',
      'The officer asked for the visitor book.',
      'Please mention your experience in the CV.',
      'Tell the embassy at once if your passport is taken.',
    ],
    ur: [
      'اپنا پن کوڈ کسی کو نہ بتائیں۔',
      'اس نے گھر والوں کو نئی نوکری کا بتایا۔',
      'سفارت خانے کو فوراً اطلاع دیں۔',
      'ہم گھومنے مری گئے تھے۔',
      'بچے کو دودھ نہ دیں، ڈاکٹر نے کہا ہے۔',
    ],
    roman: [
      'Apna OTP kisi ko mat batana.',
      'Ghar walon ko job ka bata dena zaroor.',
      'Embassy ko foran ittila dein.',
      'Hum ghoomne Murree gaye thay.',
      'Kisi ne darwaza khatkhataya tha.',
    ],
  },
};
