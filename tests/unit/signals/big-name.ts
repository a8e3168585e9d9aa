import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'big-name',
  fires: {
    en: [
      'NADRA data officer, your own tehsil.',
      'Seats in PIA, ground staff.',
      'Nestle plant, line operator.',
      'Aramco has vacancies for helpers.',
      'State B a n k posts: cashier in State Bank.',
      'Army clerk post, from our side.',
      'UNICEF field post in Badin.',
    ],
    ur: [
      'نادرا میں ڈیٹا افسر کی سیٹ۔',
      'پی آئی اے میں گراؤنڈ اسٹاف کی نوکری۔',
      'نیسلے فیکٹری میں بھرتی جاری ہے۔',
      'واپڈا میٹر ریڈر، دو نشستیں۔',
      'ن ا د ر ا میں کلرک کی سیٹ۔',
      'یونیسف کی نوکری، چھ نشستیں۔',
      'اسٹیٹ بینک میں کلرک۔',
    ],
    roman: [
      'NADRA me clerk ki seat',
      'PIA ground staff, do jagah',
      'wapda meter reader ki nokri',
      'Daraz jesi company hai',
      'n a d r a me bharti',
      'asf me constable ki seat',
      'Aramco helper, do saal',
    ],
  },
  silent: {
    en: [
      'FIA arrested two agents at the airport.',
      'My police clearance certificate came today.',
      'The bank challan is two thousand rupees.',
      'We waited at the railway station for an hour.',
      'The retired army officer grows roses.',
      'Amazon is a river and a rain forest.',
    ],
    ur: [
      'ایف آئی اے نے دو ایجنٹ گرفتار کر لیے۔',
      'پولیس کلیئرنس کا فارم ملا۔',
      'بینک چالان جمع کرا دیا۔',
      'نادرا سے شناختی کارڈ بنوایا۔',
      'ریلوے اسٹیشن پر رش تھا۔',
      'فوج کے ریٹائرڈ افسر باغبانی کرتے ہیں۔',
    ],
    roman: [
      'FIA ne do agent giraftar kiye',
      'police clearance ka form mila',
      'bank challan jama kara diya',
      'nadra se card banwaya',
      'railway station pe rush tha',
      'retired fauji afsar baghbani karte hain',
    ],
  },
};
