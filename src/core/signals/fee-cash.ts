import type { Signal } from './signal.ts';

/** A fee in cash or by hand, against the rule that promoters take bank payment only. */
export const feeCash: Signal = {
  id: 'fee-cash',
  family: 'payment',
  hard: true,
  scheme: 'overseas-fee',
  patterns: {
    en: `
      <MONEY> .. (by|in) hand (with|to|at|before),
      (by hand|hand to hand) .. (with my|with our|to my|to our),
      (fee|fees|charges|advance|token|total|half|balance|remaining|rest|installment|<MONEY>|visa|
      payment|money) .. (in|by|only|must be)? .. cash,
      cash (only|payment|deal),
      cash .. (to our|to my|to the agent|to agent|at our office|at the office|at airport|on the
      day of|before flight|before visa|with passport|no cheque|no bank|no receipt),
      (pay|bring|give|given|hand) .. cash .. (office|agent|airport|hotel|home|passport|
      representative|with you|lobby),
      (payment|money|fee|amount) (is|will be)? (by|from) hand, hand to hand (payment|cash|deal),
      no (bank|cheque) .. cash`,
    ur: `
      (قسط|تیسری|باقی رقم|بقیہ رقم) .. (ایئرپورٹ|دفتر|ملنے پر|<MONEY>) .. ہاتھ میں,
      (تیسری|آخری|باقی) .. (ایئرپورٹ|ائیرپورٹ) .. ہاتھ میں, نقد لین دین,
      (فیس|ایڈوانس|ادائیگی|رقم|خرچہ|باقی|بقیہ|قسط|ہزار|لاکھ|چارجز) .. (نقد|نقدی|کیش),
      <MONEY> .. (نقد|کیش) .. (لا*|لے کر|دین*|دیں|جمع|ادا|لیں گے|رکھیں|تیار),
      (نقد|کیش) .. (لین دین|ساتھ لائیں|لے کر آ*|لائیں|دینے ہوں|دینا ہوگا|جمع کرا*|ادا کر*|پر ڈیل|
      لیں گے|ہاتھ میں),
      (رقم|قسط|پیسے|<MONEY>) .. (ہاتھ میں|ہاتھوں ہاتھ|دستی), صرف (نقد|کیش)`,
    roman: `
      (<MONEY>|fees|fee|advance|adaigi|raqam|kharcha|baqi|bakya|qist|hazar|lakh|charges|token|
      <NUM> k) .. (naqad|nakad|cash|naqdi|kesh), (naqad|nakad|cash|kesh) (sath|saath) (lana|lao|
      layen|laen|lain|le), (naqad|nakad|cash|kesh) (pe|par|per)? (deal|len den|lenge|layen|lao|le
      kar|ly kr|lekar|dena|dene|dein|jama|jma|ada|only|sirf), (raqam|paise|paisay|<MONEY>) ..
      (hath me|hath mein|haath me|dukan pe|dukan par|ghar pe)`,
  },
  unless: {
    en: `
      income tax, tax department, pay order, plot, registry,
      (salary|salaries|wages|basic) (is|of)? .. (<MONEY>|<NUM>), salary in cash, cash on delivery,
      cod, prize, discount, price, sale, cashier, cash counter, petty, cash handling, never,
      do not, dont, cash back, delivery, installments available, cash prize, cashback, rent,
      reward, award, cash flow, cash register, arrest*, alleg*, atm, banned, may not, exceeding,
      instead of cash, course, seized, robbed, looted, recovered, snatched, stolen, robber,
      robbers, cash withdrawal, paid in cash to you, loan, usd cash, win`,
    ur: `
      مقروض, طلاق, تنخواہ .. (<MONEY>|<NUM>|ہزار|سو), انعام, کیش کاؤنٹر, ہرگز, نہ دیں, ڈیلیوری,
      ڈلیوری, رعایت, کیشئر, ڈاک*, لوٹ*, چوری, برآمد*, پولیس, کورس, کلاس, ڈالر نقد, امداد, زیور*,
      کیش بیک, جرمانہ, ایوارڈ, گرفتار*, ملزم*, پابندی, ممنوع, منع, مقدمہ, بینظیر, چھین*, سونا,
      عمرہ, جاز کیش, جازکیش`,
    roman: `
      plot, pay order, registry, marla, (salary|tankhwah|tankhwa) .. (<MONEY>|<NUM>), inam,
      qeemat, cashier, hargiz, na den, mat, delivery, discount, chori, daku, loot, cash counter,
      course, class, inaam, jurmana, prize, cod, police, jazz cash, jazzcash, cash back`,
  },
  negatable: true,
  source: {
    document: 'Cash ban for overseas fees',
    url: 'https://adminpanel.samaa.tv/2087343142-govt-ends-cash-fees-for-pakistanis-going-abroad-for-work',
  },
};
