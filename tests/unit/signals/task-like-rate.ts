import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'task-like-rate',
  fires: {
    en: [
      'Hello dear, we pay people to follow Instagram pages, 200 rupees for each page.',
      'Rate hotels on Google Maps and earn Rs 3,000 in your free time.',
      'Simple job: watch short ads on your phone and get commission at night.',
      'You do product optimization for an online store and earn a commission each set.',
      'L1ke YouTube videos and send screenshot to the teacher.',
      'Complete 20 tasks, then withdraw your reward of 4,500 rupees.',
      'Rs 150 per subscribe, Rs 80 per like, no limit.',
    ],
    ur: [
      'یوٹیوب چینل سبسکرائب کریں اور ہر چینل کے سو روپے حاصل کریں۔',
      'ہوٹلوں کو ریٹنگ دینے کا کام ہے، روز کے دو ہزار روپے مل جاتے ہیں۔',
      'اشتہار دیکھیں اور گھر بیٹھے پیسے کمائیں۔',
      'ٹـاسـک مکمل کریں اور کمیشن اپنے اکاؤنٹ میں لیں۔',
      'انسٹاگرام پوسٹ لائک کر کے اسکرین شاٹ بھیجنا ہوتا ہے، فی لائک پچاس روپے۔',
      'آسان آن لائن ٹاسک سے پانچ ہزار روپے کمائیں۔',
    ],
    roman: [
      'Google map pe hotel ko star dene hain, har review ke 120 rupay.',
      'Ads dekho aur paise kamao, koi skill nahi chahiye.',
      'TikTok video like karo aur screenshot bhejo, foran payment.',
      'Film ka trailer dekh ke button dabana hai bas yehi kaam hai.',
      'Y0utube channel subscribe karne ke 50 rupees milenge.',
      'Chote task complete karo, 2000 rupay rozana milte hain.',
    ],
  },
  silent: {
    en: [
      'Please like and share our page to win a lawn suit this Eid.',
      'Watch my new video on YouTube and subscribe, the link is in bio.',
      'The bank kept its policy rate at 11 percent on Monday.',
      'We are hiring a video editor, Rs 4,000 per video, send your portfolio.',
      'Team lead needed to review code, follow standards and complete sprints.',
      'The hotel has a five star kitchen and the room rate is Rs 18,000.',
    ],
    ur: [
      'ہمارا پیج فالو کریں اور نئے ڈیزائن سب سے پہلے دیکھیں۔',
      'وزیراعظم نے ویڈیو پیغام میں قوم سے خطاب کیا۔',
      'ریٹنگ ایجنسی نے پاکستان کی درجہ بندی بہتر کر دی۔',
      'کمال کی ویڈیو ہے، سب دوست ضرور دیکھیں۔',
      'استاد نے بچوں کو گھر کا کام دیا اور کہا کل تک مکمل کریں۔',
    ],
    roman: [
      'Yar meri nayi reel dekho aur batao kaisi lagi.',
      'Bhai channel ka naam bhejo, raat ko match dekhna hai.',
      'Ye movie dekhi kal, 5 star deserve karti hai.',
      'Office ka kaam khatam karo phir chai peete hain.',
      'Hotel ka room 5000 ka hai, location bohat achi hai.',
    ],
  },
};
