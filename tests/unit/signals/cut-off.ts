import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'cut-off',
  fires: {
    en: [
      'Hand over your mobile for the first three months.',
      'Phones are left at the door and returned after the contract.',
      'You can call home only on Sundays from the office phone.',
      "Going out of the campus needs the manager's permission.",
      'Ph0nes stay in the locker during the contract.',
      'Gate pass is given once a month by the supervisor.',
    ],
    ur: [
      'موبائل پہلے مہینے ان کے پاس رہے گا۔',
      'گھر فون صرف اتوار کو دفتر کے فون سے۔',
      'باہر جانے کے لیے مینیجر کی پرچی چاہیے۔',
      'شروع کے چھ مہینے احاطے سے باہر نہیں جا سکتے۔',
      'سـم ادھر ہی پھینک دینا، نئی ملے گی۔',
      'بس موبائل گھر چھوڑنا ہوگا، باقی سب وہاں۔',
    ],
    roman: [
      'Mobile company ka use hoga, apna jama.',
      'pehle 6 mahine ghar call sirf itwar, company k set se',
      'bahar jane ki ijazat hafte me aik bar',
      'gate se bahar boss ki ijazat ke baghair nahi',
      'ph0ne aur sim locker mein, target pura hone tak jama mahine bhar',
      'pehle mahine ghar se rabta kam rakhna',
    ],
  },
  silent: {
    en: [
      'Phones are kept in lockers during the shift.',
      'Students must leave their phones at the school gate until the exam ends.',
      'She calls home every evening after work.',
      'The gate was closed because of the rain.',
      'My phone was with my brother last week.',
    ],
    ur: [
      'امتحانی ہال میں موبائل جمع کروانا ہوگا۔',
      'بچوں کو اکیلے باہر نہ جانے دیں۔',
      'وہ روز شام کو گھر فون کرتی ہے۔',
      'بارش میں باہر جانا منع ہے۔',
      'میرا موبائل بھائی کے پاس ہے۔',
    ],
    roman: [
      'Imtihan me mobile jama karwana hoga.',
      'Woh roz sham ko ghar phone karti hai.',
      'Barish me bahar jana mana hai.',
      'Mera mobile bhai ke pas hai.',
      'Bachon ko akele bahar mat jane do.',
    ],
  },
};
