import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'licence-odd',
  fires: {
    en: [
      'Govt approved agency, licence no 7714/LHR, call now.',
      'OEP Lic. 8123/RWP demand for packers.',
      'MPD/9051/PWR trusted since 2005.',
      'Overseas promoter, License No 4411/KHI.',
      'OEP 2210/ISB, visas in five days.',
      'Licence no ９４１２/LHR, all documents ready.',
    ],
    ur: [
      'لائسنس نمبر 9051/LHR، حکومت سے منظور شدہ ادارہ۔',
      'ہمارا لائسنس 7714/RWP ہے، پورا بھروسا کریں۔',
      'اوورسیز پروموٹر 8800/PWR، سعودی عرب کے ویزے۔',
      'لائسنس نمبر ۹۴۱۲/KAR، آج ہی رابطہ کریں۔',
      'لائسنس نمبر 3312 اسلام آباد، قطر کی ڈیمانڈ۔',
    ],
    roman: [
      'licence number 9051/LHR hai hamara, tasalli se aao',
      'OEP lic 7714/SKT, Qatar ki demand',
      'hamara laisens 8800/RWP, govt se manzoor',
      'licence no 4411/KHI, visa 5 din me',
      'MPD 9​412/LHR wali agency, foran rabta',
    ],
  },
  silent: {
    en: [
      'OEP Licence No. 2780/RWP, permission no and date printed below.',
      'License No: OP&HRD/4111/PWR, Peshawar.',
      'Driving licence needed, flat 7714, Gulberg Lahore.',
      'Our office is at 9051 Main Road, Karachi.',
      'MPD/3014/Karachi, trade test on Sunday.',
    ],
    ur: [
      'لائسنس نمبر 2214/MLK، انٹرویو اتوار کو دفتر میں۔',
      'ڈرائیونگ لائسنس لازمی ہے، عمر تیس سال تک۔',
      'لائسنس نمبر 4859/LHR، بیورو کی فہرست میں دیکھیں۔',
      'مکان نمبر 7714، گلی نمبر 3، لاہور۔',
      'اوورسیز ایمپلائمنٹ پروموٹر 1338/SKT، ڈیمانڈ کویت۔',
    ],
    roman: [
      'licence number 0696/RWP, list me check karen',
      'driving licence lazmi hai, Karachi',
      'OEPL No.3768/RWP, interview itwar ko',
      'ghar number 9051 hai, Lahore cantt',
      'bill number 7714, kal tak jama karo',
    ],
  },
};
