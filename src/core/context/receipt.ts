import type { Context } from './context.ts';

/** Messages that a bank or wallet sends about a payment already made. */
export const receipt: Context = {
  id: 'receipt',
  patterns: {
    en: `
      trx id, trxid, tid, transaction id, fee deducted, wht deducted, your new .. balance,
      account balance is, available balance, your .. balance, has been (credited|debited|deducted),
      you have (sent|received), fee for this transaction, (sent|deposited|paid|received) rs`,
    ur: `
      ٹرانزیکشن آئی ڈی, ٹی آئی ڈی, (نیا|موجودہ|بقایا) بیلنس, بیلنس ہے,
      (وصول|موصول|منتقل) (ہو|ہوئے|ہوئی) .. ہیں, آپ کے اکاؤنٹ (میں|سے)`,
    roman: `
      trx id, transaction id, (naya|maujooda|baqaya) balance, balance hai,
      (wasool|mosool|muntaqil) (hue|hui|ho)`,
  },
};
