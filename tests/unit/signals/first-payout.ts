import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'first-payout',
  fires: {
    en: [
      'First three tasks free, then you choose your package.',
      'Payment within 5 minutes after you send the screenshot.',
      'Withdraw anytime, no waiting period.',
      'Instant with.draw.al and inst@nt payout for every member.',
      'See payment proof of 300 members in our group.',
      'New members get a welcome bonus of Rs 500 today.',
    ],
    ur: [
      'پہلے تین ٹاسک بالکل مفت ہیں۔',
      'ہر کام کی ادائیگی فوراً آپ کے نمبر پر۔',
      'ویلکم بونس دو سو روپے، رجسٹر ہوتے ہی۔',
      'پیمنٹ پروف گروپ میں دیکھ لیں، روز ادائیگی ہوتی ہے۔',
      'پیـمنٹ پانچ منٹ میں، کوئی انتظار نہیں۔',
    ],
    roman: [
      'Pehle 3 task free hain, test ke liye 600 rupay milenge.',
      'Payment foran easypaisa me aa jati hai.',
      'Withdraw 10 minute me, koi limit nahi.',
      'P@yment proof dekh lo, larkiyan roz le rahi hain.',
      'Welcome bonus 300 rs, aaj hi join karo.',
    ],
  },
  silent: {
    en: [
      'The first payment of the house loan is due in March.',
      'Free trial class on Thursday, bring a notebook.',
      'Your parcel will be delivered within 2 days, cash on delivery.',
      'Paid internship for six months with a small stipend.',
      'The accountant prepares the trial balance every month.',
    ],
    ur: [
      'حکومت نے ملازمین کو واجبات کی فوری ادائیگی کا حکم دے دیا۔',
      'پہلے تین کھلاڑی جلدی آؤٹ ہو گئے۔',
      'بل کی ادائیگی مقررہ تاریخ تک کر دیں۔',
      'پہلی قسط کی رقم جون میں ملے گی۔',
      'داخلہ مفت ہے، صرف سی وی ساتھ لائیں۔',
    ],
    roman: [
      'Pehle 3 over me hi match khatam ho gaya.',
      'Payment bank me aati hai har mahine ki pehli ko.',
      'Free demo class jumme ko hai, sab aa jayen.',
      'Do minute me aata hun, darwaza khula rakhna.',
      'Proof ke baghair kisi pe ilzam mat lagao.',
    ],
  },
};
