import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'chat-only',
  fires: {
    en: [
      'Telegram only, no calls please.',
      'Inbox me for the salary and the place.',
      'Contact on WhatsApp 0300-1234567, do not call.',
      'Wh@tsapp only, I reply at night.',
      'Join our Telegram group: t.me/examplegroup',
      'Send your passport picture on WhatsApp and wait for my answer.',
    ],
    ur: [
      'رابطہ صرف ٹیلی گرام پر۔',
      'ان باکس کریں، باقی بات وہیں ہوگی۔',
      'واٹس ایپ پر پیغام دیں، کال نہ کریں۔',
      'پاسپورٹ کی تصویر واٹس ایپ کریں۔',
      'دلچسپی ہو تو کمنٹ میں اپنا شہر لکھیں، ٹـیـلـی گرام پر رابطہ ہوگا۔',
    ],
    roman: [
      'inbox karo, yahan sab nahi bata sakta',
      'sirf watsapp pe msg karen 0300 1234567',
      'Serious log telegram pe ain.',
      'wh@tsapp kro jaldi, c@ll na karo',
      'jis ne jana hai wo DONE likho, dm kro',
    ],
  },
  silent: {
    en: [
      'Apply with your CV at the head office, second floor, from nine to five.',
      'My mother learned to use WhatsApp last week.',
      'Send the documents by registered post to the address below.',
      'The group photo from the trip is lovely.',
      'WhatsApp 0300-1234567 or walk in to our office on Mall Road.',
    ],
    ur: [
      'درخواستیں ڈاک کے ذریعے یا ای میل پر بھیجیں۔',
      'واٹس ایپ پر ایک ویڈیو وائرل ہو رہی ہے۔',
      'دفتر تشریف لائیں، صبح نو سے شام پانچ بجے تک۔',
      'ٹیلی گرام کمپنی کے مالک نے بیان جاری کیا۔',
      'فون نمبر اور پتہ اخبار میں موجود ہے۔',
    ],
    roman: [
      'Office aa kar form jama karwao, subah 9 se 5',
      'whatsapp ki nayi update bohat achi hai',
      'Email pe CV bhejen ya daftar tashreef layen.',
      'Ghar walon ka group bana hua hai, sab wahan baat karte hain',
      'telegram wali film dekhi thi kal',
    ],
  },
};
