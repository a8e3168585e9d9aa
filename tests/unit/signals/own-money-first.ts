import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'own-money-first',
  fires: {
    en: [
      'You place the order with your own balance and cost plus 12% returns.',
      'Put in 2,000 and collect 2,800 the same evening.',
      'No refill, no withdrawal.',
      'The premium hotels need a top up first.',
      'Your own m0ney comes back within the hour.',
    ],
    ur: [
      'آرڈر آپ کی جیب سے، رقم اور بارہ فیصد واپس۔',
      'صبح دس ہزار رکھواؤ، شام کو بیس لے جاؤ۔',
      'نکالنے پر دس فیصد ٹیکس پہلے جمع ہوگا۔',
      'دو ہزار ڈالو، چھبیس سو لو۔',
      'لیول بڑھاؤ تو نکاسی کھلے گی۔',
      'اپنی رقـم سے آرڈر کنفرم کرو۔',
    ],
    roman: [
      'Order apne paiso se lagao, 20 minute me asal aur 15% wapis.',
      '2000 dalo 2600 lo.',
      'VIP2 3500 dal k roz 320.',
      'Set beech me chora to raqam ruk jati hai.',
      'withdr4wal se pehle 10% tax jama',
    ],
  },
  silent: {
    en: [
      'Place your order by phone, cash on delivery.',
      'You bring your own laptop to work.',
      'Do not put in 5,000 to get 7,000, it is a trick.',
      'Pay tax before 30 September.',
      'The gold medal went to Lahore.',
    ],
    ur: [
      'اپنی جیب سے غریبوں کی مدد کی۔',
      'کھانے کا آرڈر فون پر دیں۔',
      'تنخواہ پر ٹیکس کمپنی دیتی ہے۔',
      'صبح کی شفٹ نو بجے شروع ہوتی ہے۔',
      'کسی کو اپنے پیسے ہرگز نہ دیں۔',
    ],
    roman: [
      'Khane ka order phone pe do.',
      'Apni jeb se bachon ko kitaben di.',
      'Salary pe tax company deti hai.',
      'Subah 9 baje duty shuru hoti hai.',
      'Kisi ko paise mat bhejo.',
    ],
  },
};
