import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'azad-visa',
  fires: {
    en: [
      'Azad visa for Saudi Arabia, two years iqama included.',
      'Direct visas for sale, UAE labour, final price on call.',
      'A.z.a.d visa Oman, only serious people.',
      'Iqama for two years and you work anywhere you like.',
      'Free visa Qatar, total 5 lakh, cash on delivery of copy.',
      'No kafeel problem, pay the kafeel monthly and enjoy.',
      'Visa is not tied to any employer, you choose your own work.',
      'On paper you are his labourer, in reality you never meet him.',
    ],
    ur: [
      'آزاد ویزا دستیاب ہے، سعودی عرب اور عمان۔',
      'ویزا برائے فروخت، کویت، دو سال۔',
      'کفیل کا کوئی مسئلہ نہیں، جہاں مرضی کام کریں۔',
      'اقامہ ایک سال کا، جہاں دل چاہے کام کر لیں۔',
      'آزاد ویـزہ بحرین، صرف دو باقی۔',
      'فری ویزا قطر، کل خرچہ چار لاکھ روپے۔',
      'کام جہاں دل کرے، کفیل صرف نام کا ہے۔',
    ],
    roman: [
      'Azad visa KSA mil jayega, iqama ek saal.',
      'Aazad viza dubai 2 saal ka.',
      'Visa for sale, kuwait, amil ka pesha.',
      'Kafeel ko 300 riyal mahana do aur jahan marzi kaam karo.',
      'Az@d v1sa Oman, sirf do hain.',
      'Saudi visa hai, jidhar dil kare kaam karo, jahan chaho kaam.',
      'saudia ka azad veeza le lo jahan marzi kam karo',
      'kafeel ko sal ka 3000 riyal do aur apna kaam kro',
      'visa azad hoga, kaam khud dhundna',
      'visa fardi hai, company ka naam nahi',
    ],
  },
  silent: {
    en: [
      'No country issues such a thing as an azad visa.',
      'Free visa and ticket from the employer, salary 1,500 riyals.',
      'Visa application centre is open from nine to four.',
      'House for sale in Azad Kashmir, beautiful view.',
      'You can work anywhere with a good laptop and internet.',
      'I want to work wherever the job needs me.',
    ],
    ur: [
      'آزاد ویزا نام کی کوئی چیز نہیں ہوتی۔',
      'آزاد کشمیر میں برف باری شروع ہو گئی۔',
      'مکان برائے فروخت، پانچ مرلہ، گلبرگ۔',
      'ویزا اور ٹکٹ کمپنی کی طرف سے، تنخواہ بارہ سو ریال۔',
      'کفیل نے ہمیں عید پر چھٹی دے دی۔',
    ],
    roman: [
      'Azad visa naam ki koi cheez nahi, bureau ne bataya.',
      'Azad Kashmir ka trip plan kar rahe hain.',
      'Gari for sale, model 2015, documents complete.',
      'Free visa ka matlab hai ke kharcha company deti hai.',
      'Azaad mulk me rehna bari nemat hai.',
    ],
  },
};
