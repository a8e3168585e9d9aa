import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'foreign-number',
  fires: {
    en: [
      'WhatsApp HR at +855 12 345 678 for details.',
      'Message +66812345678, reply in one hour.',
      'Call 00971 50 123 4567 before evening.',
      'Contact: ＋８５６ 20 1234 5678 (Telegram).',
      'Write to our Cambodia number, the Pakistani sim is off.',
      'Boss is on +95 9 123 456 789, only English.',
    ],
    ur: [
      'واٹس ایپ کریں: 85512345678+',
      'رابطہ +۸۵۵ ۱۲ ۳۴۵ ۶۷۸',
      'ہمارا تھائی لینڈ کا نمبر نوٹ کر لیں، اسی پر پیغام دیں۔',
      'مینیجر کا نمبر 00971501234567 ہے۔',
      'باہر کے نمبر سے کال آئے گی، اٹھا لیجیے گا: +84 912 345 678',
    ],
    roman: [
      'is pe msg karo +855 XX XXX XXX',
      'boss ka dubai ka number hai, us pe whatsapp karo',
      'number likh lo 0066812345678',
      'hamara vietnam wala number save kar lo',
      '+856 20 5555 1234 pe telegram hai hamara',
    ],
  },
  silent: {
    en: [
      'Call 0300-1234567 between nine and five.',
      'Our landline is 042-35761234, ask for Mr. Tariq.',
      'WhatsApp +92 321 7654321 with your CV.',
      'The account number is 0123456789012 in Meezan Bank.',
      'Flight number is EK 625 from Lahore.',
    ],
    ur: [
      'رابطہ: 0300-1234567',
      'دفتر کا فون 051-2345678 ہے۔',
      'واٹس ایپ نمبر +92 333 1234567 پر سی وی بھیجیں۔',
      'پلاٹ نمبر 85 بلاک سی میں دفتر ہے۔',
      'شناختی کارڈ نمبر لکھنا نہ بھولیں۔',
    ],
    roman: [
      '03001234567 pe call karo',
      'mera jazz ka number band hai, zong wala note karo',
      '+92 345 1112223 whatsapp',
      'gari ka number LEA 855 hai',
      'PTCL 021 34567890 office ka number hai',
    ],
  },
};
