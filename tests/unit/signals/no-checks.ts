import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'no-checks',
  fires: {
    en: [
      'No interview, no IELTS, no bank statement.',
      'Degree is not needed at all.',
      'Without any language test you can go.',
      'Embassy? Nobody checks the documents.',
      'N o d e g r e e is asked, only passport.',
      'Interview is skipped for our people.',
    ],
    ur: [
      'نہ انٹرویو نہ ٹیسٹ، سیدھا ٹکٹ۔',
      'آئیلٹس کی ضرورت نہیں۔',
      'ڈگری نہیں مانگتے۔',
      'بغیر زبان کے امتحان کے جائیں۔',
      'ت ع ل ی م کی کوئی شرط نہیں۔',
      'بس پاسپورٹ چاہیے، اور کچھ نہیں۔',
    ],
    roman: [
      'na interview na test, seedha ticket',
      'IELTS ki zrurt ni',
      'degree nahi puchte',
      'bghair interview k visa',
      'd e g r e e ki koi shart nahi',
      'kisi ne taleem nahi puchi',
      'sirf passport chahiye',
    ],
  },
  silent: {
    en: [
      'The interview is at ten, please bring originals.',
      'There is no light in our street.',
      'IELTS classes start on Monday.',
      'No test match will be played today.',
      'My degree is in my cupboard.',
      'No parking in front of the gate.',
    ],
    ur: [
      'انٹرویو کل دس بجے ہے۔',
      'آئیلٹس کی کلاسیں پیر سے ہیں۔',
      'گھر میں بجلی نہیں ہے۔',
      'ڈگری تصدیق کے لیے جمع کرائیں۔',
      'دودھ میں پانی نہیں ہے۔',
      'ٹیسٹ میچ ڈرا ہو گیا۔',
    ],
    roman: [
      'interview kal das bajay hai',
      'IELTS ki class peer se hai',
      'ghar me bijli nahi hai',
      'degree attest karwani hai',
      'doodh me pani nahi',
      'test match draw ho gaya',
    ],
  },
};
