import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'scam-trade',
  fires: {
    en: [
      'Chat operators for an online casino, twelve hour shift.',
      'You will chat with foreign clients and introduce them to our trading app.',
      'cas1no floor and on1ine betting support, Asia office.',
      'Need people who can use dating apps and make friendship with customers.',
      'Ɔrypto is not needed, we teach you. Join our crypto desk.',
      'Gaming company is hiring live dealers, both boys and girls.',
    ],
    ur: [
      'آن لائن گیمنگ کمپنی کو چیٹ کے لیے لڑکے چاہییں۔',
      'کیـسینو میں سپورٹ کا کام، تنخواہ ڈالر میں۔',
      'گوروں سے چیٹ کرنی ہے اور انہیں ایپ پر لانا ہے۔',
      'کرپٹو ٹریڈنگ کے دفتر میں نمائندے درکار ہیں۔',
      'گاہکوں سے دوستی کر کے انہیں سرمایہ کاری کی ایپ سمجھانی ہے۔',
    ],
    roman: [
      'gore logon se dosti karni hai facebook pe, phir leader ko de do',
      'Online gaming company me HR ko larke chahiye.',
      'c@sino me kaam, khana rehna un ka',
      'kripto desk pe 8 bande chahiye jo English bolen',
      'Clients se pehle dosti karo phir trading app ka link do.',
    ],
  },
  silent: {
    en: [
      'Al Madina General Trading Company, Sharjah, needs an accountant.',
      'For any question chat with us on the website.',
      'We communicate with foreign clients by e-mail, good English needed.',
      'A serial killer drama starts on TV tonight.',
      'The forex reserves of the country went up last week.',
    ],
    ur: [
      'بچے آن لائن گیمز کھیلنے میں وقت ضائع کرتے ہیں۔',
      'امریکی صدر سے بات چیت کامیاب رہی۔',
      'دوستی اور محبت پر ایک نئی کتاب آئی ہے۔',
      'فیصل آباد کی ٹریڈنگ کمپنی کو منشی چاہیے۔',
      'سرمایہ کاری بڑھانے کے لیے حکومت نے منصوبہ بنایا۔',
    ],
    roman: [
      'game khelne ka time nahi milta ab',
      'Hamari dosti school se hai, ab bhi sath hain.',
      'gora rang aur lamba qad, bilkul apne abba jesa',
      'Trading company ko munshi chahiye, Faisalabad.',
      'kal client se baat hui, us ne order confirm kar diya',
    ],
  },
};
