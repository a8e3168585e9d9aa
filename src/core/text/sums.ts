import type { Money } from './money.ts';
import { USD_PER } from './money-words.ts';

/** Classes of a sum for patterns: bands that the sources name (DOMAIN.md rows 2, 13, 22). */
export function moneyClasses(sum: Money): string[] {
  const classes = ['MONEY'];
  const usd = sum.high * (USD_PER[sum.currency] ?? 0);
  if (sum.currency === 'USD') classes.push('USD');
  // Pay bands named for the lure: US$800-2,000, PKR 300,000 (DOMAIN.md row 2), with some room.
  if (isLurePay(sum, usd)) classes.push('PAY_BAND');
  if (sum.currency === 'PKR' && sum.high >= 90_000) classes.push('PKR_BIG');
  if (usd >= 300) classes.push('SUM_BIG');
  if (usd > 0 && usd <= 90) classes.push('SUM_SMALL');
  return classes;
}

function isLurePay(sum: Money, usd: number): boolean {
  if (sum.currency === 'PKR') return usd >= 600 && usd <= 4_000;
  if (sum.currency === 'USD') return usd >= 500 && usd <= 5_000;
  return false;
}
