import type { Context } from './context.ts';

/**
 * A question mark after the writer's own affairs or a third person's. Weaker than `question`:
 * recruiters ask rhetorical questions too, though mostly of "you".
 */
export const asking: Context = {
  id: 'asking',
  patterns: {
    en: `
      (he|she|they|agent) (says|say|said|told me|claims|claim|promises|keeps saying),
      (i|we|my|our|he|she|they|his|her|their) ... <ASK>, (i|we|my|our|he|she|they) ... ... <ASK>,
      is (this|that|it|the) ... <ASK>, (am|should|must|may) (i|we|he|she|they) ... <ASK>`,
    ur: `
      (کہتا|کہتے|کہتی|بولتا|بولتے) (ہے|ہیں),
      (میں|مجھے|میرے|میری|میرا|ہم|ہمیں|اسے|یہ|وہ|اس) ... <ASK>, (میں|مجھے|میرے|میری|میرا) ... ... <ASK>`,
    roman: `
      (kehta|kehte|bolta|bolte|kehti|kahta) (hai|hain|he|h),
      (mujhe|mera|meri|mere|hum|hamein|usay|ye|yeh|wo|woh|is|us) ... <ASK>,
      (mujhe|mera|meri|mere) ... ... <ASK>`,
  },
};
