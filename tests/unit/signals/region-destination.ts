import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'region-destination',
  fires: {
    en: [
      'Office job in Thailand, company gives visa and room.',
      'Our branch in V1etnam needs chat operators.',
      'Kuala Lumpur warehouse, passport must be valid two years.',
      'A new team is starting in the Mekong area, English required.',
      'Fly to Bangkok on Sunday, ten seats are booked.',
      'Hiring for the 🇹🇭 office, night shift.',
    ],
    ur: [
      'تھائی لینڈ میں دفتر کا کام ہے، تنخواہ اچھی ہے۔',
      'ویت نام جانے والوں کے لیے آخری گروپ۔',
      'بنکاک پہنچ کر ہمارا آدمی آپ کو لے جائے گا۔',
      'ملائشیا میں فیکٹری ورکر کی ضرورت ہے۔',
      'ت ھ ا ئ ی لینڈ نہیں تو فلپائن بھی جا سکتے ہیں، دونوں جگہ دفتر ہے۔',
    ],
    roman: [
      'Thailend ki company hai, computer pe kaam hota hai.',
      'malayshia ka visa lag gaya, kal ki flight hai',
      'Vitnam me naya setup khula hai, larke chahiye',
      'bankok tak ticket free hai bhai',
      'Fil!pine ya indoneshia, jahan marzi jao, office dono jagah hai',
    ],
  },
  silent: {
    en: [
      'Thai food night at the club this Saturday.',
      'Jobs in Sialkot and Sahiwal for stitching staff.',
      'The village of Manilal is near Taxila.',
      'Asian Cup final will be shown on a big screen.',
      'He studies East African history in Lahore.',
    ],
    ur: [
      'تھالی میں کھانا رکھ کر مہمان کو دیں۔',
      'ملائی والی لسی لاہور میں مشہور ہے۔',
      'ایشیا کپ کا فائنل آج رات کھیلا جائے گا۔',
      'بنگلہ دیش کی ٹیم نے میچ جیت لیا۔',
      'ملازمت کے لیے گوجرانوالہ دفتر تشریف لائیں۔',
    ],
    roman: [
      'Thali me biryani daal kar sab ko do',
      'malai boti aur naan le ana shaam ko',
      'Asia cup ka final kal hai, sab dekhna',
      'bank ka kaam kal kar lenge inshaAllah',
      'India aur Nepal ka match draw ho gaya',
    ],
  },
};
