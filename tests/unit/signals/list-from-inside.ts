import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'list-from-inside',
  fires: {
    en: [
      'PIA ground staff, no test for our people.',
      'Your name is put in the list before the result.',
      'My cousin sits with the recruiting board, these posts fill from inside.',
      'NADRA post without any interview.',
      'Our own m a n inside <the office> puts your file on top.',
      'Test is only a formality, the letter comes.',
    ],
    ur: [
      'نادرا میں بغیر ٹیسٹ کے بھرتی۔',
      'ہیڈ آفس میں اپنا بندہ ہے۔',
      'نام لسٹ میں ڈلوا دیں گے۔',
      'لسٹ اندر سے فائنل ہوتی ہے۔',
      'و ا پ ڈ ا میں ہمارا آدمی ہے۔',
      'ٹیسٹ بس خانہ پری ہے۔',
    ],
    roman: [
      'nadra me bina test bharti',
      'head office me apna banda hai',
      'naam list me dalwa denge',
      'andar se seat mil jati hai',
      'w a p d a me hamara banda hai',
      'test sirf formality hai',
    ],
  },
  silent: {
    en: [
      'The army band played at the parade.',
      'Names are listed in order of merit on the official website.',
      'NADRA opened a new office in our town.',
      'Put the milk in the fridge.',
      'My uncle works in a bank.',
      'The test was hard but fair.',
    ],
    ur: [
      'نادرا نے نیا دفتر کھولا ہے۔',
      'فوج کے بینڈ نے دھن بجائی۔',
      'نام میرٹ پر سرکاری ویب سائٹ پر ہیں۔',
      'میرے چچا بینک میں کام کرتے ہیں۔',
      'ٹیسٹ مشکل تھا۔',
      'اندر بارش کا پانی آ گیا۔',
    ],
    roman: [
      'nadra ka naya daftar khula hai',
      'fauj ke band ne dhun bajai',
      'test mushkil tha',
      'mere chacha bank me kaam karte hain',
      'andar pani aa gaya',
      'list me doodh aur roti likh do',
    ],
  },
};
