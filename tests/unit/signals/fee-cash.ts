import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'fee-cash',
  fires: {
    en: [
      'Total 4 lakh rupees, half advance in cash.',
      'Remaining in cash on the day of flight, no receipt.',
      'Cash only, no bank, our office is being renovated.',
      "The payment is by hand at our man's home in Gujrat.",
      'Visa fee 300,000 rupees, c@sh only.',
      'Nine lac, cash on my table, no bank.',
      'Everything in cash, at my shop.',
    ],
    ur: [
      'ایک لاکھ روپے نقد، باقی ویزا لگنے پر۔',
      'ادائیگی صرف نقد، رسید کی ضرورت نہیں۔',
      'دو لاکھ روپے لے آئیں، نقد ساتھ لائیں۔',
      'قیمت سات لاکھ روپے، نـقد لین دین۔',
      'تیسری قسط ایئرپورٹ پر ہاتھ میں دینی ہوگی۔',
      'بارہ لاکھ کیش دفتر لاؤ۔',
      'بینک ٹرانسفر نامنظور۔',
    ],
    roman: [
      'File 1 lakh cash, baqi baad me.',
      'Cash pe deal hogi, bank ka chakkar nahi.',
      'Passport aur 25 hazar naqad le kar kal subah aa jao.',
      'Raqam meri dukan pe de jao, naam list me aa jayega.',
      'Advance 50 hazar c4sh, koi receipt nahi.',
      '1 lakh naqad pehle baqi visa lag k',
      'paise cash lao office me, online nahi lete',
      '11 lac, sara cash office me.',
      '3 lac 60 csh dftr ma.',
      'Bank transfer accept nai karte, naqad hamrah lao.',
    ],
  },
  silent: {
    en: [
      'Cash on delivery all over Pakistan, order in inbox.',
      'Cashier needed for a bakery, cash handling experience preferred.',
      'Robbers took Rs 500,000 cash and two phones.',
      'The winner gets a cash prize of Rs 50,000.',
      'Do not pay cash to any agent, use a bank challan.',
    ],
    ur: [
      'ڈاکو پانچ لاکھ روپے نقد لوٹ کر فرار ہو گئے۔',
      'جیتنے والے کو ایک لاکھ روپے نقد انعام ملے گا۔',
      'کسی شخص کو نقد رقم نہ دیں، چالان بینک میں جمع کریں۔',
      'کورس کی فیس نو ہزار روپے، جاز کیش یا نقد۔',
      'نقدی اور زیورات برآمد کر لیے گئے۔',
    ],
    roman: [
      'Cash on delivery available hai, sirf order inbox karein.',
      'Bank se cash nikalwana tha, ATM band tha.',
      'Chor ghar se 2 lakh cash le gaye, police ayi hai.',
      'Agent ko cash mat den, challan bank me jama karein.',
      'Lucky draw me 10 hazar cash prize hai.',
    ],
  },
};
