import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'pilgrim-visa-for-work',
  fires: {
    en: [
      'Go to Saudi on an Umrah visa and start work in a hotel, nobody checks.',
      'Umrah package 2.8 lakh, then stay back in Makkah, job is arranged.',
      'Iraq ziyarat visa and after it work in Baghdad restaurants, $600.',
      'Work on Hajj visa for six months, owner gives room and food.',
      'Umr4h v1sa, then slip away from the group, our man brings you to the factory.',
      'Enter as pilgrims with the group and then leave the group for the job in Karbala.',
      'Umra visa + job in Jeddah, 3 lakh complete.',
    ],
    ur: [
      'عمرہ ویزے پر جائیں، مدینہ میں ہوٹل کا کام تیار ہے۔',
      'زیارت ویزے پر عراق جا کر ریسٹورنٹ میں نوکری، چھ سو ڈالر۔',
      'عمرے کے ویزے سے جا کر رک جائیں، کفیل بعد میں مل جاتا ہے۔',
      'حج ویزے پر چھ مہینے کام کریں، کمرہ مالک کا۔',
      'زائرین کے گروپ کے ساتھ جانا ہے، وہاں سے کام پر لگا دیں گے۔',
      'عـمـرہ ویزہ لگوا کر مکہ میں مزدوری، تین لاکھ میں سب کچھ۔',
      'عمرے کے بہانے جاؤ اور نوکری پکی کرو۔',
    ],
    roman: [
      'Umrah visa pe jao, madina me hotel ka kaam tayar hai.',
      'Ziyarat visa par Iraq ja kar restaurant me naukri, 600 dollar.',
      'Umre ke visay se ja kar ruk jao, kafeel baad me mil jata hai.',
      'Hajj visa pe 6 mahine kaam karo, kamra malik ka.',
      'Zaireen ke group ke sath jana hai, wahan se kaam pe laga denge.',
      'Umr@h v1sa lagwa ke Makkah me mazdoori, 3 lakh me sab.',
      'Umrah package le lo 2.5 lakh, wahin job bhi karwa denge.',
    ],
  },
  silent: {
    en: [
      'Umrah package 15 days, hotel 500 metres from Haram, visa and transport included.',
      'An Umrah visa is not for work; those who overstay are fined.',
      'Alhamdulillah going for Umrah, please forgive me before I leave for work leave.',
      'Seasonal work visa for Hajj: butchers required, apply at OEC.',
      'Ziyarat group to Iraq and Iran by road, 12 days, food included.',
      'Saudi authorities arrested people working on an Umrah visa.',
    ],
    ur: [
      'عمرہ پیکیج اکیس دن، ہوٹل حرم کے قریب، ٹرانسپورٹ شامل۔',
      'عمرہ ویزے پر کام کرنے والے ساٹھ افراد گرفتار۔',
      'عمرہ ویزے پر کام کرنا جرم ہے۔',
      'اگلے ماہ عمرے پر جا رہا ہوں، دفتر سے چھٹی مل گئی۔',
      'زیارات کا قافلہ محرم میں روانہ ہوگا، ویزا اور ہوٹل شامل۔',
      'حج ویزے کے نظام پر وزارت نے کام شروع کر دیا۔',
    ],
    roman: [
      'Umrah package 21 din, hotel haram ke qareeb, transport shamil.',
      'Umrah visa pe kaam karna jurm hai, deport kar dete hain.',
      'Hum sirf umrah visa karwate hain, kaam nahi.',
      'Agle mahine umrah pe ja raha hun, office se chutti mil gai.',
      'Ziyarat group Iran Iraq, 12 din, khana shamil.',
      'Umrah visa ki fees kya hai aaj kal?',
    ],
  },
};
