import type { Signal } from './signal.ts';

/** A fee in cash or by hand, against the rule that promoters take bank payment only. */
export const feeCash: Signal = {
  id: 'fee-cash',
  family: 'payment',
  hard: true,
  scheme: 'overseas-fee',
  patterns: {
    en: `
      (by hand|hand to hand) .. (with my|with our|to my|to our),
      (fee|charges|advance|token|total|half|balance|remaining|rest|installment|<MONEY>|visa|
        payment|money) .. (in|by|only|must be)? .. cash,
      cash (only|payment|deal),
      cash .. (to our|to my|to the agent|to agent|at our office|at the office|at airport|on the day
        of|before flight|before visa|with passport|no cheque|no bank|no receipt),
      (pay|bring|give|given|hand) .. cash .. (office|agent|airport|hotel|home|passport|
        representative|with you|lobby),
      (payment|money|fee|amount) (is|will be)? (by|from) hand,
      hand to hand (payment|cash|deal),
      no (bank|cheque) .. cash,
      (total|full|half|rest|nine|ten|<AMOUNT>) (is|in)? cash (to|at|on|in|same|that|before|when|
        for),
      (take|bring|carry|pay|give|keep) .. <AMOUNT> .. (cash|by hand),
      <AMOUNT> .. (cash only|hand to hand|in one go|counted in front|on my table|on my desk|on the
        table),
      (dont|do not|never|not|no) (do|accept|take|use|want|through|in)? (bank|banks|cheque|cheques|
        bank transfer|online transfer) .. (cash|tax|audit|because|only|please),
      cash .. (no|not|never|dont) .. (bank|cheque|transfer|online),
      everything .. (by hand|in cash),
      cash (in|at) (my|our|his|the) (office|shop|desk|home|mosque|hotel|lobby)`,
    ur: `
      (قسط|تیسری|باقی رقم|بقیہ رقم) .. (ایئرپورٹ|دفتر|ملنے پر|<MONEY>) .. ہاتھ میں, (تیسری|آخری|
      باقی) .. (ایئرپورٹ|ائیرپورٹ) .. ہاتھ میں, نقد لین دین, (فیس|ایڈوانس|ادائیگی|رقم|خرچہ|باقی|
      بقیہ|قسط|ہزار|لاکھ|چارجز) .. (نقد|نقدی|کیش), <MONEY> .. (نقد|کیش) .. (لا*|لے کر|دین*|دیں|جمع|
      ادا|لیں گے|رکھیں|تیار), (نقد|کیش) .. (لین دین|ساتھ لائیں|لے کر آ*|لائیں|دینے ہوں|دینا ہوگا|
      جمع کرا*|ادا کر*|پر ڈیل|لیں گے|ہاتھ میں), (رقم|قسط|پیسے|<MONEY>) .. (ہاتھ میں|ہاتھوں ہاتھ),
      صرف (نقد|کیش), (سارے|سارا|پورے|کل|صرف) (پیسے|رقم)? (نقد|کیش), (نقد|کیش) .. (دفتر|آفس|دکان|
      گھر|گنتی|گن کر|سامنے|ہمراہ|ہاتھ), (دفتر|دکان|آفس) (میں|آ کر|پر|آ کے|لاؤ) (نقد|کیش), <AMOUNT>
      .. (نقد|کیش) (دفتر|لاؤ|لے|ہمراہ|دو|دیں|آفس|گن*), (بینک|بنک) (میں|ٹرانسفر|کا|سے) .. (نہیں
      لیتے|نی لیتے|نامنظور|جھنجھٹ نہیں|نہیں لیں|ریکارڈ|نہ بھیج*|فائل رک*), <AMOUNT> .. ہاتھ میں
      (دے*|رکھ*|پکڑ*)`,
    roman: `
      (<MONEY>|fees|fee|advance|adaigi|raqam|kharcha|baqi|bakya|qist|hazar|lakh|charges|token|<NUM>
      k) .. (naqad|nakad|cash|kesh), (naqad|nakad|cash|kesh) (pe|par|per)? (deal|len den|lenge|
      layen|lao|le kar|ly kr|lekar|dena|dene|dein|jama|jma|ada|only|sirf), (raqam|paise|paisay|
      <MONEY>) .. (hath me|hath mein|haath me|dukan pe|dukan par|ghar pe), (naqad|naqd|nakad|cash|
      csh|casch|kesh) (daftar|dftar|dftr|office|ofice|ofc|dukan|shop|dere|ghar|hamrah|ginti|hath|
      meri dukan|mere paas), (sara|saray|poora|pura|kul|sirf|total) (paisa|paise|raqam)? (naqad|
      naqd|cash|csh|casch), (daftar|dftr|office|ofice|dukan) (me|mein|ma|m|pe|par|aa kar|a k)
      (naqad|naqd|cash|csh|casch), <AMOUNT> .. (naqad|naqd|nakad|cash|csh|casch) (la*|le*|rakh*|do|
      den|hamrah|dftr|daftar|office|ofc|ofice|mere|hamare|pe|usi), bank (me|mein|se|transfer|draft|
      cheque|ka) .. (nahi lete|nai lete|nhi lete|ni lete|accept nai|accept nahi|nothing accepted|na
      bhej*|record|file ruk*|jhanjhat), <AMOUNT> .. hath (me|mein) (de*|di*|rakh*|pakra*), ginti ..
      (samne|saamne)`,
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
