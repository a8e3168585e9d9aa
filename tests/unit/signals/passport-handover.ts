import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'passport-handover',
  fires: {
    en: [
      'Submit your original passport to our man in Gujrat and wait for the ticket.',
      'After you reach, the company keeps the passport for safety.',
      'Your passport will be kept with HR until the contract ends.',
      'Two blank signed cheques and the original degree stay with us as guarantee.',
      'P@ssport will be collected at the airport by our driver.',
      'Passport + 80k advance to start the file.',
    ],
    ur: [
      'پاسپورٹ کل تک جمع کرا دیں، ٹکٹ ہم دیں گے۔',
      'پاسپورٹ ویزے کی توسیع کے لیے انتظامیہ کے پاس رہے گا۔',
      'اصل پاسپورٹ اور اصل اسناد ہمارے پاس رکھی جائیں گی۔',
      'کمپنی پہنچتے ہی پاسپورٹ اپنے پاس رکھ لیتی ہے۔',
      'پاسپـورٹ ایجنٹ کے پاس رہے گا، فکر کی بات نہیں۔',
      'ضمانت کے لیے دو خالی چیک دینے ہوں گے۔',
      'ضمانت میں زمین کی فرد یا زیور رکھ لیتے ہیں',
    ],
    roman: [
      'Passport HR ke paas rehta hai, sab ka wahin hai.',
      'Asal passport aur 20 hazar jama karwao phir file chalegi.',
      'Pasport airport pe hamara banda le lega.',
      'Passport bhej do kal tak, seat pakki.',
      'Zamanat me 2 blank cheque denge aap.',
      'P4ssport company ke paas jama rahega contract tak.',
      'zamanat k tor pe zameen ki fard rakhni hogi',
    ],
  },
  silent: {
    en: [
      'Bring a copy of your passport and two photographs.',
      'Lost passport found near the metro station, contact me.',
      'Never hand over your original passport to an agent.',
      'Submit your passport at the embassy counter between 9 and 11.',
      'Passport must be valid for seven months at the time of travel.',
    ],
    ur: [
      'پاسپورٹ کی کاپی اور چار تصویریں ساتھ لائیں۔',
      'میرا پاسپورٹ گم ہو گیا ہے، ملے تو اطلاع دیں۔',
      'اصل پاسپورٹ کسی کو نہ دیں۔',
      'نادرا نے پاسپورٹ کی تجدید آسان کر دی۔',
      'پاسپورٹ بن گیا ہے، کل دفتر سے لے آنا۔',
    ],
    roman: [
      'Passport renew karwana hai, office kis time khulta hai?',
      'Passport ki copy aur CNIC ki copy lazmi hai.',
      'Passport 7 mahine valid ho, ticket aur hotel shamil hai.',
      'Bhai ka passport ban gaya, ab visa ki bari hai.',
      'Apna passport kisi agent ko mat den.',
      'Passport renew karwana tha, office me form jama karwaya',
    ],
  },
};
