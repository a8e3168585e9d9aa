import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'papers-fixed',
  fires: {
    en: [
      'Bank statement is arranged by us, do not worry.',
      'We prepare the invitation letter ourselves.',
      'Experience letter, we make it in one day.',
      'Contract is signed there after landing.',
      'T r a v e l history: we build it for you.',
      'Dummy hotel booking is enough for the counter.',
      'Work permit comes later, company arranges it.',
    ],
    ur: [
      'بینک اسٹیٹمنٹ ہم بنوا دیں گے۔',
      'تجربے کا لیٹر ہماری طرف سے۔',
      'پرمٹ وہاں پہنچ کر بنتا ہے۔',
      'آئیلٹس کا سرٹیفکیٹ ہم دیتے ہیں۔',
      'ب ی ن ک سٹیٹمنٹ کا بندوبست ہو جاتا ہے۔',
      'حاضری ہم لگواتے ہیں۔',
      'ہوٹل بکنگ میں لگا دوں گا۔',
    ],
    roman: [
      'bank statement hum bana dete hain',
      'experience letter ka intezam ho jata hai',
      'hotel booking dummy hum lagwa denge',
      'permit wahan pohanch kar banta hai',
      'b a n k statement hum banwa den ge',
      'hazri hum lagwate hain, class ki fikar na karo',
      'nakli hotel booking sath rakhna',
    ],
  },
  silent: {
    en: [
      'Please bring your bank statement and your degree.',
      'The newspaper is made of recycled paper.',
      'I attach my cover letter and CV.',
      'Documents must be attested by the ministry.',
      'He made tea and read the paper.',
      'Her medical is on Tuesday at the lab.',
    ],
    ur: [
      'اپنی ڈگری اور شناختی کارڈ ساتھ لائیں۔',
      'کاغذ کی کشتی بچوں نے بنائی۔',
      'میڈیکل کا وقت صبح نو بجے ہے۔',
      'اخبار کا کاغذ مہنگا ہو گیا۔',
      'بچے کا داخلہ پانچویں جماعت میں ہوا۔',
      'پاسپورٹ کی تجدید کے لیے قطار لمبی تھی۔',
    ],
    roman: [
      'apni degree aur CNIC sath layen',
      'akhbar ka kaghaz mehnga ho gaya',
      'bache ka dakhla school me ho gaya',
      'medical subah no bajay hai',
      'experience letter purani company se milta hai',
      'aaj class me hazri poori thi',
    ],
  },
};
