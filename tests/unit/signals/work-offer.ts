import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'work-offer',
  fires: {
    en: [
      'We are hiring typists for an office abroad.',
      'Twenty boys needed, free room, come with passport.',
      'Jobs in Dubai for drivers and cleaners.',
      'j0bs in C@nada, salary 3000 CAD per month',
      'Send your CV on WhatsApp and join our team.',
      'Earn up to 5000 rupees daily from your phone.',
    ],
    ur: [
      'سعودی عرب میں نوکریاں، الیکٹریشن اور پلمبر درکار ہیں۔',
      'ہماری کمپنی کو دس لڑکے چاہییں۔',
      'گھر بیٹھے روزانہ دو ہزار روپے کمائیں۔',
      'قطر کا ورک ویزا دستیاب ہے، تنخواہ دو ہزار ریال۔',
      'سنـہری موقع! دفتر کے لیے عملہ درکار ہے۔',
    ],
    roman: [
      'Dubai me driver ki job available hai.',
      'company ko 10 larke chahiye, kaam computer ka',
      'ghar bethe paise kamao, sirf mobile chahiye',
      'Malaysia me n0kri, tankhwah 1 lakh 50 hazar',
      'call center ke liye staff chahiye, cv bhejo',
      'Dubai me restaurant helper ka kaam mil jaye ga, rehaish free',
      'larkay chahiye packing k liye, 45k tankhwah',
      'aap ki selection ho chuki hai bhai mubarak',
      'agle mahine 12 bande le ja raha hun Oman',
      'hamare sath lag jao, teen mahine me gari le lo ge',
      'factory me helpers ki bharti shuru',
      'ghar se krne wala kam hai larkion k liye',
    ],
  },
  silent: {
    en: [
      'The match will resume after the rain stops.',
      'More time is needed to finish the bridge.',
      'She went to London to see her sister.',
      'Water is not available in our street since morning.',
      'A great day at the beach with the family.',
    ],
    ur: [
      'ہمیں اپنے بزرگوں کا احترام کرنا چاہیے۔',
      'عید کے موقع پر سب رشتہ دار اکٹھے ہوئے۔',
      'بازار میں آم دستیاب ہیں اور سستے بھی۔',
      'کراچی میں آج بارش کا امکان ہے۔',
      'اس کتاب کی ضرورت نہیں تھی، واپس کر دی۔',
    ],
    roman: [
      'Hume barson se is ghar se mohabbat hai',
      'mujhe chai chahiye aur thora araam',
      'London ghoomne gaye thay, museum dekha',
      'Is moqe pe sab khush thay',
      'bazar me aam available hain, rate theek hai',
    ],
  },
};
