/** What fraud says about itself to sound honest. */
export const REASSURANCE: Readonly<Record<'en' | 'ur' | 'roman', readonly string[]>> = {
  en: [
    'Beware of scams. We never take any fee from candidates.',
    'Note: we do not charge a single rupee. Report anyone who asks money in our name.',
    'Be careful of fake agents! Only trust our official number.',
    'Stay safe: verify every offer before you travel.',
    '100% legal company, approved by the Protector of Emigrants.',
    'This is not a scam, please do not waste time with useless doubts.',
    'FIA has warned about job fraud, so deal with registered people like us only.',
    'No agent, no fee, no tension. Genuine people only.',
  ],
  roman: [
    'Fraud se hoshiyar rahein, hum kisi se koi fees nahi lete.',
    'Hum aik rupiya bhi nahi lete, koi hamare naam pe paise mange to report karein.',
    'Jaali agent se bachein, sirf hamare number pe yaqeen karein.',
    'Bahar jane se pehle har offer ki tasdeeq zaroor karein.',
    'Company bilkul legal hai, Protector se manzoor shuda.',
    'Ye fraud nahi hai, fazool sawal kar k waqt zaya na karein.',
    'FIA ne job fraud se khabardar kia hai, is liye sirf hum jaise registered logon se deal karein.',
    'Na agent na fees na tension, sirf sanjeeda log.',
  ],
  ur: [
    'دھوکے بازوں سے ہوشیار رہیں، ہم کسی امیدوار سے کوئی فیس نہیں لیتے۔',
    'ہم ایک روپیہ بھی نہیں لیتے، کوئی ہمارے نام پر پیسے مانگے تو رپورٹ کریں۔',
    'جعلی ایجنٹوں سے بچیں، صرف ہمارے نمبر پر بھروسا کریں۔',
    'باہر جانے سے پہلے ہر پیشکش کی تصدیق ضرور کریں۔',
    'کمپنی بالکل قانونی ہے، پروٹیکٹر آف امیگرنٹس سے منظور شدہ۔',
    'یہ فراڈ نہیں ہے، فضول سوالات کر کے وقت ضائع نہ کریں۔',
    'ایف آئی اے نے نوکری کے فراڈ سے خبردار کیا ہے، اس لیے صرف ہم جیسے رجسٹرڈ لوگوں سے رابطہ کریں۔',
    'نہ ایجنٹ نہ فیس نہ پریشانی، صرف سنجیدہ افراد۔',
  ],
};
