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
      (earning|earnings|commission|withdrawal|salary|profit) .. (locked|stuck|blocked|on hold|
      held) ... (pay|payment|deposit|finish|recharge|unfinished|legal),
      (double|doubled|triple) (task|order),
      (own|your own) (capital|funds|money) .. (returns|return|back|comes),
      (capital|money) .. returns in (<NUM>|ten|five|few) (minute|minutes|min),
      (unlock|open) .. (survey|surveys|level|tasks|room) .. (membership|fee|<MONEY>|one time),
      (premium|vip|paid|merge) (room|group) .. (pay|deposit|<NUM>),
      <INVEST> .. (gap|difference|missing|shortage|shortfall) (amount)?,
      (bigger|higher|larger|more) (charge|deposit|recharge|balance) .. (bigger|higher|larger|
      more) (commission|profit|earning),
      charge your own (account|wallet),
      (high value|combination|bundle|mixed|lucky|special) (order|orders|task|tasks) .. (negative|
      balance|top up|deposit|recharge|stuck|came|arrived|received),
      (order|task|set|data set) .. (stuck|frozen|blocked|pending) ... (deposit|top up|recharge|
      pay|negative|clear),
      (membership|plan|package|vip) of (<MONEY>|<NUM>) .. (open|opens|unlock|unlocks|higher|more|
      earn|earning),
      (credit|credits|credit points) .. (low|reduced|below|not enough|finished) ... (top up|
      deposit|recharge|withdraw|add),
      (starting|initial|minimum|own|your own) (balance|fund|funds|capital) .. (<MONEY>|<NUM>|
      needed|required|from your side|first),
      pre paid (task|tasks|order|orders),
      (credit score|reputation score|credibility score) ... (deposit|restore|top up|recharge|
      withdraw|low|below|pay),
      (deposit|recharge|top up) .. (<MONEY>|<NUM>) .. (to|then|after|and|for) ... (withdraw|
      withdrawal|restore|unlock|continue|next order|next set|release|upgrade),
      (buy|purchase|select|choose|upgrade) .. (plan|package|vip|level|membership) .. <MONEY> ...
      (daily|per day|everyday|earn|profit|income),
      (plan|package) .. <MONEY> .. (daily|per day) <MONEY>,
      <INVEST> ... (get|gets|take|receive|comes|return) (it|this|them|all|always)? back,
      (vip|combo|combination|merge|merged|prepaid|prepay|recharge|lucky|welfare|repair) (<TASK>|
      order|orders|set|mission),
      vip (level|<NUM>), <INVEST> ... (<TASK>|unlock|unfreeze|vip|get back|level <NUM>|level up),
      (<TASK>|vip|order set) ... (deposit|recharge|invest|top up|prepaid|prepay|own money),
      (deposit|recharge|invest|top up|put) .. <MONEY> .. (and|get|gets|to|you|earn|receive|
      return|take|becomes|back) .. (<MONEY>|daily|double|profit|commission),
      (deposit|recharge|invest|top up|pay) <NUM> (and|to)? (get|earn|receive|take) <NUM>,
      (invest|deposit|recharge|investment) ... (daily profit|daily income|double|profit daily|
      guaranteed profit|guaranteed return),
      (wallet|account|balance|fund|withdrawal|commission|earning|earnings) .. (frozen|freeze|
      freezes|negative|unfreeze) ... (pay|deposit|recharge|clear|top up|difference|<MONEY>),
      (negative|minus) balance ... (order|task|deposit|recharge|clear|because),
      (deposit|recharge|pay|clear) .. (difference|shortfall|tax|security|verification fee) ...
      (unlock|withdraw|withdrawal|release|commission|balance),
      (unlock|release|receive|withdraw) (your|the|all)? (commission|balance|earning|earnings|
      fund|funds|wallet) .. (deposit|pay|recharge|after|first|with),
      (tax|charges|fee) ... (before|to) (you)? (can)? (withdraw|withdrawal|release),
      (join|start|activate|upgrade|active) .. (with|by|to|for) .. <MONEY> ... (daily|per day|
      every day|a day|plan|level|earn|profit|get),
      (not|isnt) (an|a)? investment .. (job|work), (double|triple) your (money|investment|amount),
      (usdt|trc20) ... (task|tasks|recharge|commission|mentor),
      rent (a|the|our|your)? (machine|device|server|miner) ... (daily|per day|income|earn),
      (negative|minus) balance .. (fill|clear|add|pay|recover), (fill|clear) (the|your)?
      (negative|minus) balance`,
    ur: `
      (<MONEY>|ہزار|سو) لگ* (ہیں|ہے)? ... (<MONEY>|ہزار|سو) (نکل*|مل*|آ*|واپس),
      (آرڈر|<TASK>) (دگن*|ڈبل|دوگن*) (ہو|ہے|آ), (پیکج|پیکیج) .. (<MONEY>|ہزار) (لگ*|ڈال*|جمع),
      (پورا|مکمل) کیے بغیر .. (رقم|پیسے|کمیشن) .. (نہیں|نہ) (مل*|نکل*),
      (<MONEY>|ہزار|سو) (ڈال|بھر|جمع کر) (کر|کے) .. (<TASK>|کریڈٹ|کھل*|نکل*|نکلوا*|دگن*|ڈبل|مکمل|
      کمیشن),
      کریڈٹ .. (کم|ختم|پورا|مکمل) ... (ڈال*|جمع|نکلوا*|ریچارج|بھر*),
      <INVEST> .. (دگن*|دوگن*|ڈبل|کمیشن|منافع|واپس),
      (<MONEY>|ڈالر|روپے) سے شروع .. (روز|روزانہ|ہر ہفتے|ہفتے|منافع),
      (والٹ|بٹوہ|اکاؤنٹ|نکلوانا|ودڈرا) .. بند (ہے|ہو) ... (جمع|بھر*|ڈال*|ادا|ریچارج),
      (نکلوانے|نکالنے|ودڈرا|وصول کرنے) (کے لیے|کے لئے|سے پہلے) .. (پہلے)? .. (<MONEY>|فیصد|ٹیکس|
      فیس|رقم) .. (جمع|ادا|بھر*|دینا|دینے|بھیج*),
      (پیکیج|پیکج|پلان|لیول) .. (خرید*|لے لیں|اپ گریڈ) ... (<MONEY>|ہزار|روز|روزانہ|کمائ*),
      (<MONEY>|ہزار) لگائیں .. (روز|روزانہ|<MONEY>|ہزار|ڈبل|ملیں),
      (<TASK>|آرڈر) .. (پھنس*|رک*|اٹک*|بلاک) ... (<MONEY>|جمع|ریچارج|بھیج*|ڈال*),
      کریڈٹ سکور ... (جمع|ریچارج|ڈپازٹ),
      (وی آئی پی|کومبو|پری پیڈ|مشترکہ|مرج) (ٹاسک|ٹاسکس|آرڈر|آرڈرز|لیول),
      (<INVEST>|جمع) ... (<TASK>|وی آئی پی|لیول|ودڈرا|ودڈرال|ان لاک|ایکٹو|ایکٹیو|ایکٹیویٹ),
      (<TASK>|وی آئی پی|ودڈرا|ودڈرال|پلان) ... (<INVEST>|جمع کر*),
      <INVEST> ... (منافع|پرافٹ|ڈبل|دگن*|دوگن*|روزانہ|ہر روز),
      <MONEY> .. (لگا*|ڈپازٹ|ریچارج|انویسٹ|جمع) .. (<MONEY>|منافع|پرافٹ|روزانہ|روز|ہر روز|پائیں|
      واپس لیں),
      (بٹوہ|والٹ|اکاؤنٹ|بیلنس|کمیشن) .. (فریز|منفی|منجمد|لاک) ... (جمع|ادا|رقم|ریچارج|ڈپازٹ|
      <MONEY>),
      (فرق|کمی) کی رقم ... (جمع|ادا|بھیج*), (خصوصی|کومبو|مشترکہ) آرڈر,
      (کمیشن|بیلنس|سرمایہ|رقم|پیسے) .. (نکال*|نکل*|نکلوا*|ودڈرا) ... (پہلے|ٹیکس) .. (جمع|ادا|
      دینا|بھریں),
      (ٹیکس|فیس) .. (جمع|ادا|دینے|بھر*) .. (ودڈرا|نکال*|نکلوا*), یہ (کوئی)? سرمایہ کاری نہیں,
      (رقم|پیسے|پیسہ) .. (ڈبل|دگن*|دوگن*) (کر*|ہو*|کمائ*),
      (مائنس|منفی) (بیلنس|والٹ)? (بھر*|کلیئر|پورا|ختم), (<MONEY>|<NUM>|ہزار) والے (پلان|پیکج|
      پیکیج|لیول) پر .. (روز|روزانہ), (مشین|ڈیوائس) (کرائے|کرایہ|رینٹ) .. (روز|روزانہ|آمدن|کمائی)`,
    roman: `
      <NUM> (lagte|lagty|lagtay|lagen|dalte|bharte) .. <NUM> (aate|ate|milte|nikalte|wapas|
      wapis), (<MONEY>|<NUM>) .. (na|nahi|nhi|nai) (dale|dalay|bhare|bharay|jama|jma) ..
      (account|paisa|balance|commission|id) .. (khatam|band|freeze|zero), (order|task) (double|
      dugna) (ho|hai|aa), account (chalu|shuru|start|open) (karne|krne) (ke|k|ki) (<NUM>|<MONEY>|
      fees), (<NUM>|<MONEY>) (bharo|bhro|bharna|daalo|dalo|dalna) .. (<NUM>|<MONEY>|lo|warna|
      withdraw|account|wallet), (balance|wallet|account) .. (minus|negative) (me|mein)? .. (hai|
      gaya|gya|chala), (combo|special|ghalat) order .. (le lia|le liya|aa gaya|aa gya|agaya|mil
      gaya|mil gya), (<MONEY>|<NUM> dollar|<NUM> $) .. (jama|jma|lagao|se start|se shuru) ..
      (roz|rozana|daily|har din|har hafte), <INVEST> .. (bara|zyada|double|utna|munafa), (group|
      vip|paid|advance) task .. (<NUM>|<MONEY>|bharo|jama|jma|lagao), (<NUM>|<MONEY>) (daal|dal|
      bhar|jama|jma|deposit|recharge) .. (den|dein|do|karo|kro|karwao|ge) .. (to|tou|phir|aur)?
      .. (<MONEY>|<NUM>) .. (nikal|nikl|withdraw|mil|wapas|wapis), (order|task|set|commission) ..
      (phans|phas|atak|ruk|freeze|stuck) .. (gaya|gya|gia|hai) ... (<MONEY>|<NUM>|jama|jma|
      recharge|deposit|dalo|bhar), (nikalne|nikalnay|nikalwane|withdraw) (ke liye|k liye|se
      pehle|se phle) .. (<MONEY>|<NUM>|tax|fees|raqam|pehle|phle), (plan|package|pakej|level|vip) .. (lo|len|khareed*|kharid*|buy|upgrade) ...
      (<MONEY>|rozana|roz|daily), deposit wala (task|order|kaam), (vip|combo|prepaid|merge|khaas|
      special|repair) (task|tasks|order|orders|level), <INVEST> ... (<TASK>|vip|withdraw|unlock|
      munafa|munafe|double|daily profit|rozana profit|profit daily|har roz), (jama|jma) (karo|
      kro|karen|karein|kren|karwao|krwao|karwa|krwa|kara|kr|kar) ... (<TASK>|vip|withdraw|unlock|
      active), (<TASK>|vip|withdraw|withdrawal) ... (<INVEST>|jama|jma|recharge), <MONEY> ..
      (lagao|lgao|lagayen|deposit|recharge|invest|jama|jma|bhej) .. (<MONEY>|munafa|profit|
      rozana|daily), (<NUM>|<MONEY>) (lagao|lgao|lagayen|recharge|deposit) (karo|kro)? (aur|or)?
      (<NUM>|<MONEY>) (lo|milenge|milen|wapas|wapis|kamao|pao|len), <MONEY> .. (se|sy) (account|
      id) (active|activate|aktiv|khol), (wallet|account|balance|commission) .. (freeze|frozen|
      negative|minus|lock) ... (jama|jma|deposit|recharge|clear|bhar|<MONEY>), (commission|
      balance|paise|raqam|hazar) .. (nikal|nikalne|nikalna|nikalnay|nikalwane|withdraw) ...
      (pehle|phle|pehlay|tax|fees), (ye|yeh) (koi)?
      (investment|sarmaya kari) (nahi|nai|nhi), investment (nai|nahi|nhi) .. (job|kaam|nokri),
      apna (hi)? balance (dal*|lag*|rakh*|rkh*|use), (raqam|paise|paisa) .. (double|dugna|dugni|
      dugne), (minus|negative|manfi) (balance|wallet|account)? (bhar*|bhro|clear|pura|poora|
      khatam|zero), (jab|jb) .. order (aye|aaye|ae|lage|phanse) .. (balance|bharo|bhro|jama|jma|
      recharge|deposit), <NUM> (wale|walay|wala|wali) (plan|package|level|machine|vip)? .. (pe|
      par|per|se|sy) .. <NUM> (roz|rozana|daily|har roz|din), (machine|device|server|mining)
      (rent|kiraye|kiraya) .. (daily|rozana|roz|income|kamai), apna (stock|paisa|sarmaya) (rakh*|
      rkh*|laga*|dal*) .. (<NUM>|<MONEY>|parta|hota), <NUM> usdt se (shuru|start)`,
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
