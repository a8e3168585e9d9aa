import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'agent-elsewhere',
  fires: {
    en: [
      'Our agent in Dubai arranges the papers and sends boys to Cambodia.',
      'My Bangkok partner needs chat staff for Laos, contact me.',
      'Myanmar jobs through a recruiter based in Sharjah.',
      'Brother in Ab-u D-habi? No. My b0ss in Dubai sends people to C@mbodia.',
      'The office in Singapore will handle your visa for Poipet.',
      'I have a friend in Riyadh, his company is in Phnom Penh.',
    ],
    ur: [
      'دبئی میں ہمارا ایجنٹ ہے، وہ کمبوڈیا کا ویزا لگواتا ہے۔',
      'میرا دوست شارجہ میں بیٹھا ہے اور لڑکوں کو لاؤس بھیجتا ہے۔',
      'میانمار کا کام دبئی والے بندے کے ذریعے ہوتا ہے۔',
      'بنـکاک کا پارٹنر آپ کو ک م ب و ڈ ی ا بھجوا دے گا۔',
      'سعودیہ سے ایک آدمی فون کرتا ہے، ویتنام کی کمپنی کے لیے بندے مانگ رہا ہے۔',
    ],
    roman: [
      'Dubai me hamara agent betha hai, Cambodia ka kaam wohi karta hai.',
      'mera mamu Sharjah se larke Laos bhejta hai',
      'combodia ki job hai, dubai wala banda visa lagwata hai',
      'b a n g k o k ka partner myanmar wali company me rakhwa deta hai',
      'Saudia me aik dost hai jo Poipet ki company se mila hua hai',
    ],
  },
  silent: {
    en: [
      'Our Dubai office will process the visa for your job in Dubai.',
      'The agent in Lahore sent me the ticket to Jeddah.',
      'My brother in Qatar works as a crane operator.',
      'Visit our partner office in Sharjah for the trade test.',
      'A Thai restaurant opened next to my office in Doha.',
    ],
    ur: [
      'دبئی میں ہمارا دفتر ہے، وہاں الیکٹریشن درکار ہیں۔',
      'میرا بھائی قطر میں ڈرائیور ہے۔',
      'ریاض کی کمپنی کا نمائندہ لاہور آ رہا ہے۔',
      'سعودی عرب سے آنے والے دوست نے کھجوریں دیں۔',
      'کمبوڈیا کے بارے میں ایک کتاب پڑھی۔',
    ],
    roman: [
      'Dubai me hamara office hai, driver chahiye wahin ke liye.',
      'mera dost Qatar me hai, eid pe aaye ga',
      'Riyadh ki company ka banda interview lene aa raha hai.',
      'Sharjah wale mamu ne gari li hai',
      'agent ne saudia ka ticket bhej diya',
    ],
  },
};
