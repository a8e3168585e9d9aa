import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'easy-daily-money',
  fires: {
    en: [
      'Earn Rs 3,000 daily with only your phone.',
      'Make 50 dollars per day, students can also earn.',
      'Easy part time job from home, income paid every evening.',
      'Only two hours a day of work, sitting at home.',
      'Earn m0ney from your mobile, no skill needed.',
      'Pencil packing work, 40,000 a month, material comes to your door.',
      'Typing work at Rs 200 per page, ten pages a night.',
    ],
    ur: [
      'گھر بیٹھے روزانہ تین ہزار روپے کمائیں۔',
      'موبائل سے کمائیں، نہ دفتر نہ باس۔',
      'روزانہ صرف دو گھنٹے کام کریں اور اچھی آمدنی لیں۔',
      'پارٹ ٹائم جاب، طلبہ اور خواتین بھی کر سکتے ہیں۔',
      'گـھـر بیٹھے کام کریں، سامان ہم بھیجیں گے، پیسے ہر ہفتے۔',
      'موتی پیکنگ کا کام، محلے کی سب بہنیں کر رہی ہیں۔',
    ],
    roman: [
      'Ghar bethe mobile se rozana 2000 kamao.',
      'Roz ke 3 se 5 hazar kama sakte hain, koi skill nahi.',
      'Part time online job, housewives bhi kar sakti hain.',
      'Daily 2 ghante kaam aur hafte me payment.',
      'G h a r baithe paise kamao, sirf internet chahiye.',
      'Assignment likhne ka kaam hai, fi page 150 rupay.',
      'roz ka 3 hazar mobile se ghar bethe',
    ],
  },
  silent: {
    en: [
      'The factory produces 500 bags per day and employs 300 people.',
      'Morning shift nurse needed, duty 8 hours a day, PKR 45,000 monthly.',
      'Walk for two hours a day and drink more water.',
      'I left my phone at home, message me on Facebook.',
      'Petrol will cost ten rupees more per litre from today.',
    ],
    ur: [
      'ملک میں روزانہ دو سو میگاواٹ بجلی کی کمی ہے۔',
      'گھر سے پانچ لاکھ روپے چوری ہو گئے، پولیس نے مقدمہ درج کر لیا۔',
      'ڈاکٹر کہتے ہیں روزانہ آدھا گھنٹہ پیدل چلیں۔',
      'آج گھر پر دعوت ہے، سب آ جائیں۔',
      'کمال کا میچ تھا، دن بھر یہی بات ہوتی رہی۔',
    ],
    roman: [
      'Ghar pe sab kaise hain, ammi ki tabiyat theek hai?',
      'Daily subah walk pe jata hun, do ghante lagte hain.',
      'Mobile pe game khelna band karo aur parhai karo.',
      'Roz ka kharcha itna barh gaya hai ke kya batayen.',
      'Kamal ka gana hai, daily sunta hun.',
    ],
  },
};
