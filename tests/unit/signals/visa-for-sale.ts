import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'visa-for-sale',
  fires: {
    en: [
      'Work visa available for Qatar, drivers and helpers.',
      'Four visas in my hand, cleaner and tea boy, first come first served.',
      'Poland work permit without interview, apply now.',
      'Offer letter and LMIA available, all trades.',
      'We arrange work permits for Croatia and Malta.',
      'W0rk perm1t ready in 30 days, inbox for price.',
    ],
    ur: [
      'ورک ویزے دستیاب ہیں، قطر اور بحرین۔',
      'میرے پاس دو ویزے ہیں، ڈرائیور اور باورچی۔',
      'رومانیہ کا ورک پرمٹ، بغیر انٹرویو اور بغیر امتحان۔',
      'جاب لیٹر ہم دیں گے، آپ صرف فائل تیار کریں۔',
      'فری ویـزے آ گئے، لیبر اور کلینر۔',
    ],
    roman: [
      'Mere pas 3 visay hain Bahrain ke, cleaner wale.',
      'Work permit dastyab hai, Romania aur Serbia.',
      'Kuwait visa open ho gaya hai bhaiyo.',
      'Hum Italy ka visa lagwa kar denge, seasonal kaam.',
      'J0b letter aur LMIA tayar milega, koi lambi line nahi.',
      'mere pas romania k 6 visay pare hain',
      'UK care ka CoS mil jaye ga',
    ],
  },
  silent: {
    en: [
      'Study visa for the UK, free counselling every Saturday.',
      'Applicants must have a valid work visa for Oman.',
      'The visa office will be closed on Friday.',
      'We do not sell work permits or job letters.',
      'My cousin got his work visa stamped and flies on Sunday.',
    ],
    ur: [
      'سٹڈی ویزا کی تیاری، آئلٹس کی کلاسیں دستیاب ہیں۔',
      'سفارت خانے نے ویزا فیس میں کمی کر دی۔',
      'بھائی کا ورک ویزا لگ گیا، جمعے کو روانگی ہے۔',
      'عمرہ ویزا دستیاب ہے، پیکیج کی تفصیل دفتر سے لیں۔',
      'میرے پاس دو پرانی کتابیں ہیں، کسی کو چاہییں تو لے لے۔',
    ],
    roman: [
      'Study visa ki file banwani hai, achi consultancy batao.',
      'Hum sirf umrah visa karte hain, rate office se poochein.',
      'Visa lag gaya alhamdulillah, sab dua karein.',
      'Company ne visa bhej diya hai, medical kal hai.',
      'Sirf 30 piece bache hain, kurti 999 me.',
    ],
  },
};
