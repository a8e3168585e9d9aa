import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'fee-work-kit',
  fires: {
    en: [
      'Pencil packing at home, parcel and ID card charges Rs 990 first through Easypaisa.',
      'Form filling work. If accuracy is below 90% you pay 4,500 or get a legal notice.',
      'You are selected. Send Rs 6,500 for uniform and training, interview was on phone.',
      'Stamp paper charges 620 only, then your book typing work starts.',
      'Home packing job: material will be sent after payment of Rs 1,200.',
      'Empl0yee c@rd fee Rs 850, send on JazzCash.',
      'Deposit 2,500 rupees for the work kit, it is returned with the first pay.',
      'Candle p@cking at home, pay 1,000 for ID card and delivery.',
    ],
    ur: [
      'گھر بیٹھے موتی پیکنگ، آئی ڈی کارڈ اور پارسل کے نو سو روپے پہلے بھیجیں۔',
      'یونیفارم اور ٹریننگ کے سات ہزار روپے جاز کیش کر دیں، نوکری پکی ہے۔',
      'اسٹامپ پیپر کی فیس 620 روپے ہے، پھر ٹائپنگ کا کام ملے گا۔',
      'فارم فلنگ میں غلطیاں زیادہ ہوئیں تو چار ہزار روپے جرمانہ ہوگا۔',
      'پیسے جمع ہونے کے بعد سامان گھر بھیجا جائے گا، پیکنگ کا کام ہے، کارڈ کے 800 روپے ایڈوانس۔',
      'سروس کارڈ بنوانے کے پندرہ سو روپے ایزی پیسہ کریں۔',
      'موم بتی پیکـنگ، کارڈ بنوانے اور ڈلیوری کے ایک ہزار روپے پہلے دیں۔',
    ],
    roman: [
      'Ghar bethe moti packing, id card aur parcel ke 900 pehle bhejo.',
      'Uniform aur training ke 7 hazar jazzcash kar do, naukri pakki hai.',
      'Stamp paper ki fees 620 hai phir typing ka kaam milega.',
      'Form filling me ghaltian ziada hui to 4000 jurmana dena hoga.',
      'Service card banwane ke 1500 easypaisa karo.',
      'Candle packing ka kaam, card aur delivery ke 1000 rupay pehle do.',
      'Un1form ke 6500 bhejo phir letter ayega.',
    ],
  },
  silent: {
    en: [
      'Uniform and meals are provided free by the company.',
      'School uniform Rs 3,500 and books Rs 6,000 for class five.',
      'Delivery charges Rs 250, pay cash on delivery.',
      'Bring your ID card and two photographs to the interview.',
      'Send 2 copies of your ID card with the form.',
      'Data entry with 95% accuracy, salary 35,000.',
      'We never charge for ID card or uniform.',
    ],
    ur: [
      'یونیفارم اور کھانا کمپنی کی طرف سے مفت۔',
      'سکول یونیفارم تین ہزار روپے، کتابیں الگ۔',
      'ڈیلیوری چارجز دو سو روپے، کیش آن ڈیلیوری۔',
      'شناختی کارڈ کی دو کاپیاں بھیجیں۔',
      'شادی کارڈ چھپوائیں، پچاس روپے فی کارڈ ایڈوانس۔',
      'فیکٹری میں پیکنگ کے لیے ورکر درکار، تنخواہ چالیس ہزار۔',
    ],
    roman: [
      'Uniform aur khana company free deti hai.',
      'School uniform 3 hazar ka hai, kitabein alag.',
      'Delivery charges 200, cash on delivery.',
      'ID card ki 2 copies bhej do.',
      'Factory me packing ke liye worker chahiye, tankhwah 40 hazar.',
      'Nadra id card ki fees 750 hai.',
    ],
  },
};
