import type { Signal } from './signal.ts';

/** Work that asks for your own money first: recharge, merged orders, a frozen wallet, a plan. */
export const taskDeposit: Signal = {
  id: 'task-deposit',
  family: 'task',
  hard: true,
  scheme: 'task-scam',
  patterns: {
    en: `
      (pay|put|add|charge|deposit) <NUM> k? (and|to|then|you)? (take|get|receive|earn) <NUM> k?,
      (double|doubled|triple) (task|order),
      (own|your own) (capital|funds|money) .. (returns|return|back|comes),
      <INVEST> .. (gap|difference|shortfall) amount?,
      charge your own (account|wallet),
      (high value|combination|bundle|lucky|special) (order|orders|task|tasks) .. (negative|balance|
        top up|deposit|recharge|stuck|came|received),
      (starting|initial|minimum|own|your own) (balance|fund|funds|capital) .. (<MONEY>|<NUM>|
        needed|required|from your side|first),
      pre paid (task|tasks|order|orders),
      (deposit|recharge|top up) .. (<MONEY>|<NUM>) .. (to|then|after|and|for) ... (withdraw|
        withdrawal|restore|unlock|next order|next set|release|upgrade),
      (plan|package) .. <MONEY> .. (daily|per day) <MONEY>,
      <INVEST> ... (get|gets|take|receive|comes|return) (it|this|them|all|always)? back,
      (vip|combo|combination|merge|prepaid|prepay|recharge|lucky|welfare|repair) (<TASK>|order|
        orders|set|mission),
      vip (level|<NUM>),
      <INVEST> ... (<TASK>|unlock|unfreeze|vip|get back|level <NUM>|level up),
      (<TASK>|vip|order set) ... (deposit|recharge|invest|top up|prepaid|prepay|own money),
      (deposit|recharge|invest|top up|put) .. <MONEY> .. (and|get|gets|to|you|earn|receive|return|
        take|becomes|back) .. (<MONEY>|daily|double|profit|commission),
      (deposit|recharge|invest|top up|pay) <NUM> (and|to)? (get|earn|receive|take) <NUM>,
      (wallet|account|balance|fund|withdrawal|commission|earning|earnings) .. (frozen|freezes|
        negative|unfreeze) ... (pay|deposit|recharge|clear|top up|difference|<MONEY>),
      (negative|minus) balance ... (order|task|deposit|recharge|clear|because),
      (deposit|recharge|pay|clear) .. (difference|shortfall|tax|security|verification fee) ...
        (unlock|withdraw|withdrawal|release|commission|balance),
      (tax|charges|fee) ... (before|to) (you)? (can)? (withdraw|withdrawal|release),
      (join|start|activate|upgrade|active) .. (with|by|to|for) .. <MONEY> ... (daily|per day|every
        day|a day|plan|level|earn|profit|get),
      (not|isnt) (an|a)? investment .. (job|work),
      (double|triple) your (money|investment|amount),
      (usdt|trc20) ... (task|tasks|recharge|commission|mentor),
      rent (a|the|our|your)? machine ... (daily|per day|income|earn)`,
    ur: `
      (<MONEY>|ہزار|سو) لگ* (ہیں|ہے)? ... (<MONEY>|ہزار|سو) (نکل*|مل*|آ*|واپس),
      <INVEST> .. (دگن*|دوگن*|ڈبل|کمیشن|منافع|واپس),
      (<MONEY>|ہزار) لگائیں .. (روز|روزانہ|<MONEY>|ہزار|ڈبل|ملیں),
      (<TASK>|آرڈر) .. (پھنس*|رک*|بلاک) ... (<MONEY>|جمع|ریچارج|بھیج*|ڈال*),
      (وی آئی پی|کومبو|پری پیڈ|مشترکہ) (ٹاسک|ٹاسکس|آرڈر|آرڈرز|لیول),
      (<INVEST>|جمع) ... (<TASK>|وی آئی پی|لیول|ودڈرا|ودڈرال|ان لاک|ایکٹو),
      (<TASK>|وی آئی پی|ودڈرا|ودڈرال|پلان) ... (<INVEST>|جمع کر*),
      <INVEST> ... (منافع|پرافٹ|ڈبل|دگن*|دوگن*|روزانہ|ہر روز),
      <MONEY> .. (لگا*|ڈپازٹ|ریچارج|انویسٹ|جمع) .. (<MONEY>|منافع|پرافٹ|روزانہ|روز|ہر روز|پائیں|
        واپس لیں),
      (بٹوہ|والٹ|اکاؤنٹ|بیلنس|کمیشن) .. (فریز|منفی|منجمد|لاک) ... (جمع|ادا|رقم|ریچارج|ڈپازٹ|
        <MONEY>),
      فرق کی رقم ... (جمع|ادا|بھیج*),
      (خصوصی|کومبو|مشترکہ) آرڈر,
      (کمیشن|بیلنس|سرمایہ|رقم|پیسے) .. (نکال*|نکل*|نکلوا*|ودڈرا) ... (پہلے|ٹیکس) .. (جمع|ادا|دینا),
      یہ (کوئی)? سرمایہ کاری نہیں,
      (رقم|پیسے|پیسہ) .. (ڈبل|دگن*|دوگن*) (کر*|ہو*|کمائ*),
      (مائنس|منفی) (بیلنس|والٹ)? (بھر*|کلیئر|پورا|ختم),
      (<MONEY>|<NUM>|ہزار) والے (پلان|پیکج|پیکیج|لیول) پر .. (روز|روزانہ)`,
    roman: `
      (<NUM>|<MONEY>) (bharo|bhro|bharna|daalo|dalo|dalna) .. (<NUM>|<MONEY>|lo|warna|withdraw|
      account|wallet), (balance|wallet|account) .. (minus|negative) (me|mein)? .. (hai|gaya|gya|
      chala), <INVEST> .. (bara|zyada|double|utna|munafa), (group|vip|advance) task .. (<NUM>|
      <MONEY>|bharo|jama|jma|lagao), (nikalne|nikalnay|nikalwane|withdraw) (ke liye|k liye|se
      pehle|se phle) .. (<MONEY>|<NUM>|tax|fees|raqam|pehle|phle), (plan|package|pakej|level|vip)
      .. (lo|len|khareed*|kharid*|upgrade) ... (<MONEY>|rozana|roz|daily), deposit wala (task|
      order|kaam), (vip|combo|prepaid|khaas|special|repair) (task|tasks|order|orders|level),
      <INVEST> ... (<TASK>|vip|withdraw|unlock|munafa|munafe|double|daily profit|rozana profit|
      profit daily|har roz), (<TASK>|vip|withdraw|withdrawal) ... (<INVEST>|jama|jma|recharge),
      <MONEY> .. (lagao|lgao|lagayen|deposit|recharge|invest|jama|jma|bhej) .. (<MONEY>|munafa|
      profit|rozana|daily), (<NUM>|<MONEY>) (lagao|lgao|lagayen|recharge|deposit) (karo|kro)? (aur|
      or)? (<NUM>|<MONEY>) (lo|milenge|milen|wapas|wapis|kamao|len), <MONEY> .. (se|sy) (account|
      id) (active|activate|aktiv), (wallet|account|balance|commission) .. (freeze|negative|minus|
      lock) ... (jama|jma|deposit|recharge|clear|bhar|<MONEY>), (commission|balance|paise|raqam|
      hazar) .. (nikal|nikalne|nikalna|nikalnay|nikalwane|withdraw) ... (pehle|phle|pehlay|tax|
      fees), (ye|yeh) (koi)? (investment|sarmaya kari) (nahi|nai|nhi), investment (nai|nahi|nhi) ..
      (job|kaam|nokri), apna (hi)? balance (dal*|lag*|rakh*|rkh*|use), (raqam|paise|paisa) ..
      (double|dugna|dugni|dugne), (minus|negative) (balance|wallet|account)? (bhar*|bhro|clear|
      pura|poora|khatam|zero), (jab|jb) .. order (aye|aaye|ae|lage) .. (balance|bharo|bhro|jama|
      jma|recharge|deposit), <NUM> (wale|walay|wala|wali) (plan|package|level|machine|vip)? .. (pe|
      par|per|se|sy) .. <NUM> (roz|rozana|daily|har roz|din), machine (rent|kiraye|kiraya) ..
      (daily|rozana|roz|income|kamai), apna (stock|paisa|sarmaya) (rakh*|rkh*|laga*|dal*) ..
      (<NUM>|<MONEY>|parta|hota), <NUM> usdt se (shuru|start)`,
  },
  unless: {
    en: `
      fixed deposit, deposit slip, mutual fund, never, do not, dont, stock exchange, psx, savings,
      saving account, mobile balance, property, plot, zong, telenor, ufone, sim, mb, gb, mbs,
      dial, txt, direct deposit, cash deposit, load, no deposit, no recharge, deposit account`,
    ur: `
      ہرگز, نہ کریں, نہ کرائیں, پلاٹ, موبائل بیلنس, سٹاک, اسٹاک, بجلی, گیس, منٹ, ایم بی,
      نہیں کہتے, میچ`,
    roman: `
      hargiz, mat, plot, mobile balance, stock, sim, zong, telenor, ufone, mb, gb, load, match,
      bijli`,
  },
  source: {
    document: 'FTC Dec 2024; FBI',
    url: 'https://guardcore.fastseoul.com/news/53e00099946.html',
  },
};
