import type { Signal } from './signal.ts';

/** Money that grows by itself: put in this, take that; so much a day; levels; a mentor's signals. */
export const moneyMultiplies: Signal = {
  id: 'money-multiplies',
  family: 'task',
  hard: false,
  scheme: 'task-scam',
  patterns: {
    en: `
      <AMOUNT> .. (becomes|became|returns|turned|into|get|gets|got|gives|give|back|was|take|
      collect|receive) .. <AMOUNT>, (recharge|refill|deposit|put|put in|place|placed|invest|send|
      give|join with) <NUM> .. (get|got|take|collect|receive|earn|back|becomes|returns|was) ..
      <NUM>, <NUM> (becomes|became|into) <NUM>, (turns|turn|turned|double|doubles|doubled|triple)
      .. (money|amount|<AMOUNT>|balance|investment|capital|by maghrib|by evening), (money|amount)
      (doubles|double|is doubled|grows), vip (level|<NUM>|group|member|list|task|0|1|2|3), level
      (<NUM>|two|three|up) (opens|open|at|is|member|members|unlock)?, (gold|silver|bronze) (plan|
      member|package|level|mentor|membership|<AMOUNT>|<NUM>), (plan|plans|package) (of|upgrades|
      starts|at|for) .. (<AMOUNT>|silver|gold|vip), <NUM> (%|percent|per cent) .. (profit|daily|a
      day|per day|return|returns|every day|extra|sure|back|commission), (profit|returns|return|
      income) (daily|every|each|of|per|by) .. (day|evening|<NUM>|%|night|hour)?, (daily|guaranteed|
      fixed|sure|monthly|good) (profit|profits|return|returns), with profit, (small|little)
      (profit|investment), plus profit, (trading|trade|crypto|forex|signal|signals|mentor|mentors|
      investment|vip) (group|room|channel|mentor|batch|team|plan|bot), (signal|signals) (a|per|
      every|each|daily) (day)?, (professor|mentor|sir|tutor|teacher) .. (signal|signals|trade|
      trading|guide|guides), bot .. (trade|trading), (combo|combination|lucky|bundle) (order|
      orders|task), <NUM> usdt (daily|a day|every day|per day), <AMOUNT> (is)? credited (each|
      every|daily), (upgrade|upgrading|upgraded) (to|your|the) .. (vip|level|gold|silver|merchant|
      plan)`,
    ur: `
      <AMOUNT> .. (ڈال*|لگا*|رکھ*|رکھوا*|بھیج*|جمع|دیں|دو|لگائے) .. (<AMOUNT>|<NUM>|دگن*|دوگن*|ڈبل|
      چالیس) .. (لے|لو|ملیں|مل*|ہو|واپس|نکال*|آئے)?, (ڈبل|دگنی|دگنے|دوگنی|تین گنا) (ہو*|رقم|کر*|
      پیسے|منافع|مل*|کمائی|دیں|لیں), (وی آئی پی|لیول) (ون|ٹو|تھری|<NUM>|گروپ|ممبر|میں|والے|بڑھا*|
      کھل*), (سلور|گولڈ) (ممبر|پلان|پیکج|لیول|گروپ), (منافع|پرافٹ|نفع) (سمیت|روز|روزانہ|ملتا|مل*|
      ہو*|ایپ|واپس|پکا|یقینی|کے|آ رہا)?, <NUM> (فیصد|%|٪) .. (منافع|روزانہ|روز|پکا|واپس|اوپر|نفع|
      کمیشن|بونس), فیصد (منافع|روزانہ|روز|اوپر|نفع), (تیس|دس|بیس|آٹھ|سات|بارہ|پندرہ|پانچ) فیصد
      (منافع|روزانہ|اوپر|نفع), (ٹریڈنگ|ٹریڈ|کرپٹو|سگنل|انویسٹمنٹ|سرمایہ کاری) (گروپ|ایپ|بوٹ|روم|
      چینل|والا), (سگنل|سگنلز) (دیتا|دیتے|دے*|گروپ|پر|کاپی|روز), (استاد|سر|مینٹور|ٹیچر) .. (سگنل|
      ٹریڈ|گروپ), (تین|روزانہ|روز) سگنل, (پلان|پیکج|پیکیج) (منتخب|لے*|خرید*|اپ گریڈ|والے), (اصل|
      سرمایہ) .. (رقم)? .. (منافع|کمیشن|فیصد), جتنا بڑا .. (منافع|دل|کمیشن), <AMOUNT> سے شروع (کیا|
      کر|کرو|کریں)`,
    roman: `
      <AMOUNT> .. (dal*|daal*|lga*|laga*|rakh*|bhej*|jama|do|den|dalo) .. (<AMOUNT>|<NUM>) (lo|len|
      nikal*|mil*|wapas|wapis|ho|aye|le jao)?, <NUM> (lgao|lagao|dalo|daalo|do|dal|daal|bharo|
      bhejo|rakho|jama) .. <NUM> (lo|len|nikal*|mil*|milte|wapas|wapis|hoga|le|aata|aate|ho)?,
      (double|dugna|dugni|dugne) (ho*|kar*|kr*|mil*|paisa|pese|raqam|lo|len), vip (<NUM>|level|
      group|grp|member|trading|wala|wale|me|1|2|3), vip0, vip1, vip2, vip3, vip4, level (<NUM>|
      barh*|khul*|up), (silver|gold|diamond|bronze) (member|plan|package|level|mentor|<NUM>),
      (munafa|munafe|profit|prft) (hai|mil*|roz|rozana|daily|ka|ke|sath|uthaya|hua|aya|pakka|apka|
      <NUM>)?, <NUM> (%|feesad|fisad|percent) .. (munafa|profit|prft|rozana|roz|daily|pakka|wapas|
      wapis|sath|commission|extra|milta), (feesad|fisad) (munafa|rozana|profit|daily), (trading|
      crypto|crypt|forex|signal|vip|mentor) (grp|group|groop|channel|app|room), (signal|signals|
      sgnl) (det*|dte|de|pe|par|copy|dab*|subah|live|roz), (sir|mentor|mentr|ustad|professor) ..
      (signal|signals|sgnl|guide), (roz|din me) .. (signal|signals|sgnl), plan (lo|len|pe|par|wala|
      wale|select|kharid*|upgrade), (asal|asl) .. (munafa|profit|prft|commission|%), jitna bara ..
      (commission|munafa|balance|utna), (combo|combination|lucky|bundle) (order|orders|task|wale),
      <NUM> (usdt|dollar) (se|sy) (shuru|start), (subah|subha) .. (sham|shaam|maghrib|asar|raat) ..
      (<NUM>|<AMOUNT>|double|dugna)`,
  },
  unless: {
    en: 'profit and loss, psx, mutual fund, tax, shareholders, quarter, bank profit, zero profit',
    ur: 'سٹاک ایکسچینج, بینک منافع, سہ ماہی, قومی بچت, ٹیکس نیٹ',
    roman: 'o level, a level, stock exchange, psx, qaumi bachat, saving account',
  },
  source: {
    document: 'FTC Dec 2024; FBI (DOMAIN.md row 22)',
    url: 'https://newslinker.co/fbi-issues-alert-on-rising-work-from-home-scams',
  },
};
