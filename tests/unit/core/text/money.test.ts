import { expect, test } from 'vitest';
import { findMoney } from '../../../../src/core/text/money.ts';
import { readerOf } from './reading.ts';

const reader = readerOf({});

function sums(original: string) {
  const found: [string, number, number][] = [];
  findMoney(reader.tokens(original), ({ currency, low, high }) =>
    found.push([currency, low, high]),
  );
  return found;
}

test.each([
  ['$800-1,200 per month', [['USD', 800, 1200]]],
  ['US$ 800 to 1200', [['USD', 800, 1200]]],
  ['age 20 to 30, 1,500 dollars', [['USD', 1500, 1500]]],
  ['1000 USD', [['USD', 1000, 1000]]],
  ['1000$', [['USD', 1000, 1000]]],
  ['900usd monthly', [['USD', 900, 900]]],
  ['Rs. 80,000/-', [['PKR', 80_000, 80_000]]],
  ['80,000/-', [['PKR', 80_000, 80_000]]],
  ['Rs50000', [['PKR', 50_000, 50_000]]],
  ['PKR 1.5 lakh', [['PKR', 150_000, 150_000]]],
  ['5 to 8 lac', [['PKR', 500_000, 800_000]]],
  ['3 lakh 40 hazar', [['PKR', 340_000, 340_000]]],
  ['teen lakh chalees hazar', [['PKR', 340_000, 340_000]]],
  ['1 crore 20 lakh', [['PKR', 12_000_000, 12_000_000]]],
  ['80 hazar', [['PKR', 80_000, 80_000]]],
  ['120k PKR', [['PKR', 120_000, 120_000]]],
  ['2 crore', [['PKR', 20_000_000, 20_000_000]]],
  ['1800 SAR', [['SAR', 1800, 1800]]],
  ['AED 2,500 - 3,000', [['AED', 2500, 3000]]],
  ['تین لاکھ روپے', [['PKR', 300_000, 300_000]]],
  ['۱۰۰۰ ڈالر', [['USD', 1000, 1000]]],
  ['ڈیڑھ لاکھ', [['PKR', 150_000, 150_000]]],
  ['ek hazar dollar', [['USD', 1000, 1000]]],
  ['گیارہ سو ڈالر', [['USD', 1100, 1100]]],
  ['پینتیس ہزار', [['PKR', 35_000, 35_000]]],
  ['US$1,200', [['USD', 1200, 1200]]],
  ['PKR50,000', [['PKR', 50_000, 50_000]]],
  ['dhai lakh', [['PKR', 250_000, 250_000]]],
  ['15k', []],
  ['room 12 on floor 3', []],
  ['call 0300-1234567', []],
])('findMoney, %s', (text, expected) => {
  expect(sums(text)).toEqual(expected);
});
