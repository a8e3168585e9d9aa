import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'binding-terms',
  fires: {
    en: [
      'Passports are kept at the admin desk during the contract.',
      'One year bond, early leave has a fine.',
      'You cannot go home before six months.',
      'Phones are deposited at the gate during duty.',
      'Everything is inside the campus, no need to go out.',
      'Pass port stays with the b0ss till contract ends.',
      'Tickt is deducted from your salary.',
    ],
    ur: [
      'پاسپورٹ مینیجر کے پاس رہے گا۔',
      'ایک سال سے پہلے واپسی نہیں۔',
      'بیچ میں چھوڑنے پر خرچہ واپس کرنا ہوگا۔',
      'باہر جانے کی ضرورت ہی نہیں پڑتی، سب کچھ عمارت میں۔',
      'موبائـل پہلے مہینے ان کے پاس رہے گا۔',
      'شروع کے چھ مہینے احاطے سے باہر نہیں جا سکتے۔',
    ],
    roman: [
      'Passport manager ke pas rahta hai, gum na ho.',
      'Contract 1 saal, beech me chorna ho to 3000 dollar bharna parta.',
      'bahar jane ki zrurt hi ni prti, sab andar hai',
      'Phone duty ke time jama hota hai gate pe.',
      'p@sport office me jama hoga, chutti 6 mah baad',
      '1 saal tak wapsi nahi',
    ],
  },
  silent: {
    en: [
      'Bring your passport copy to the interview.',
      'Prize bond draw will be held on Monday.',
      'My phone was stolen on the bus.',
      'She could not leave the meeting early.',
      'Keep your passport with you at all times.',
    ],
    ur: [
      'پرائز بانڈ کی قرعہ اندازی پیر کو ہوگی۔',
      'انٹرویو پر پاسپورٹ کی کاپی لائیں۔',
      'میرا فون بس میں چوری ہو گیا۔',
      'بارش میں باہر مت جاؤ۔',
      'سال کے آخر میں چھٹیاں ہوں گی۔',
    ],
    roman: [
      'Prize bond ki qura andazi peer ko hogi.',
      'Interview pe passport ki copy laen.',
      'Mera phone chori ho gaya bus me.',
      'Barish me bahar mat jao beta.',
      'Building bohat purani hai yar.',
    ],
  },
};
