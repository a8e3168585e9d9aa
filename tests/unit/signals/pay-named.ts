import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'pay-named',
  fires: {
    en: [
      'Salary 900 dollars, room free.',
      '60k monthly, typing only.',
      'Store helper, 1450 dirham and duty nine hours.',
      'You earn Rs 2,000 daily from your phone.',
      'We pay, the wage is told on the call but it is good money.',
      'S a l a r y two lakh, boys only.',
      'Stipend 25,000 for trainees in our Lahore office.',
    ],
    ur: [
      'تنخواہ دو لاکھ ستر ہزار، ٹائپنگ کا کام۔',
      'ماہانہ 65 ہزار، کھانا الگ۔',
      '1400 ریال اور رہائش، ہوٹل کا کام۔',
      'سیلری ان باکس میں بتائیں گے۔',
      'گھر بیٹھے روز کے 2500، پنسل پیکنگ۔',
      'تنخـواہ 48 ہزار، پیٹرول الگ۔',
    ],
    roman: [
      'Tnkhwa 95 hazar, kaam chatting ka.',
      'selery achi milegi, kaam asan hai.',
      'Roz 900 rupay, ghar bethe kaam.',
      'mahine ka 38k, 25 page roz.',
      '1700 ringgit, factory ka kaam.',
      'Tankhwah 2 lakh 60 hazar, room sath.',
      't@nkhwah 3 lakh, larke chahiye',
    ],
  },
  silent: {
    en: [
      'Pay attention to the new traffic rules in the city.',
      'The price of this phone is Rs 60,000.',
      'Three lakh people came to the fair.',
      'Please pay your electricity bill before the 20th.',
      'The fee for the course is 15,000 rupees.',
    ],
    ur: [
      'بجلی کا بل بیس تاریخ سے پہلے جمع کرائیں۔',
      'اس فون کی قیمت ساٹھ ہزار روپے ہے۔',
      'میلے میں تین لاکھ لوگ آئے۔',
      'روز صبح ورزش کیا کریں۔',
      'کورس کی فیس پندرہ ہزار ہے۔',
    ],
    roman: [
      'Is mobile ki qeemat 60 hazar hai.',
      'Roz subah walk kiya karo yar.',
      'Bijli ka bill kal tak jama karwa do.',
      'Course ki fees 15 hazar hai.',
      'Mele me teen lakh log aaye.',
    ],
  },
};
