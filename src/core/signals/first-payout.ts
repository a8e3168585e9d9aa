import type { Signal } from './signal.ts';

/** A small first payout or bonus to win trust. */
export const firstPayout: Signal = {
  id: 'first-payout',
  family: 'task',
  hard: false,
  scheme: 'task-scam',
  patterns: {
    en: `
      (first|welcome|joining|sign up|signup|trial|instant|new user|registration) .. (payout|payment|bonus|withdraw|withdrawal|reward|salary|commission) ... (<MONEY>|instant|free|guaranteed|today|proof)?,
      (payment|withdraw|withdrawal|payout) (proof|proofs|screenshot|screenshots|instant),
      (instant|same day|daily) (withdraw|withdrawal|payout|payment),
      payment .. (same day|instantly|within (5|10|15|30) minutes)`,
    ur: `
      (پہلی|فوری|ویلکم|جوائننگ) .. (ادائیگی|پیمنٹ|بونس|ودڈرا),
      (پیمنٹ|ودڈرا|ودڈرال) .. (پروف|فوری|ثبوت), (اسی دن|فوراً|فوری) .. (ادائیگی|پیمنٹ)`,
    roman: `
      (pehli|pehla|fori|welcome|joining) .. (payment|bonus|withdraw|adaigi),
      (payment|withdraw|withdrawal) .. (proof|fori|instant|saboot),
      (usi din|same day|foran) .. (payment|adaigi)`,
  },
  source: {
    document: 'FTC Dec 2024',
    url: 'https://guardcore.fastseoul.com/news/53e00099946.html',
  },
};
