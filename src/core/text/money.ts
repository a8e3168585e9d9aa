import type { Tokens } from './tokens.ts';

/** A sum of money as written. Token indices, end exclusive. */
export interface Money {
  readonly from: number;
  readonly to: number;
  /** ISO currency; PKR is assumed for bare "lakh", "hazar" and for large sums after a pay word. */
  readonly currency: string;
  /** Lowest and highest amount, in units of the currency. */
  readonly low: number;
  readonly high: number;
}

/** Finds every sum: a number (digits or words), with a currency before or after, or a rupee scale. */
export function findMoney(tokens: Tokens, found: (sum: Money) => void): void {
  for (let at = 0; at < tokens.count; at++) {
    const { currency, number } = tokens.words[at]!;
    if (currency === undefined && number === undefined && tokens.values[at] === undefined)
      if (tokens.words[at]!.text !== 'us') continue;
    const sum = moneyAt(tokens, at);
    if (sum === undefined) continue;
    found(sum);
    at = sum.to - 1;
  }
}

interface Amount {
  readonly value: number;
  readonly scale: number;
  readonly to: number;
}

function moneyAt(tokens: Tokens, at: number): Money | undefined {
  let i = at;
  let currency = currencyAt(tokens, i);
  if (currency !== undefined) i++;
  if (currency === 'USD' && textAt(tokens, i) === '$') i++; // "US $", "USD $"
  if (textAt(tokens, i) === 'us' && textAt(tokens, i + 1) === '$') [currency, i] = ['USD', i + 2];
  const first = amountAt(tokens, i);
  if (first === undefined) return undefined;
  i = first.to;
  let low = first.value * first.scale;
  let high = low;
  let scaled = first.scale >= IMPLIES_RUPEES;
  const inner = currency === undefined ? currencyAt(tokens, i) : undefined;
  let next = inner === undefined ? i : i + 1;
  if (RANGE.has(textAt(tokens, next))) next++;
  if (currency !== undefined && currencyAt(tokens, next) === currency) next++;
  const near = next < tokens.count && tokens.sentences[next] === tokens.sentences[at];
  const second = near ? amountAt(tokens, next) : undefined;
  if (second !== undefined && isRange(first, second)) {
    high = second.value * second.scale;
    // "5 to 8 lakh", "80-120k": the scale belongs to both.
    if (!scaled && second.scale > 1) low *= second.scale;
    scaled ||= second.scale >= IMPLIES_RUPEES;
    if (inner !== undefined) currency = inner;
    i = second.to;
  }
  const after = currencyAt(tokens, i);
  if (after !== undefined && (currency === undefined || currency === after))
    [currency, i] = [after, i + 1];
  if (currency === undefined && scaled && !isBareK(tokens, first)) currency = 'PKR';
  if (currency === undefined) return undefined;
  return { from: at, to: i, currency, low, high };
}

/** "Two thousand" with no currency is said of rupees; "two hundred" of anything. */
const IMPLIES_RUPEES = 1_000;

/** Widest range that people state; "age 20 to 30, 1,500 dollars" is none. */
const MAX_SPREAD = 10;

function isRange(first: Amount, second: Amount): boolean {
  return second.value * second.scale >= first.value && second.value <= MAX_SPREAD * first.value;
}

const RANGE = new Set(['to', 'se', 'سی', 'sy', 'ta', 'تا', 'till', 'and', 'say']);

function isBareK(tokens: Tokens, amount: Amount): boolean {
  const word = textAt(tokens, amount.to - 1);
  return word === 'k' || word === 'm';
}

function textAt(tokens: Tokens, at: number): string {
  return at < tokens.count ? tokens.words[at]!.text : '';
}

function currencyAt(tokens: Tokens, at: number): string | undefined {
  return at < tokens.count ? tokens.words[at]!.currency : undefined;
}

/** An amount with its scale; "3 lakh 40 hazar" is one amount, as it is said. */
function amountAt(tokens: Tokens, at: number): Amount | undefined {
  const first = plainAmountAt(tokens, at);
  if (first === undefined || first.scale === 1) return first;
  const rest = plainAmountAt(tokens, first.to);
  if (rest === undefined || rest.scale === 1 || rest.value * rest.scale >= first.scale)
    return first;
  const value = first.value + (rest.value * rest.scale) / first.scale;
  return { value, scale: first.scale, to: rest.to };
}

function plainAmountAt(tokens: Tokens, at: number): Amount | undefined {
  if (at >= tokens.count) return undefined;
  const value = tokens.values[at] ?? tokens.words[at]!.number;
  if (value === undefined) return undefined;
  const scale = at + 1 < tokens.count ? tokens.words[at + 1]!.scale : 0;
  if (scale === 0 && tokens.values[at] === undefined && currencyAt(tokens, at + 1) === undefined)
    return undefined;
  return scale === 0 ? { value, scale: 1, to: at + 1 } : { value, scale, to: at + 2 };
}
