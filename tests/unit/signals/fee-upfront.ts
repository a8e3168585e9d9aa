import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'fee-upfront',
  fires: {
    en: [
      'Processing fee Rs 4,800 with your CNIC copy.',
      'Advance 2 lac, rest after the permit.',
      'Pay Rs 20,000 today to hold the seat.',
      'Half now and half at the embassy.',
      'T0ken Rs 50,000, non refundable.',
      'Medical fee Rs 12,000 and interview form Rs 1,000.',
    ],
    ur: [
      'فائل چارجز ایک لاکھ روپے، آج جمع کرائیں۔',
      'پچاس ہزار ایڈوانس دیں اور باری بک کرائیں۔',
      'آدھی رقم پہلے، آدھی بعد میں۔',
      'ٹوکن بیس ہزار روپے، ناقابل واپسی۔',
      'رجسٹریشـن فیس پانچ ہزار روپے ہے۔',
    ],
    roman: [
      'Advance 50 hazar do phir file khulegi.',
      'Form fees 2500 aur medical ke 12 hazar.',
      'Adhe paise pehle, adhe visa pe.',
      'Aj 1 lakh token bhejo, kal visa number.',
      'Pr0cessing fee 4800 rupay lazmi hai.',
      'file khulwane k 20 hazar phle',
      '50 hazar abhi 50 hazar baad me',
    ],
  },
  silent: {
    en: [
      'School admission fee Rs 5,000, monthly tuition Rs 3,500.',
      'Flat for rent, advance two months, rent 65,000.',
      'No registration fee, no hidden charges.',
      'Umrah package, 50,000 rupees advance, balance before departure.',
      'Trade test on Sunday, bring your certificates.',
    ],
    ur: [
      'سکول کی داخلہ فیس پانچ ہزار روپے ہے۔',
      'مکان کا کرایہ تیس ہزار، ایڈوانس دو ماہ کا۔',
      'کوئی رجسٹریشن فیس نہیں لی جاتی۔',
      'عمرہ پیکیج، پچاس ہزار ایڈوانس، بقیہ روانگی سے پہلے۔',
      'مقررہ فیس چالان کے ذریعے بینک میں جمع ہوگی۔',
    ],
    roman: [
      'School ki admission fees 5000 hai.',
      'Flat ka rent 30 hazar, advance 60 hazar.',
      'Koi fees nahi, sirf interview hoga.',
      'Course ki fees 6000, do qiston me de sakte hain.',
      'Subah pehle chai pi phir office gaya.',
    ],
  },
};
