import type { Context } from './context.ts';

/**
 * A question mark after the writer's own affairs or a third person's. Weaker than `question`:
 * recruiters ask rhetorical questions too, though mostly of "you".
 */
export const asking: Context = {
  id: 'asking',
  patterns: {
    en: `
      (i|we|my|our|he|she|they|his|her|their) ... <ASK>, (i|we|my|our|he|she|they) ... ... <ASK>,
      is (this|that|it|the) ... <ASK>, (am|should|must|may) (i|we|he|she|they) ... <ASK>`,
    ur: `
      (میں|مجھے|میرے|میری|میرا|ہم|ہمیں|اسے|یہ|وہ|اس) ... <ASK>, (میں|مجھے|میرے|میری|میرا) ... ... <ASK>`,
    roman: `
      (mujhe|mera|meri|mere|hum|hamein|usay|ye|yeh|wo|woh|is|us) ... <ASK>,
      (mujhe|mera|meri|mere) ... ... <ASK>`,
  },
};
