import type { Signal } from './signal.ts';

/** Money goes by mobile wallet, to somebody's account, in crypto, by hundi or in cash. */
export const paidByTransfer: Signal = {
  id: 'paid-by-transfer',
  family: 'payment',
  hard: false,
  scheme: 'overseas-fee',
  patterns: {
    en: `
      <WALLET>, easypesa, esypesa, esypaisa, ezpsa, ezypaisa, jzcsh, jazcash, jazzcsh, jzcash,
      jzzcash, usdt, trc20, binance, bitcoin, crypto wallet, crypto payment, upi, western union,
      raast, (bank|meezan|hbl|ubl|alfalah|allied|mcb|faysal) (account|acct|acc|ac|transfer|iban)
      (of|in|no|number|title|name|to|and|is|or|today|by)?, account (title|number|no|of), iban, (by|
      via|through|in) bank transfer, bank transfer, (in|into|to) (my|his|her|our|their|the) (own|
      personal)? (brothers|sisters|wifes|fathers|assistants|drivers|officers|managers|directors|
      partners|uncles|sons)? (account|acct|wallet), (to|on) (my|his|her|our|the same|this)
      (officers|managers|brothers|personal)? number, (in|by|only|full|all|take|bring|paid|pays|pay|
      half|rest|lac|lakh|remaining|advance|with) cash, cash (only|in|on|at|by|to|with|same|deal|
      hand|payment|before|after|and|no|please|today), (by|hand to) hand, over the counter, (send|
      share|show) (the|a|us|me)? (slip|screenshot|receipt) of? (payment|on|to|after|then|here|and)?`,
    ur: `
      <WALLET>, جیزکیش, ایزی پیسے, ایزی پیسا, ایزی پیسہ, یو ایس ڈی ٹی, بائننس, کرپٹو میں, ہنڈی,
      حوالہ (کے|سے), آئی بین, راست آئی ڈی, (بینک|بنک|میزان|ذاتی|شخصی) (اکاؤنٹ|اکاونٹ|کھاتے|کھاتہ|
      والے|ٹرانسفر), (کے|میرے|ہمارے|اپنے) (اکاؤنٹ|اکاونٹ|کھاتے|نمبر|والٹ) (میں|پر|پہ) .. (جمع|
      بھیج*|بیج*|ڈال*|ٹرانسفر|ڈلوا*|منتقل), (نقد|کیش|نقدی) (لا*|لے*|دی*|دو|جمع|ادا|ہمراہ|ساتھ|پیسے|
      رقم|میں|ہی|پر|رکھ*|دفتر|آفس|سب|گن*), (<AMOUNT>|رقم|پیسے|سارے|صرف|آدھے|باقی) (نقد|کیش|نقدی),
      (<AMOUNT>|رقم|پیسے) .. ہاتھ میں, ہاتھ کے ہاتھ, ہاتھوں ہاتھ, (سلپ|رسید|اسکرین شاٹ|سکرین شاٹ)
      (بھیج*|بیج*|واٹس ایپ|دکھا*|شیئر|لازمی)`,
    roman: `
      <WALLET>, jazcash, jazz kash, jzcash, jzcsh, jazzcsh, jazkash, jezcash, jez cash, easypesa,
      esypesa, esypaisa, ezypaisa, esy paisa, izipaisa, ezpsa, usdt, binance, hundi, hawala, raast,
      iban, (bank|meezan|hbl|ubl|alfalah|zati|zaati|shakhsi|personal) (account|acount|acct|acnt|
      acc|khata|khate|transfer|wale), (ke|k|mere|mery|mre|hamare|hmare|unke|apne) (account|acount|
      acct|accont|acnt|khate|number|nmbr|num|nambar|no|wallet) (me|mein|m|main|pe|par|pr|per) ..
      (jama|jma|bhej*|bhj*|dal*|daal*|transfer|karwa*|krwa*|send), (naqad|nakad|naqd|cash|csh|
      casch|kesh) (la*|le*|de*|do|jama|jma|ada|hamrah|sath|pe|par|me|mein|rakh*|rkh*|office|ofice|
      ofc|daftar|dftar|wali|only|hi), (<AMOUNT>|raqam|rqm|paise|pese|sara|saray|poora|sirf|adha|
      baqi) (naqad|nakad|naqd|cash|csh|casch), (<AMOUNT>|raqam|rqm|paise|pese) .. hath (me|mein|m),
      hathon hath, hath k hath, (slip|raseed|rasid|screenshot|ss) (bhej*|bhj*|send|do|den|dena|
      dikha*|whatsapp|wp|lazmi|kr*|kar*|karo|kro|karen)`,
  },
  unless: {
    en: `
      cash on delivery, cod, petty cash, cash counter, cash prize, cash van, atm machine, robbed,
      snatched, stolen, cash handling, cash officer, cash flow, hand in hand, first hand`,
    ur: 'کیش کاؤنٹر, کیش آفیسر, کیش بیک, لوٹ*, چھین*, ہاتھ میں ہاتھ, ہاتھ میں چوٹ',
    roman:
      'cash counter, cash officer, cash back, cash on delivery, cod, loot*, cheen, cheeni, chheen',
  },
  source: {
    document: 'Cash ban for overseas fees: bank or approved digital channel only',
    url: 'https://adminpanel.samaa.tv/2087343142-govt-ends-cash-fees-for-pakistanis-going-abroad-for-work',
  },
};
