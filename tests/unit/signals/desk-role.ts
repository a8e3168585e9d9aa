import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'desk-role',
  fires: {
    en: [
      'Call center representatives needed, evening shift.',
      'We have a data entry position for people who type well.',
      'd@ta entry and ch@t support, easy work',
      'CSR required for night shift, salary on time.',
      'Work is c u s t o m e r support for our app users.',
      'Looking for a typist and a translator, Urdu to English.',
      'The work is only replying to messages on Facebook.',
    ],
    ur: [
      'کال سنٹر کے لیے نئے لوگ چاہییں۔',
      'کام کمپیوٹر پر ہے، بس پیغام کا جواب دینا ہوتا ہے۔',
      'ڈیــٹا انٹری آپریٹر، صبح کی شفٹ۔',
      'کسٹمر سروس کا نمائندہ درکار ہے۔',
      'باہر دفتری کام، انگریزی آنی چاہیے۔',
      'لوگوں کے میسجوں کا جواب دینا ہوتا ہے۔',
    ],
    roman: [
      'call senter me kaam hai, raat ki shift',
      'Computer wala kaam hai bhai, beth k karna hota hai.',
      'kaam office ka hai, dhoop me nahi jana',
      'd4ta entry ki nokri, roz 8 ghante',
      'chatting ka kaam karna hai, mobile ya laptop pe',
      'customer se chat karni hogi English me',
      'kaam boht asan, FB pe msgs krne hoty',
      'computer pe beth k gore logon ko msg krna',
    ],
  },
  silent: {
    en: [
      'Electricians and plumbers needed for a hospital project in Dammam.',
      'Does it support Urdu typing on old phones?',
      'I bought a new keyboard and a chair for the room.',
      'The call to prayer was heard from the center of the town.',
      'Our company plants trees as part of CSR every spring.',
    ],
    ur: [
      'امتحان میں چیٹنگ کرنے پر طالب علم کو نکال دیا گیا۔',
      'قطر کے لیے ویلڈر اور پائپ فٹر درکار ہیں۔',
      'دفتر کل بند رہے گا، چھٹی ہے۔',
      'نیا کمپیوٹر خریدنا ہے، کوئی اچھی دکان بتائیں۔',
      'ڈاکٹر صاحب نے فون پر دوا بتا دی۔',
    ],
    roman: [
      'Saudia me mistri aur helper chahiye, 1500 riyal.',
      'kal center forward khelega, match 4 baje hai',
      'Mera laptop kharab ho gaya, koi theek karne wala batao.',
      'office band hai aaj, kal aana',
      'Bhai chat karni hai to shaam ko phone karna',
    ],
  },
};
