import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'quick-start',
  fires: {
    en: [
      'Decide by tomorrow, they like pairs.',
      'Two seats left in the Friday group.',
      'List closes tonight, send your CV.',
      'Fly within ten days.',
      'Reply f@st, the seat goes to the next person.',
      'Departure Thursday, bring one bag.',
    ],
    ur: [
      'آج رات لسٹ بند کرنی ہے۔',
      'جمعے کو نکلنا ہے، پاسپورٹ بھیجو۔',
      'دو سیٹیں باقی ہیں، جلدی بتاؤ۔',
      'کل شام تک نام دے دیں۔',
      'فـوری رابطہ کریں، ورنہ سیٹ دوسرے کو۔',
      'دس دن میں روانگی ہوگی۔',
    ],
    roman: [
      'jldi btao, seat ja rahi hai',
      'kal sham tak passport bhej do',
      'Jumme ko nikalna hai, tayyari karo.',
      'Sirf 3 seat baqi hain.',
      'F0ri jawab do warna seat kisi aur ko.',
      'isi hafte rawangi hai larkon ki',
    ],
  },
  silent: {
    en: [
      'The meeting went on for hours.',
      'He sat on the last bench.',
      'My seat belt is broken.',
      'The store is closed on public holidays.',
      'We spent two days in Murree and came home.',
    ],
    ur: [
      'وہ آخری بینچ پر بیٹھا تھا۔',
      'سیٹ بیلٹ ٹوٹ گئی ہے۔',
      'دو دن بارش ہوتی رہی۔',
      'دکان عام تعطیل پر بند رہتی ہے۔',
      'ہم نے رات کو کھانا کھایا۔',
    ],
    roman: [
      'Woh akhri bench par betha tha.',
      'Seat belt toot gai hai.',
      'Do din barish hoti rahi.',
      'Dukan chutti ke din band rehti hai.',
      'Raat ko khana khaya aur so gaye.',
    ],
  },
};
