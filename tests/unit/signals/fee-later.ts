import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'fee-later',
  fires: {
    en: [
      'Payment after visa, done base, no risk.',
      'We deduct 400 euro from your salary for 20 months.',
      'Balance on stamping, first only the file.',
      'Remaining amount after you reach Romania.',
      'D0ne base guarantee, w0rk permit for all.',
    ],
    ur: [
      'باقی رقم ویزا لگنے کے بعد دینی ہے۔',
      'پیسے تنخواہ سے کٹیں گے، ہر مہینے پانچ سو ریال۔',
      'آدھے پیسے ابھی، آدھے ٹکٹ ملنے پر۔',
      'ڈن بیس پر کام، پہلے کچھ نہیں۔',
      'پہنچ کر رقم ادا کریں، ابھی صرف پاسپـورٹ۔',
    ],
    roman: [
      'Paise visa lagne ke baad, abhi sirf file.',
      'Salary se 500 riyal kat jaye ga har mahine.',
      'Adha pehle adha stamping pe.',
      'D0ne base kaam, fikar nahi.',
      'Baqi 12 lakh pohanch kar dena.',
      'aadhe abhi aadhe wahan pohanch k',
      'baqi paise salary se kat jayen gay',
    ],
  },
  silent: {
    en: [
      'Income tax is deducted from the salary every month.',
      'The bonus is paid with the second salary.',
      'Study consultancy, 65,000 after the offer letter from the university.',
      'We reached Dubai after midnight and slept.',
      'Cash on delivery, pay when the order reaches you.',
    ],
    ur: [
      'تنخواہ سے انکم ٹیکس کٹتا ہے۔',
      'غیر حاضری پر تنخواہ کٹ جائے گی۔',
      'ویزا لگنے کے بعد ہم سب نے دعوت کی۔',
      'رقم بینک میں محفوظ ہے، تعلیم پر خرچ ہوگی۔',
      'بارش کے بعد موسم خوشگوار ہو گیا۔',
    ],
    roman: [
      'Salary se tax kat jata hai har saal.',
      'Visa lagne ke baad ammi bohat khush hui.',
      'Pohanch kar message kar dena.',
      'Chutti ki to salary kat jayegi.',
      'Order ke paise delivery ke baad dena.',
    ],
  },
};
