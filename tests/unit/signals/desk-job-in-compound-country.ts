import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'desk-job-in-compound-country',
  fires: {
    en: [
      'Call center agents wanted in Cambodia, good English, room and food given.',
      'Laos company is hiring for data entry and live chat.',
      'C@mbodia: cust0mer support staff, typing only, come with your passport.',
      'Typist and translator jobs, Phnom Penh branch, ten seats.',
      'Our team in Myanmar needs online casino operators for the night shift.',
      'Digital marketing executive for the Poipet office, hostel inside.',
    ],
    ur: [
      'کمبوڈیا میں ڈیٹا انٹری کی نوکریاں، تنخواہ ڈالروں میں۔',
      'کال سینٹر کا کام لاؤس میں، انگریزی آتی ہو تو پیغام دیں۔',
      'میانمار کی آئی ٹی کمپنی کو دس لڑکے چاہییں۔',
      'چیٹ سپورٹ کے لیے فنوم پین جانا ہوگا، باقی سب ہمارا۔',
      'کرپٹو کمپنی، ک م ب و ڈ ی ا، کسٹمر سروس کا عملہ درکار ہے۔',
    ],
    roman: [
      'Kambodia me computer ka kaam hai, matric pass bhi chalega.',
      'call centre ki job hai Laos me, salary acchi hai',
      'data entri operator chahiye myanmar k liye, khana free',
      'c a m b o d i a me chat support, sirf larke',
      'Casino me kaam hai bhai, jagah Poipet, visa hum lagwayenge.',
    ],
  },
  silent: {
    en: [
      'Volunteer teachers for a village school in Cambodia, you pay your own flight.',
      'Call center agents needed in Faisalabad, evening shift.',
      'Cambodia beat Laos in volleyball and the crowd loved it.',
      'Garment factory in Phnom Penh needs a sewing machine mechanic.',
      'We do data entry for a hospital in Karachi.\nMy aunt once visited Myanmar.',
    ],
    ur: [
      'کمبوڈیا کے مندر دیکھنے ہر سال لاکھوں سیاح آتے ہیں۔',
      'راولپنڈی کے کال سینٹر میں نمائندے درکار ہیں۔',
      'لاؤس کا کھانا ہلکا اور مزیدار ہوتا ہے۔',
      'میانمار کے پناہ گزین بنگلہ دیش میں رہتے ہیں۔',
      'ڈیٹا انٹری کا کورس لاہور میں اگلے ہفتے شروع ہوگا۔',
    ],
    roman: [
      'Lahore call center me larke larkiyan chahiye, night shift.',
      'kambodia ghoomne gaye thay, mandir bohat purane hain',
      'Data entry operator chahiye Faisalabad textile mill me.',
      'Laos ki chai aur coffee achi hoti hai',
      'Myanmar se chawal mangwaye hain, rate kam hai',
    ],
  },
};
