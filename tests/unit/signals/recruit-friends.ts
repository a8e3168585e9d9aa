import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'recruit-friends',
  fires: {
    en: [
      'Bring five friends and you get 200 dollars for each friend who lands.',
      'The boss asked me to bring ten more boys from Pakistan.',
      'Refer your friends, commission per passport is paid in cash.',
      'br1ng one fr1end and get 5000 baht',
      'Sub agents are welcome, good commission.',
      'A group of three friends gets 150 dollars each as joining bonus.',
    ],
    ur: [
      'جو دوست ساتھ لائے گا اسے دو سو ڈالر انعام ملے گا۔',
      'کمپنی نے مجھے بارہ بندے لانے کا کہا ہے۔',
      'فی بندہ بیس ہزار کمیشن، نقد ادا ہوگا۔',
      'ساتھ میں سہیلی بھی آ سکتی ہے، دونوں کا خرچہ ہمارا۔',
      'ایجـنٹ حضرات بھی رابطہ کریں، ہر پاسپورٹ پر بونس ملے گا۔',
      'دفتر والے اور لڑکے مانگ رہے ہیں، جو جانا چاہے بتائے۔',
    ],
    roman: [
      'Boss ne kaha hai 10 larkay aur bulao, ticket un ka',
      'har dost pe 200 dollar bonus milay ga',
      'Jo apne doston ko tyar kare us ko 250 dollar fi banda cash milenge.',
      'apna group bana k ao to acha package dilwa dunga',
      'd0st ko sath lao, c0mmission alag',
      'do larkay sath lao 20 hazar tumhara',
    ],
  },
  silent: {
    en: [
      'Call center agents required in Saddar, evening shift.',
      'Thailand tour, 189,000 rupees per person with breakfast.',
      'Bring your friends to the food festival on Sunday.',
      'Sales agents needed for a furniture shop.',
      'Please bring two photos and a copy of your CNIC.',
    ],
    ur: [
      'عمرہ پیکیج دو لاکھ روپے فی کس۔',
      'کال سینٹر کے لیے ایجنٹ درکار ہیں۔',
      'دوستوں کے ساتھ پکنک پر گئے، بہت مزہ آیا۔',
      'ہمارا کوئی سب ایجنٹ نہیں ہے۔',
      'دو تصاویر اور شناختی کارڈ ساتھ لائیں۔',
    ],
    roman: [
      'Thailand tour 1 lakh 95 hazar fi banda, nashta shamil',
      'call center agents chahiye, raat ki shift',
      'Doston ko match pe sath lao, maza aaye ga',
      'Hamara koi sub agent nahi, seedha office ayen',
      'CV aur 2 tasveerein sath layen interview pe',
    ],
  },
};
