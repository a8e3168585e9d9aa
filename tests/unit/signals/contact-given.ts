import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'contact-given',
  fires: {
    en: [
      'Inbox me for details.',
      'Call 0300-1234567 before Friday.',
      'Write to Hina on Telegram.',
      'Reply 1 and I will add you.',
      'Link in bio, wh4tsapp me.',
    ],
    ur: [
      'تفصیل کے لیے رابطہ کریں۔',
      'ان باکس کریں، نام نہیں لکھ سکتا۔',
      'ٹیم لکھ کر بھیجیں۔',
      'واٹس ایپ پر بات کر لیتے ہیں۔',
      '٠٣٠٠١٢٣٤٥٦٧ پر کال کریں۔',
    ],
    roman: [
      'Rabta karo jaldi.',
      'msg kro inbox me',
      'Haan likh kar bhejo.',
      'Link inbox kia hai, group join karo.',
      'watsap kro 0301 2345678',
    ],
  },
  silent: {
    en: [
      'A call centre needs agents in Lahore.',
      'The message of the poem is patience.',
      'He wrote a text book for class nine.',
      'Contact sports are not allowed here.',
      'We reached the office at nine.',
    ],
    ur: [
      'کال سینٹر میں ایجنٹ درکار ہیں۔',
      'نظم کا پیغام صبر ہے۔',
      'بس کا نمبر بارہ ہے۔',
      'خط میں لکھا تھا کہ سب خیریت ہے۔',
      'ٹیم میں ایک نیا کھلاڑی شامل نہیں ہوا۔',
    ],
    roman: [
      'Call center me kaam karta hun.',
      'Bus number 12 jati hai.',
      'Khat me likha tha sab theek hai.',
      'Team har gayi kal.',
      'Mujhe neend aa rahi hai.',
    ],
  },
};
