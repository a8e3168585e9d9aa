import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'visit-visa-for-work',
  fires: {
    en: [
      'Come to Dubai on a visit visa and our man takes you to companies for a job.',
      'Restaurant job in Bangkok on tourist visa, stay and food free.',
      'Enter Thailand as a tourist, salary and hotel work start the same week on tourist visa.',
      'At the airport just say you are going for sightseeing.',
      'Do not tell immigration about the job, show the hotel booking only.',
      'V!sit v1sa first, then factory permit and salary.',
      'Travel as a tourist and the company does your permit.',
    ],
    ur: [
      'وزٹ ویزے پر شارجہ جائیں، وہاں نوکری ہم لگوا دیں گے۔',
      'سیاحتی ویزے پر فیکٹری کا کام، تنخواہ اچھی ہے۔',
      'ٹورسٹ ویزے پر تھائی لینڈ جا کر ہوٹل میں کام کریں۔',
      'ایئرپورٹ پر پوچھیں تو کہنا کہ گھومنے جا رہے ہیں۔',
      'امیگریشن والوں کو کام کا مت بتانا، صرف سیر کا کہنا۔',
      'وزٹ ویـزا پر ملائیشیا، پہنچتے ہی جوائننگ اور تنخواہ شروع۔',
      'سیر کا ویزا لگوا کر ریسٹورنٹ میں ہیلپر لگ جاؤ',
      'سیاحتی کافی ہے، سب ایسے ہی جاتے ہیں۔',
    ],
    roman: [
      'Visit visa pe jao, wahan kaam hum dilwa denge.',
      'Tourist visa par Malaysia, factory me kaam aur hostel.',
      'Airport pe kehna ghoomne ja raha hun, baqi hum dekh lenge.',
      'Tourist visa pe jana hai phir wahan kaam par lag jana.',
      'V i s i t visa, 60 din, job wahin lag jati hai.',
      'Visit le lo, nokri ki zimmedari hamari.',
      'ghoomne k visay pe jana hai wahan factory me lag jaoge',
      'visit pe aa jao company me lagwa dunga',
      'airport pr poochen to kehna cousin se milne ja raha hun, sair krne',
      'pehle tourist lagega phir wahin salon pe kaam',
      '14 din ka visit lage ga, salon me kaam mil jata hai',
      'visa tourist lagega, wahan permit ban jata hai',
    ],
  },
  silent: {
    en: [
      'UAE visit visa 60 days, hotel and ticket arranged, family packages too.',
      'A visit visa gives no right to work in the Emirates.',
      'We do not offer work, only tourist visas and Umrah packages.',
      'My parents came on a visit visa to see the newborn.',
      'The officer at the counter stamped my passport and smiled.',
    ],
    ur: [
      'دبئی کا وزٹ ویزا تین دن میں، ہوٹل بکنگ بھی کرتے ہیں۔',
      'وزٹ ویزے پر کام کرنا جرم ہے۔',
      'امی ابو عمرہ ویزے پر مکہ گئے ہوئے ہیں۔',
      'ایئرپورٹ پر دھند کی وجہ سے پروازیں تاخیر کا شکار ہیں۔',
      'ہم سیاحتی ویزے لگواتے ہیں، نوکری نہیں دیتے۔',
    ],
    roman: [
      'Bhai ka visit visa lag gaya, do hafte ghoom ke wapas ayega.',
      'Hum sirf umrah visa karwate hain, kaam wala visa nahi.',
      'Visit visa par kaam karna illegal hai yaad rakhen.',
      'Airport pe itni line thi ke do ghante khara raha.',
      'Thailand ka tourist visa aur hotel, family ke liye khas rate.',
      'Istanbul me 10 din ghoome, raat ka safar bus se Cappadocia ka',
    ],
  },
};
