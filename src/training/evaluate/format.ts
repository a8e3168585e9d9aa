import type { Interval } from '../measure/bootstrap.ts';

const NONE = '–';

/** A share from 0 to 1 as per cent, without the sign: `92.3`. A dash when there is nothing to share. */
export function percent(share: number, digits = 1): string {
  return Number.isNaN(share) ? NONE : (100 * share).toFixed(digits);
}

/** `92.3 (90.1 to 94.2)`, in per cent. */
export function percentWithin({ value, low, high }: Interval): string {
  if (Number.isNaN(value)) return NONE;
  return `${percent(value)} (${percent(low)} to ${percent(high)})`;
}

/** A difference of shares in points, with its sign: `+2.1 (+0.4 to +3.9)`. */
export function points({ value, low, high }: Interval): string {
  if (Number.isNaN(value)) return NONE;
  return `${signed(value)} (${signed(low)} to ${signed(high)})`;
}

/** A share in points with its sign: `+2.1`. */
export function signed(share: number): string {
  if (Number.isNaN(share)) return NONE;
  const text = percent(share);
  return /^-?0\.0$/.test(text) ? '0.0' : share > 0 ? `+${text}` : text;
}

/** How many of ten thousand. */
export function perTenThousand(count: number, of: number): string {
  return of === 0 ? NONE : ((10_000 * count) / of).toFixed(2);
}

/** `1,234`. */
export const thousands = (count: number): string => count.toLocaleString('en-US');
