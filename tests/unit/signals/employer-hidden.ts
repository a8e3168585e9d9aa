import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'employer-hidden',
  fires: {
    en: [
      'Work for a foreign company in Asia, good English needed.',
      'Company name will be told after selection, please be patient.',
      'Do not waste time asking for the company website.',
      'Reputed internati0nal c0mpany needs young staff.',
      'Full details in inbox, serious people only.',
      'There is no office in Pakistan, so please do not ask for the address.',
    ],
    ur: [
      'ایک غیر ملکی کمپنی کو نوجوان چاہییں، باقی بات انٹرویو میں ہوگی۔',
      'کمپنی کا نام ابھی نہیں بتا سکتے، منتخب ہونے پر پتہ چلے گا۔',
      'کمپنی کا پتہ انتخاب کے بعد دیا جائے گا۔',
      'چـینی گـروپ کے لیے لڑکے درکار ہیں، دس ہزار سے زائد ملازم۔',
      'تفصیلات ان باکس میں، صرف سنجیدہ لوگ۔',
    ],
    roman: [
      'Aik online gaming company ko larke chahiye.',
      'company ka naam baad me batayenge, pehle hamii bharo',
      'chinese c0mpany hai, mahol bohat acha hai wahan',
      'baqi tafseel inbox me, yahan nahi likh sakta',
      'bari foreign kampani hai bhai, address mat pucho',
      'Company ka naam abhi secret hai, baad me pata chal jayega',
    ],
  },
  silent: {
    en: [
      'Kohinoor Textile Mills is hiring a quality inspector at Raiwind.',
      'Our company address is on the website, please check before you apply.',
      'A new hospital opened in our town with eighty beds.',
      'Salary details are on the careers page of the bank.',
      'My friend joined Nestle last year and likes the work.',
    ],
    ur: [
      'النور کنسٹرکشن، ریاض کو پچیس ویلڈر درکار ہیں، پتہ نیچے درج ہے۔',
      'کمپنی کے مالک نے مزدوروں کو بونس دیا۔',
      'ہسپتال کا نام اور فون نمبر اشتہار میں لکھا ہے۔',
      'گاؤں میں ایک نیا سکول کھلا ہے، بڑی خوشی کی بات ہے۔',
      'تفصیلات اخبار کے صفحہ چار پر ملاحظہ کریں۔',
    ],
    roman: [
      'Engro me job lagi hai mere cousin ki, mubarak do',
      'company ki gari subah 8 baje aati hai',
      'Address aur phone number bill pe likha hai.',
      'Details newspaper me chapi hain aaj',
      'hamari company Faisalabad me dhaga banati hai',
    ],
  },
};
