import type { Signal } from './signal.ts';

/** What it costs is told only in private: "charges in inbox", "rate phone pe nahi". */
export const priceInPrivate: Signal = {
  id: 'price-in-private',
  family: 'payment',
  hard: false,
  scheme: 'overseas-fee',
  patterns: {
    en: `
      (charges|charge|cost|costs|expense|amount|fee|rate|price|prices|package|payment|contribution|
        total) .. (inbox|in private|privately|private message|individually|dm|whatsapp|face to face|
        in person),
      (charges|cost|expense|amount|fee|rate|price|package|contribution) .. (told|disclosed|
        discussed|explained|informed|shared|decided) .. (later|inbox|private|privately|stepwise|step
        by step|individually|office|phone|call|meeting|after|then|there|when),
      (charges|amount|fee|rate|price|package) (is|are)? (depends|depend|different) .. (post|case|
        family|person|file|each|candidate),
      (do not|dont|never|not|wont|dosent|doesnt|cant|cannot) (tell|write|speak|discuss|mention|say|
        share|post) .. (rate|price|amount|charges|fee|package) .. (here|comments|public|phone|group)?,
      (rate|price|amount|charges|fee|package) .. (not|never|dosent|doesnt|dont|wont) (told|tell|
        written|write|speak|discuss|discussed|mention|mentioned|say),
      (inbox|dm|message|whatsapp|call|contact) (me|us)? (for|to know|to ask) the? (price|prices|
        rate|charges|package|cost|fee),
      (tell|told|discuss|discussed) .. (only)? (in|on|by) (inbox|private|whatsapp),
      (told|tell you) (stepwise|step by step),
      (next|second|further|other) (amount|payment|fee|charges|step) .. (told|explained|informed|
        later|then|tell)`,
    ur: `
      (خرچہ|خرچا|خرچ|خرچے|اخراجات|ریٹ|قیمت|رقم|فیس|پیکج|پیکیج|چارجز|پیسے|پیسوں) .. (انباکس|ان باکس|
        انبکس|واٹس ایپ|پرائیویٹ|اکیلے|ملاقات|فون|کال|علیحدہ) (پر|میں|میسج)? (بتا*|عرض|ہو*|کر*|لکھ*|
        پوچھ*|بات|آئیں|آئے|آئے گا|آ جائے|آ جاتا|آتی|آتا|آؤ),
      (خرچہ|خرچا|خرچ|خرچے|اخراجات|ریٹ|قیمت|رقم|پیکج|پیکیج|چارجز) .. (یہاں|گروپ|نمبر|فون|کمنٹ) ..
        (نہیں|نہ|نئیں|مت),
      (خرچہ|خرچے|ریٹ|پیسوں|رقم|پیکج) (کیلئے|کے لیے|کے لئے) .. (انباکس|ان باکس|انبکس|رابطہ|میسج),
      یہاں نہیں (لکھ*|بتا*),
      (ہر) (ایک|بندے|کیس|فائل) کا .. (الگ|اپنا) (ریٹ|خرچہ|حساب|ہے)?,
      کتن* (لگیں|خرچہ|پیسے|دینے|ہے|لگے*) .. (انباکس|ان باکس|یہاں نہیں|فون پر نہیں|اکیلے|بعد میں),
      (باقی|اگلا|اگلی|جو) (خرچہ|رقم|لگا|حساب) .. (بتا (دیا|دیں|دوں|دیں گے)|بعد میں|بتا*)`,
    roman: `
      (kharcha|kharche|kharchay|khrcha|kharch|ikhrajat|rate|ret|qeemat|raqam|rqm|fees|package|pkg|
        charges|paise|paison|amount|token) .. (inbox|inboks|whatsapp|private|personal|milke|mil kar|
        mil kr|rubru|phone|call|dm) (pe|par|me|mein|main)? (bata*|bta*|ayega|ao|aao|kar*|kr*|pooch*|
        poch*|bat|baat|ho*),
      (kharcha|kharche|kharchay|khrcha|ikhrajat|rate|ret|qeemat|raqam|rqm|package|charges|amount)
        .. (yahan|yaha|idhar|group|comment|phone|fon|fone|public) .. (nahi|nhi|nai|ni|mat|mumkin),
      (kharche|kharchay|rate|paise|paison|package) (ke|k) (liye|lie|lye) .. (inbox|rabta|msg|
        message|dm),
      (yahan|yaha) (nahi|nhi|nai|ni) (likh*|bata*|bta*),
      har (aik|ek|bande|banday|file|case) ka .. (alag|apna) (rate|hisab|kharcha|hai|he)?,
      (agla|agli|agay ka|agay ki|baqi|next) (rate|kharcha|raqam|hisab|amount|payment) .. (bata*|
        bta*|bad me|baad me|bad),
      (ticket|stamp|medical|insurance) ka (hisab|hisaab|rate|b|bhi)? (bad|baad) (me|mein) (bata*|
        bta*)`,
  },
  unless: {
    en: 'salary, wage, order, delivery, discount, size, colour',
    ur: 'تنخواہ, ڈیلیوری, آرڈر, رعایت',
    roman: 'tankhwah, tankhwa, salary, delivery, order, discount',
  },
  source: {
    document: 'Permission rules: terms stand in the demand letter (DOMAIN.md 3.2)',
    url: 'https://beoe.gov.pk/permission-for-processing-foreign-demand',
  },
};
