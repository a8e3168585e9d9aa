import type { Context } from './context.ts';

/** Somebody looks for work, rather than offering it. */
export const seeker: Context = {
  id: 'seeker',
  patterns: {
    en: `
      (i am|im|am|i m) (looking|searching) (for )?(a )?(job|work|any job|position|opportunity|vacancy),
      i (need|want) (a )?(job|work),
      looking for (a )?(job|work|opportunities|opportunity) (in|as|abroad|at), my (cv|resume),
      i have .. (years|year) (of )?experience, any job (for me|available for), please hire me,
      i am (a )?(experienced|qualified|graduate|jobless|unemployed), job seeker,
      actively (looking|seeking), open to work`,
    ur: `
      مجھے (نوکری|جاب|کام|ملازمت) (چاہیے|کی ضرورت|کی تلاش|درکار), نوکری کی تلاش, کام کی تلاش,
      جاب کی تلاش, بے روزگار ہوں, میرے پاس .. سال کا تجربہ, میری سی وی,
      کوئی (نوکری|جاب|کام) (ہو|ہے|مل)`,
    roman: `
      mujhe (job|nokri|kaam|kam) (chahiye|chahye|chaiye|ki zaroorat|ki talash),
      mjhe (job|nokri|kaam) (chahiye|chahye), job ki talash, nokri ki talash, kaam ki talash,
      berozgar hun, berozgar hoon, mere paas .. saal ka experience, meri cv,
      koi (job|nokri|kaam) (ho|hai|mil)`,
  },
};
