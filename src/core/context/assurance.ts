import type { Context } from './context.ts';

/**
 * Reassurance about oneself ("100 % real, no scam"). Adverts say it, reporters and askers do not:
 * it takes the force out of a planted "beware of scams" line.
 */
export const assurance: Context = {
  id: 'assurance',
  patterns: {
    en: `
      100 % (real|genuine|legit|original|trusted|safe|authentic),
      (its|it is|this is|we are|we r) (real|genuine|legit|not (a )?(scam|fake|fraud)|trusted|100 %|100 % genuine),
      (no|not) (scam|fraud|fake), genuine (work|job|people|visa|company|offer),
      trusted (company|agent|agency|platform|by),
      beware of (fake|other|fraud|scammers) .. (contact|only|our|we|us),
      only (contact|trust|call) (us|our|on|this),
      (our|my) (official|own|registered|real) (number|page|account|office|whatsapp),
      yes (its|it is|100 %)? (real|genuine), government approved, govt approved,
      registered company, full trust, on my guarantee`,
    ur: `
      سو فیصد (اصلی|گارنٹی|سچ|درست|حقیقی), 100 % (اصلی|گارنٹی|سچ), کوئی فراڈ نہیں,
      کوئی دھوکہ نہیں, فراڈ نہیں ہے, بااعتماد, بھروسے کی, اعتماد کے ساتھ, ہماری گارنٹی,
      حکومت سے منظور شدہ, رجسٹرڈ کمپنی, صرف ہم سے`,
    roman: `
      100 % (asli|genuine|real|guarantee|sach), koi fraud nahi, koi dhoka nahi, fraud nahi,
      scam nahi, fake nahi, bharosay (ki|wala), bharose (ki|wali), itemad ke sath,
      hamari guarantee, registered company, sirf (hum|ham) se, trusted, mukammal bharosa`,
  },
};
