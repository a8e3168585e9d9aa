import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'route-change',
  fires: {
    en: [
      'First you fly to Bangkok, our driver meets you and takes you to the office by road.',
      'Ticket is up to Dubai, from there the company will send you forward to the resort.',
      'The country will be told when the ticket is booked.',
      'Location is shared only after you sign, please do not ask the city.',
      'B@ngkok first, then by van to the company, six hours only.',
      'Change of plan for the Friday batch: you will now go to Kuala Lumpur and from there by land.',
      'Entry via Mae Sot, our people handle the crossing, no visa headache.',
      'We cannot write the country here, people report the post.',
    ],
    ur: [
      'پہلے بنکاک جانا ہے، وہاں سے ہماری گاڑی آپ کو کمپنی لے جائے گی۔',
      'ملک کا نام ٹکٹ ملنے پر بتایا جائے گا۔',
      'دبئی تک ٹکٹ ہمارا، وہاں سے ہماری میڈم آپ کو آگے لے کر جائیں گی۔',
      'فلائٹ اب دبئی کی جگہ ہنوئی کی ہے، کمپنی کا دفتر وہیں قریب ہے۔',
      'ڈرائیور بارڈر پر ملے گا اور رات کو سرحد پار کروا دے گا۔',
      'شہر اور کمپنی کا نام یہاں نہیں لکھ سکتا، منتخب ہو گئے تو پتہ چل جائے گا۔',
      'ب ن ک ا ک تک جہاز، پھر گاڑی، باقی کمپنی والے جانیں۔',
    ],
    roman: [
      'Bangkok tak flight hai, phir wahan se gari me le jayen ge.',
      'Mulk ka naam abhi nahi bata sakte, company ki policy hai.',
      'dubai tak hum bulayen ge us k baad transfer hoga, jagah madam batayengi',
      'Raste me aik nehar cross krni prti hai bs, us par un ka campus hai.',
      'T h a i l a n d pohanch kar phir border ki taraf gari jati hai',
      'Baghdad wali job cancel, malik ne Vietnam me setup khola hai wahan bhej rahe hain.',
      'country baad me batayenge, pehle passport ki pic bhejo',
    ],
  },
  silent: {
    en: [
      'We flew to Bangkok with the kids, then took a bus to the beach.',
      'Interview location will be shared after shortlisting by e-mail.',
      'Our driver will receive you at Riyadh airport and bring you to the camp.',
      'Shop has shifted to the new plaza near the border post.',
      'The team crossed the river and planted trees on the other bank.',
      'Lahore to Istanbul via Dubai, ten hours with the layover.',
      'Which country has the best mangoes?',
    ],
    ur: [
      'سرحد پار سے فائرنگ کی اطلاع ملی ہے۔',
      'ہم بنکاک میں تین دن رہے اور بازار دیکھے۔',
      'انٹرویو کی جگہ اور وقت ای میل پر بتایا جائے گا۔',
      'ملک کے حالات بہتر ہوں گے تو کاروبار بھی چلے گا۔',
      'ریاض ایئرپورٹ پر کمپنی کا نمائندہ آپ کو لینے آئے گا۔',
      'دریا پر نیا پل بن گیا ہے، لوگ خوش ہیں۔',
    ],
    roman: [
      'Hum Bangkok se shopping kar k wapas aa gaye.',
      'mulk k halat theek hon to business chale',
      'Interview ki jagah email pe batayi jaye gi, dhyan rakhna.',
      'Riyadh airport pe company ka banda lene aye ga.',
      'border pe fauj ki gari khari thi, khabar me dekha',
      'Dubai me drivers chahiye, age 25 se 40, company transport',
    ],
  },
};
