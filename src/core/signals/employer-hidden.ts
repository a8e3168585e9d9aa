import type { Signal } from './signal.ts';

/** No employer by name: "a reputed foreign company", the name or address comes later. */
export const employerHidden: Signal = {
  id: 'employer-hidden',
  family: 'concealment',
  hard: false,
  scheme: 'compound-lure',
  patterns: {
    en: `
      (reputed|reputable|well known|famous|big) (foreign|international|multinational|overseas|gulf|
        chinese|asian|online|it|digital)? (company|companies|firm|organization|mnc|employer),
      (a|an|our|one|new|top|leading|big) (foreign|international|multinational|overseas|chinese|
        korean|european|american|asian|foreigner) (company|companies|firm|group|mnc|employer|client|
        platform),
      (for|with|in) (a|an)? (foreign|international|multinational|chinese|overseas) (company|
        companies|firm|group),
      (an|one|our) online (gaming|marketing|trading|shopping|entertainment|promotion)? (company|
        firm|group|platform),
      (a|an|one) (digital|tech|gaming|entertainment|fast growing|fast growing technology)
        (entertainment|marketing|technology|gaming|gaming and entertainment)? (company|group) (with|
        in|across|abroad|from|is|near|for),
      company (name|details|address|website|profile) .. (later|after|confidential|not disclosed|
        hidden|will be (told|shared|given|disclosed)|in (the)? interview|privately|private|secret),
      (dont|do not|no need to|never|not) (waste time)? ask* .. (company|office|employer) (name|
        website|address|details|profile),
      (cannot|cant|can not|will not|wont|not allowed to) (tell|share|disclose|write|mention|give|
        post) .. (company|employer) (name|details)?,
      (all|full|complete|further|remaining|rest|other|company|job) (details|detail|information|
        info) .. (in|on|by) (inbox|dm|private|telegram|personal),
      details (will be|are|is) (shared|given|provided|told|disclosed) only? (after|in inbox|
        privately|later),
      (name|details|company) (is|are|kept|remain) (confidential|private|secret),
      no office in pakistan,
      (dont|do not) ask .. address`,
    ur: `
      ایک (معروف|مشہور|بڑی|غیر ملکی|غیرملکی|انٹرنیشنل|ملٹی نیشنل|چینی|چائنیز|فارن|بین الاقوامی) (آن
        لائن|ڈیجیٹل|گیمنگ|ٹیکنالوجی|آئی ٹی|ٹریڈنگ|نجی)? (کمپنی|ادارے|گروپ|فرم),
      (معروف|مشہور|غیر ملکی|غیرملکی|انٹرنیشنل|ملٹی نیشنل|چینی|چائنیز|فارن|بین الاقوامی) (کمپنی|
        گروپ|فرم) (کو|میں|کے لیے|کا وفد|کی طرف|کی نوکری|کی جاب),
      آن لائن (گیمنگ|مارکیٹنگ|ٹریڈنگ)? (کمپنی|فرم),
      (چائنیز|فارن) کمپنی,
      (ایک|بڑی) .. (ڈیجیٹل|ٹیکنالوجی|گیمنگ) (کمپنی|گروپ|فرم),
      کمپنی (کا)? (نام|پتہ|پتا|ایڈریس|ویب سائٹ|تفصیل) .. (بعد|انٹرویو|نہیں|خفیہ|مت پوچھ*|نہ پوچھ*|
        راز|انتخاب),
      (نام|پتہ|ایڈریس) .. (خفیہ|راز میں|صیغہ راز),
      (تفصیل|تفصیلات|باقی تفصیل|باقی باتیں|باقی بات) .. (ان باکس میں|انباکس میں|پرائیویٹ|ذاتی طور
        پر|انٹرویو میں|ٹیلی گرام پر|ٹیلیگرام پر|کال پر|ملاقات پر),
      پاکستان میں .. دفتر نہیں`,
    roman: `
      (bari|barri|foreign|international|multinational|chinese|chini|cheeni|online) (online|digital|
        gaming|technology|it|trading)? (company|companies|kampani|group|firm|idara),
      company ka (naam|nam|pata|address|pta) .. (secret|private|baad|bad|interview|nahi|nai|nhi|
        confidential|mat|na|khufia|raaz),
      (naam|nam|address|pata) (mat|na) (puch*|pooch*),
      (tafseel|tafsilat|tafseelat|detail|details|baqi detail|baqi tafseel|baqi baat|baqi baatein)
        .. (inbox (me|mein|pe)|private|dm (me|mein)|telegram (pe|par)|interview (me|mein)|call (pe|
        par)|milne pe),
      pakistan (me|mein) .. (office|daftar) nahi`,
  },
  unless: {
    en: `
      office address, visit our office, walk in, pvt, private limited, ltd, incorporated, inc,
      registered with secp, airline, airlines, news group`,
    ur: 'لمیٹڈ, پرائیویٹ لمیٹڈ, دفتر تشریف, کرکٹ, میڈیا گروپ, خبر رساں',
    roman: 'pvt, limited, office visit, walk in',
  },
  source: {
    document: 'FBI PSA 2023 (vague company, no named employer)',
    url: 'https://business2community.com/tech-news/fbi-warns-of-fake-job-listings-you-could-be-enslaved-forced-to-run-crypto-scams-02697426',
  },
};
