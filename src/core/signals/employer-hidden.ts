import type { Signal } from './signal.ts';

/** No employer by name: "a reputed foreign company", the name comes later. */
export const employerHidden: Signal = {
  id: 'employer-hidden',
  family: 'concealment',
  hard: false,
  scheme: 'compound-lure',
  patterns: {
    en: `
      (reputed|reputable|renowned|leading|famous|well known|big|international|multinational|foreign|chinese|foreigner|overseas|korean|taiwanese|world class|top|online|european|american) ... (company|companies|firm|group|platform|mnc|employer),
      company (name|details) .. (later|after|confidential|not disclosed|will be|in interview|personally|private),
      (details|detail) (will be)? (shared|given|provided|discussed|told)? .. (in|on) (inbox|whatsapp|private|call|dm|interview),
      (name|details) (is|are)? (confidential|private|secret)`,
    ur: `
      (معروف|مشہور|بڑی|غیر ملکی|انٹرنیشنل|ملٹی نیشنل|چینی|چائنیز|فارن|بین الاقوامی|آن لائن) .. (کمپنی|ادارے|ادارہ|گروپ|فرم|کمپنیوں),
      کمپنی کا نام .. (بعد میں|انٹرویو|نہیں|خفیہ),
      (تفصیل|تفصیلات|باقی تفصیل) .. (ان باکس|انباکس|واٹس ایپ|انٹرویو|کال|میں|پر) (پر|میں)?,
      تفصیل بعد میں`,
    roman: `
      (mashoor|mashhoor|maroof|bari|barri|foreign|international|multinational|chinese|chini|cheeni|ghair mulki|online) .. (company|companies|kampani|group|firm|idara),
      company ka naam .. (baad|bad|interview|nahi|confidential),
      (tafseel|tafsilat|tafseelat|detail|details|baqi detail) .. (inbox|whatsapp|call|interview|private|dm)`,
  },
  source: {
    document: 'FBI PSA 2023',
    url: 'https://www.ibtimes.com/fbi-warns-fake-ads-forcing-job-seekers-cryptocurrency-scams-3695319',
  },
};
