import type { Signal } from './signal.ts';

/** Work that asks for your own money first: deposit, recharge, merge tasks, invest to unlock. */
export const taskDeposit: Signal = {
  id: 'task-deposit',
  family: 'task',
  hard: true,
  scheme: 'task-scam',
  patterns: {
    en: `
      (deposit|recharge|invest|top up|topup|prepaid|prepay|pay|investment) ... (task|tasks|level|vip|unlock|withdraw|withdrawal|commission|profit|return|double|daily profit|daily income|order|orders|plan|package|get back),
      (task|tasks|vip|level|withdraw|withdrawal|commission|order|orders) ... (deposit|recharge|invest|top up|prepaid|prepay|own money|security),
      (invest|investment|deposit) ... (<MONEY>|get|earn|receive) ... (daily|double|profit|return|back|<MONEY>|per day|weekly|hours),
      (vip|premium|merchant|combo|merged) (task|tasks|level|order|orders|member|membership),
      (double|triple) your (money|investment|amount),
      (usdt|trc20|bitcoin|crypto|wallet) ... (task|tasks|withdraw|deposit|recharge|commission|salary|payment)`,
    ur: `
      (ڈپازٹ|ریچارج|انویسٹ|انویسٹمنٹ|سرمایہ کاری|جمع) ... (ٹاسک|لیول|وی آئی پی|نکال*|ودڈرا|منافع|کمیشن|ڈبل|دگنا|دوگنا|پرافٹ|روزانہ),
      (ٹاسک|وی آئی پی|ودڈرا|کمیشن|پیکج|پلان) ... (ڈپازٹ|ریچارج|انویسٹ|جمع),
      (انویسٹ|انویسٹمنٹ|لگائیں|لگاؤ) ... (<MONEY>|روزانہ|منافع|ڈبل|کمائیں|پائیں),
      (رقم|پیسے|پیسہ) .. (ڈبل|دگن*|دوگن*)`,
    roman: `
      (deposit|recharge|invest|investment|jama|top up) ... (task|level|vip|withdraw|munafa|commission|double|profit|rozana|daily|nikal*),
      (task|vip|withdraw|commission|package|plan) ... (deposit|recharge|invest|jama),
      (invest|investment|lagayen|lagao|laga kar) ... (<MONEY>|rozana|munafa|double|kamayen|kamao|profit|pao),
      (raqam|paise|paisa) .. (double|dugn*|dugni)`,
  },
  unless: {
    en: `
      bank, fixed deposit, deposit slip, mutual fund, never, do not, dont, stock exchange, psx,
      jazz balance, mobile recharge, savings, mobile balance, property, plots, plot, jazz, zong,
      telenor, ufone, sim, mb, gb, minutes, reply, dial, txt`,
    ur: 'بینک, ہرگز, نہ کریں, پلاٹ, موبائل, بیلنس, سٹاک',
    roman: `
      bank, hargiz, mat, plot, balance, mobile, stock, sim, jazz, zong, telenor, ufone`,
  },
  source: {
    document: 'FTC Dec 2024; FBI',
    url: 'https://guardcore.fastseoul.com/news/53e00099946.html',
  },
};
