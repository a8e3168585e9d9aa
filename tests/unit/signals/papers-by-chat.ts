import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'papers-by-chat',
  fires: {
    en: [
      'Send passport first page and one clear picture.',
      'WhatsApp your CNIC, both sides.',
      'Share ur CV in inbox today.',
      'Kindly forward a scan of your passport.',
      'snd p4ssport pic now',
    ],
    ur: [
      'پاسپورٹ کی تصویر واٹس ایپ کریں۔',
      'شناختی کارڈ اور سی وی ابھی بھیجیں۔',
      'تین تازہ تصویریں بھیج دیں۔',
      'اپنا پاسپورٹ کا پہلا صفحہ ان باکس کریں۔',
      'پاسـپورٹ کی کاپی بھیج دو۔',
    ],
    roman: [
      'Passport ki pic bhej do.',
      'CNIC dono side whatsapp karo.',
      'psprt ka pehla page bhejo',
      'Apni CV inbox me send karen.',
      'full tasweer bhejen bina filter',
    ],
  },
  silent: {
    en: [
      'Send your CV to hr@example.pk.',
      'Bring the passport to our office for the interview.',
      'Never send a passport picture to a stranger.',
      'The details of the match are in the paper.',
      'Please send us your prayers.',
    ],
    ur: [
      'اپنی سی وی cv@example.pk پر بھیجیں۔',
      'پاسپورٹ گم ہو گیا ہے، ملے تو تھانے دیں۔',
      'تصویر دیوار پر لگی ہے۔',
      'پاسپورٹ کسی کو نہ دیں۔',
      'خط ڈاک سے آیا۔',
    ],
    roman: [
      'CV hr@example.pk par bhejen.',
      'Passport gum ho gaya hai.',
      'Tasveer deewar pe lagi hai.',
      'Passport kisi ko na bhejna.',
      'Chacha ne aam bheje hain.',
    ],
  },
};
