import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'account-mule',
  fires: {
    en: [
      'Payment assistant: clients send money to your bank account, you keep 3%, forward the rest.',
      'Rent your JazzCash account to us, 5,000 every week, no work at all.',
      'We buy verified Easypaisa wallets and SIMs, best price in Lahore.',
      'Bank accounts needed on rent, limit 5 lakh, daily commission.',
      'Receive customer payments in your personal account and transfer them to our USDT wallet.',
      'R e n t your b@nk account, earn sitting at home.',
      'Send CNIC front and back with bank app screenshot to start the job.',
      'Give us your NayaPay account for one month and get 20,000.',
      'Money will come into your account from our buyers and you send it onward to Binance.',
    ],
    ur: [
      'آپ کے اکاؤنٹ میں کمپنی کے گاہکوں کی رقم آئے گی، آپ نے آگے بھیجنی ہے، تین فیصد آپ کا۔',
      'اپنا جاز کیش اکاؤنٹ کرائے پر دیں، ہفتے کے پانچ ہزار لیں۔',
      'بینک اکاؤنٹ کرائے پر درکار ہیں، روزانہ کمیشن ملے گا۔',
      'اپنی سم بیچیں، نقد رقم فوراً لیں۔',
      'کلائنٹس کے پیسے اپنے ایزی پیسہ میں منگوا کر یو ایس ڈی ٹی میں ٹرانسفر کرنے ہیں۔',
      'شناختی کارڈ کی تصویر اور بینک ایپ کا اسکرین شاٹ بھیجیں، کام آج سے شروع۔',
      'آپ کا بـینک اکاؤنٹ استعمال ہوگا، ہر ٹرانزیکشن پر دو فیصد کمیشن۔',
    ],
    roman: [
      'Aap ke account me company ke clients ke paise ayenge, aap ne aage bhejne hain, 3% aap ka.',
      'Apna jazzcash account kiraye pe do, hafte ke 5 hazar lo.',
      'Bank account rent pe chahiye, rozana commission milega.',
      'Apni sim becho, cash foran lo.',
      'Logon ki payment apne easypaisa me mangwa kar usdt me transfer karni hai.',
      'CNIC ki pic aur bank app ka screenshot bhejo, kaam aaj se shuru.',
      'Ap ka b4nk account use hoga, har transaction pe 2% commission.',
      'Purani sim ya wallet hai to hamen den, mahana rent milega.',
    ],
  },
  silent: {
    en: [
      'Salary is paid into your bank account on the first of every month.',
      'Never rent your bank account to anyone, it is used for money laundering.',
      'Receive payments from foreign clients in your Payoneer account and withdraw to your bank.',
      'Send money to any bank account with Easypaisa, free this month.',
      'House for rent near the bank, one month advance.',
      'Your account has been credited with Rs 5,000. If not done by you, call the helpline.',
      'Sell your old phone, get cash in your JazzCash.',
    ],
    ur: [
      'تنخواہ ہر ماہ آپ کے بینک اکاؤنٹ میں آئے گی۔',
      'اپنا اکاؤنٹ کسی کو استعمال کے لیے نہ دیں، جرم ہے۔',
      'جاز کیش سے بجلی کا بل جمع کروائیں۔',
      'مکان کرائے پر دستیاب ہے، بینک کے قریب۔',
      'سم بلاک ہو گئی ہے، فرنچائز جا کر تصدیق کروائیں۔',
      'ابو نے میرے اکاؤنٹ میں پیسے بھیجے ہیں، کل نکلوا لوں گا۔',
    ],
    roman: [
      'Tankhwah har mahine aap ke bank account me aye gi.',
      'Apna account kisi ko mat den, police case ban jata hai.',
      'Jazzcash se bijli ka bill jama kar do.',
      'Makan kiraye pe chahiye, bank ke qareeb.',
      'Sim block ho gai hai, franchise se verify karwao.',
      'Abbu ne account me paise bheje hain, kal nikalwa lunga.',
    ],
  },
};
