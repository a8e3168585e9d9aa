import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'work-named',
  fires: {
    en: [
      'Chat agents needed, Manila side.',
      'Typing job in Thailand, message me.',
      'We are hiring for the night shift.',
      'You will work as a receptionist.',
      'J0b available for boys and girls.',
      'My manager wants two more from my town.',
    ],
    ur: [
      'کمبوڈیا میں ڈیٹا انٹری کا کام ہے۔',
      'لڑکے لڑکیاں درکار ہیں، رابطہ کریں۔',
      'فیکٹری میں نوکری، ہیلپر چاہییں۔',
      'باہر جانا ہے تو نام لکھوائیں۔',
      'نوکـری پکی ہے، میٹرک پاس۔',
      'کام کرنا چاہتے ہو تو میسج کرو۔',
    ],
    roman: [
      'larke chahye, kam chatting ka hai',
      'Kuwait ki bakery me nokri hai.',
      'bahar ka kaam hai, jana hai to batao',
      'Kaam karna chahte ho to inbox karo.',
      'n0kri milegi, cv bhejo',
      'HR assistant chahiye Asia mein.',
    ],
  },
  silent: {
    en: [
      'Well done, great job on the exam!',
      'Homework is due on Monday morning.',
      'The train leaves at nine.',
      'The doctor said to rest at home.',
      'My phone does not charge any more.',
    ],
    ur: [
      'چائے میں چینی کم ہے۔',
      'بارش میں باہر مت جاؤ۔',
      'ڈاکٹر نے آرام کا کہا ہے۔',
      'کل میچ بہت اچھا تھا۔',
      'میرا فون چارج نہیں ہوتا۔',
    ],
    roman: [
      'Chai me cheeni kam daalo.',
      'Barish ho rahi hai bahar.',
      'Doctor ne aaram ka kaha hai.',
      'Kal match bohat acha tha.',
      'Mera phone charge nahi hota.',
    ],
  },
};
