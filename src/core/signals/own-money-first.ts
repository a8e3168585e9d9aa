import type { Signal } from './signal.ts';

/** One's own money goes into the orders, tasks or trades of the job, and is to come back with more. */
export const ownMoneyFirst: Signal = {
  id: 'own-money-first',
  family: 'task',
  hard: true,
  scheme: 'task-scam',
  patterns: {
    en: `
      (put in|deposit|recharge|refill|top up|put|place|placed) (rs|of)? (<AMOUNT>|<NUM>) .. (and|
      then|now)? (get|got|collect|collected|receive|received) .. (<AMOUNT>|<NUM>), (order|orders|
      task|tasks|booking|room|set) .. (with|from|by|out of) your (own)? (balance|money|pocket|
      funds|wallet|side), your own (money|balance|<NUM>|<AMOUNT>) .. (comes|returns|returned|back|
      come back), you put (in)? your (own)?, place (the|your|each)? order with your, (merchant|
      business|welfare|advance|premium) (task|tasks|order|orders) .. (you|pay|deposit|recharge|
      <AMOUNT>|<NUM>|first|open|bigger|unlock), no (refill|recharge|deposit|upgrade) no
      (withdrawal|withdraw|task), (withdrawal|withdraw|withdrawals) (opens|open|unlocks|unlock|is
      possible|allowed) .. (once|after|when|at|only|if|two|friends|level), (bronze|silver|gold)
      (<NUM>|<AMOUNT>), <NUM> placed .. (was|became|is) <NUM>, (upgrade|upgrading) to .. requires
      .. (balance|deposit|<AMOUNT>|<NUM>), (deposit|start|join|joining|minimum|min) .. (<AMOUNT>|
      <NUM> usdt|<NUM> $) .. (signal|signals|mentor|withdrawal|profit|vip|level), (premium|better|
      higher) (hotels|orders|tasks) .. (top up|deposit|pay|first|recharge), deposit .. (for|to) ..
      vip (list|group|level|task), (loss|losses) .. (covered|recovered|recovers|cover) .. (top up|
      deposit|company|mentor|sir)`,
    ur: `
      (پہلے|مہنگے|بڑا|خصوصی|کومبو) (آرڈر|ٹاسک) .. (رقم|<AMOUNT>|پیسے|جمع|ڈال*|رکھ*|آ جائے|نکل آیا),
      (آرڈر|بکنگ|ٹاسک) .. (اپنی جیب|اپنی رقم|اپنے پیسوں|اپنے پیسے|آپ کی جیب|اپنے بیلنس) (سے|ڈال*|
        کی)?,
      (اپنے|اپنی|آپ کے اپنے|آپ کی) (پیسے|رقم|جیب) (سے|ڈال*|لگا*) .. (آرڈر|ٹاسک|منافع|واپس|والٹ|
        خرید*|کنفرم),
      <AMOUNT> (رکھیں|رکھو|رکھوا*|رکھ دیں|رکھ دیجیے|رکھیں گے) .. (ساڑھے|<AMOUNT>|<NUM>|دس|واپس|
        منافع|لے جاؤ|کھل*),
      (صبح|ظہر|پہلے) .. <AMOUNT> (لگا*|رکھوا*|ڈال*|دیں|بھیج*) .. (شام|مغرب|عصر|رات) .. (<AMOUNT>|
        دس|چالیس|دگن*|لے),
      (دو|پانچ|دس|تین|سات|<NUM>) (ہزار|سو) (ڈالو|ڈالیں|بھیجو|بھیجیں|لگاؤ|رکھو) .. (سو|ہزار|
        <AMOUNT>|<NUM>) (لو|لیں|واپس|ملیں گے),
      (نکالنے|نکلوانے|نکاسی|ودڈرا) (پر|سے پہلے|کے لیے) .. (فیصد|ٹیکس|لیول|<AMOUNT>),
      لیول بڑھا* .. (نکاسی|ودڈرا|نکل*),
      (پلان|پیکج) (منتخب|لے کر|لیں) .. (دگن*|کمائی|<AMOUNT>|تین ہزار),
      (کم از کم|کم سے کم) .. (ڈالر|<AMOUNT>) .. (جمع|ڈال*|سے شروع),
      (سو|پچاس|<NUM>) ڈالر ڈال (کر|کے)`,
    roman: `
      (order|orders|ordr|booking|task|mal|saman|product) .. (apne|apni|ap ki apni|apna) (paise|
      paiso|paison|pesun|pese|pesa|raqam|jeb|wallet|balance|paise se|paas) (se|sy|daal*|dal*|lga*|
      laga*|hoti|place|pay)?, (apne|apni|apna) (paise|paiso|paison|pesun|pese|pesa|raqam|jeb|
      wallet|balance|paas) (se|sy|ki)? .. (order|booking|task|set|place|pay|daalne|dalni|dal kar|
      daal kar|wapas|wapis|lgao|lagana), (<AMOUNT>|<NUM>) (lgao|lagao|dalo|daalo|daale|bhejo|bharo|
      rakho|do|dal k|daal kar|dal kar|jama) .. (<AMOUNT>|<NUM>) (lo|len|mil*|wapas|wapis|nikal*|
      aata|ata|aa*|ka|le jao|roz), (subah|subha) .. (<AMOUNT>|<NUM>) .. (sham|shaam|asar|maghrib|
      raat) .. (<AMOUNT>|<NUM>|dugna|double), (order|orders) (<NUM>|<AMOUNT>) (ka|ki) .. (<NUM>|
      <AMOUNT>) (wapas|wapis|mile|milega), order (<NUM>)? ka .. <NUM> (wapas|wapis|mile), (asal|
      asl|raqam|cost) (aur|or|plus) (<NUM> (%|feesad)|munafa|commission|profit), (set|order|bundle)
      .. (adhura|adhoora|poora|pura|chora|chhora|chorna|beech) .. (raqam|rqm|freeze|ruk*|jam|nikl*|
      nikal*|mana), vip1 .. (<NUM>|<AMOUNT>|roz|jama), vip2 .. (<NUM>|<AMOUNT>|roz|jama|li|lia),
      vip3 .. (<NUM>|<AMOUNT>|roz|jama), (silver|gold|diamond) .. <NUM> .. (jama|dalo|deposit),
      (withdraw|withdrawal|withdrawl|nikalne|nikalwane|nikalna) (se|pe|par|ke|k|ki)? (pehle|phle|
      lie|liye)? .. (%|feesad|percent|tax|level|naye member|do naye), (order|task|set) (bara|lucky|
      combo|farzi|prepaid|merchant|bundle) (aye|aaye|ata|aata|hota), (lucky|combo|bundle|merchant|
      prepaid) (order|orders|wale|task|wala) .. (<NUM>|<AMOUNT>|balance|bhar*|chor*|dal*|jama|
      pehle|hoti|hota), (sir|mentor|mentr) .. (signal|sgnl|signals) ... (dal*|daal*|deposit|<NUM>|
      jama), (min|mnmm|kam se kam) .. (deposit|<AMOUNT>|<NUM>) .. (dalo|daalo|dal*|deposit|hogya|
      rakhna|jama), (<NUM> usdt|<AMOUNT>) .. (app|wallet) (me|mein|m) (dal*|daal*|jama|rakh*),
      (raqam|paisa|paise) .. (platform|system) .. (lock|jam|freeze|ruk*), level (<NUM>)? ..
      (unlock|khul*) .. (<NUM>|<AMOUNT>|balance|deposit|stock)`,
  },
  unless: {
    en: 'never, do not, dont, mutual fund, plot, property, flat, hotel booking, cashback, data bundle',
    ur: 'ہرگز, نہ کریں, کمیٹی, پلاٹ, نہ کوئی فیس, قرض, ادھار, بیسی',
    roman: 'hargiz, mat, committee, comittee, kameti, plot, udhar, qarz, sample, kamra',
  },
  source: {
    document: 'FTC Dec 2024; FBI (DOMAIN.md row 22)',
    url: 'https://guardcore.fastseoul.com/news/53e00099946.html',
  },
};
