import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'no-receipt',
  fires: {
    en: [
      'No receipt please, we work on trust since 2009.',
      'Receipt is not given in this business.',
      'We do not issue receipts, ask our old clients.',
      'Whoever wants a receipt can go to other agents.',
      'N0 rec3ipt, payment at the hotel lobby.',
      'He gives no paper for it but he is known.',
      'My word is my guarantee.',
      'Slips not given, written in my diary.',
    ],
    ur: [
      'رسید نہیں دیتے، جسے اعتبار نہیں وہ نہ آئے۔',
      'رسید کی ضرورت نہیں، زبان ہی کافی ہے۔',
      'جس کو رسید چاہیے وہ کسی اور کے پاس جائے۔',
      'پیسے بغیر رسید ہی لیے جاتے ہیں۔',
      'رسیـد نہیں ملتی، سب ایسے ہی کام کرتے ہیں۔',
      'ٹوکن کی رسید نہیں، ڈائری میں لکھ لیتا ہوں۔',
      'زبان ہی رسید ہے۔',
    ],
    roman: [
      'Receipt nahi milti, bharosa ka kaam hai bhai.',
      'Raseed nahi dete, zaban pe kaam chalta hai.',
      'Jis ko raseed chahiye wo dusre agent ke paas jaye.',
      'Rasid ki zaroorat nahi, 12 saal se kaam kar rahe hain.',
      'Baghair raseed ke kaam hota hai, r4seed mat mango.',
      'raseed wagera hum nahi dete zuban ka sauda hai',
      'Rseed ni milti bs register me naam likh lete.',
      'Zuban hi raseed hai beta.',
    ],
  },
  silent: {
    en: [
      'Pay at the bank and keep the receipt.',
      'No return or exchange without receipt.',
      'Insist on a receipt for every rupee you pay.',
      'My receipt printer is not working, any repair shop?',
      'The fee receipt is given at the counter the same day.',
    ],
    ur: [
      'بینک میں فیس جمع کرائیں اور رسید سنبھال کر رکھیں۔',
      'رسید کے بغیر واپسی نہیں ہوگی۔',
      'رسید لیے بغیر کسی کو پیسے نہ دیں۔',
      'ہر ادائیگی کی رسید دی جاتی ہے۔',
      'دکان والے نے رسید نہیں دی۔',
    ],
    roman: [
      'Fees ki raseed sambhal ke rakhen.',
      'Bank se raseed le li hai, kal office jana hai.',
      'Raseed ke baghair wapsi nahi hogi.',
      'Har payment ki receipt milti hai counter se.',
      'Dukan wale ne raseed nahi di, ajeeb baat hai.',
    ],
  },
};
