import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'group-departure',
  fires: {
    en: [
      'A group of seven is leaving this week, two places left.',
      'Next batch flies on Friday, passports by tonight.',
      'Five boys are going together from Gujrat, need two more to complete the group.',
      'I close the list tonight, decide fast.',
      'Only 3 more for the Sunday batch.',
      'All candidates travel together, our man meets you at the gate.',
      'Flights every Thursday, ready passport only.',
      'B4tch is leaving on Monday, one seat in the group.',
    ],
    ur: [
      'سات لڑکوں کا گروپ جا رہا ہے، دو کی جگہ خالی ہے۔',
      'جمعے والا بیچ تیار ہے، پاسپورٹ آج دیں۔',
      'لسٹ آج رات بند ہو جائے گی۔',
      'تین بندے کم ہیں، کل تک بتا دیں۔',
      'سب لڑکے اکٹھے جائیں گے، گھبرانے کی ضرورت نہیں۔',
      'پہلا گروپ اتوار کو نکل رہا ہے۔',
      'گـروپ کل روانہ ہو گا، ایک لڑکا مزید چاہیے۔',
    ],
    roman: [
      '7 larkon ka group ja raha hai, do jagah khali hain.',
      'Jumme wala batch tayar hai, passport aaj do.',
      'List aaj raat band ho jaye gi.',
      'Teen bande kam hain, kal tak bata do.',
      'Sab larke ikathe jayenge, fikar na karo.',
      'Pehla group itwar ko nikal raha hai.',
      'Gr0up kal rawana ho ga, aik larka aur chahiye.',
    ],
  },
  silent: {
    en: [
      'New batch of the web development course starts on Monday.',
      'A group of seven friends went hiking in Hunza.',
      'The list of winners will be announced tonight.',
      'Join our WhatsApp group for daily updates.',
      'Applications close on 30 June.',
      'He is leaving on Friday for Doha.',
    ],
    ur: [
      'نیا بیچ پیر سے شروع، ویب ڈیزائننگ کورس میں داخلہ جاری۔',
      'ہنزہ کے ٹور کا گروپ جمعے کو روانہ ہوگا۔',
      'کامیاب امیدواروں کی فہرست کل آویزاں ہوگی۔',
      'واٹس ایپ گروپ جوائن کریں۔',
      'بھائی جمعے کو دبئی جا رہا ہے۔',
      'درخواست کی آخری تاریخ تیس جون ہے۔',
    ],
    roman: [
      'Naya batch peer se shuru, course me dakhla jari.',
      'Hunza tour ka group jumme ko rawana hoga.',
      'Result ki list kal lagegi.',
      'Whatsapp group join karo.',
      'Bhai jumme ko dubai ja raha hai.',
      'Aaj dukan band hai, kal ana.',
    ],
  },
};
