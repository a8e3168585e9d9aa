import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'no-requirements',
  fires: {
    en: [
      'No exp needed, they train you on the computer.',
      'They do not ask for degree, only that you can type.',
      'Anyone can do this work.',
      'Basic english is enough.',
      'N0 degree, no 1ELTS, matric fine.',
      'The work is simple, a child could learn it.',
    ],
    ur: [
      'ڈگری کی کوئی پابندی نہیں، بس انگریزی بولنی آتی ہو۔',
      'میٹرک والا بھی چل جائے گا۔',
      'کام بہت آسان ہے، سکھا دیں گے۔',
      'تجربہ صفر، عمر تیس تک۔',
      'تجـربہ ضروری نہیں، ٹریننگ وہاں ہوگی۔',
      'خواتین بھی کر سکتی ہیں، گھر سے۔',
    ],
    roman: [
      'Tajurba zaroori nahi, matric bhi chalega.',
      'degree ki koi zrurt ni, bas english aati ho',
      'kaam asaan hai, sikha dete hain',
      'Kaam bohat halka, larke larkiyan dono.',
      'T@jurba nahi chahiye, typing thori si.',
      'interview bas das minute ka, koi bhi kar sakta hai',
    ],
  },
  silent: {
    en: [
      'She has ten years of experience in nursing.',
      'The test match starts on Friday.',
      'English is taught in every school here.',
      'He is a simple man with a big heart.',
      'A degree in law takes five years.',
    ],
    ur: [
      'اسے نرسنگ کا دس سال کا تجربہ ہے۔',
      'ٹیسٹ میچ جمعے سے شروع ہوگا۔',
      'وہ بہت سادہ انسان ہے۔',
      'عمر بھر کی کمائی ضائع ہو گئی۔',
      'خون کا ٹیسٹ صبح خالی پیٹ ہوگا۔',
    ],
    roman: [
      'Us ko nursing ka das saal ka tajurba hai.',
      'Test match jumme se shuru hoga.',
      'Blood test subah hoga khali pait.',
      'Zaban sambhal kar baat karo.',
      'Umar bhar ki dosti hai hamari.',
    ],
  },
};
