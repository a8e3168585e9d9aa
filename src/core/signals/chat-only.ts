import type { Signal } from './signal.ts';

/** Getting in touch by WhatsApp, Telegram or inbox, with no office named beside it. */
export const chatOnly: Signal = {
  id: 'chat-only',
  family: 'contact',
  hard: false,
  scheme: null,
  patterns: {
    en: `
      (only|just) (on|by|through|via|in|at)? <CHAT_APP>,
      <CHAT_APP> (only|contact only|message only|msg only|chat only|text only),
      (everything|all) (is)? (by|on|through|via) <CHAT_APP>,
      (contact|apply|message|msg|text|interested|write|talk|reach|ask|ping|reply|details) (me|us|
        to|him|her|our|directly)? .. (on|at|via|by|through|in|over) (my|our|the|his|her)?
        (<CHAT_APP>|<WA_LINK>|<TG_LINK>),
      (send|share) .. (cv|resume|passport|picture|photo|cnic|documents|details|copy) .. (on|at|via|
        by|to|in)? (my|our|this|the)? <CHAT_APP>,
      (inbox|dm|whatsapp|telegram) (me|us|now|for (details|more|info|job|visa|rate)|your|ready|cv),
      pm me,
      dms open,
      dm open,
      <CHAT_APP> (number|no|at|on|contact|us|hr)? .. <CONTACT>,
      <WA_LINK>,
      <TG_LINK>,
      join (our|my|the|this) (whatsapp|telegram) (group|channel),
      comment (yes|interested|done|info|ok|hi|your|below|cv|ready|i want),
      (type|write|reply|send) (yes|interested|ready|hi|info|done)`,
    ur: `
      صرف (اور صرف)? (<CHAT_APP>|میسج) (پر|کریں)?,
      رابطہ صرف <CHAT_APP>,
      <CHAT_APP> (پر|میں|کے ذریعے)? (رابطہ|میسج|پیغام|سی وی|بھیجیں|بھیج|کریں|کرو|کیجیے|آئیں|بتائیں|
        لکھیں|جوائن|ایڈ|message|contact),
      (رابطہ|پیغام|میسج|سی وی|تصویر|تصاویر|پاسپورٹ|کاپی) .. <CHAT_APP> (پر|کریں|کرو|میں|کر دیں),
      <CHAT_APP> (نمبر)? .. <CONTACT>,
      <WA_LINK>,
      <TG_LINK>,
      کمنٹ (کریں|کرو|میں (اپنا|لکھ*|بتا*)),
      (تبصرے|کمنٹ|کمنٹس) میں .. لکھ*`,
    roman: `
      (sirf|serf|bas) (whatsapp|watsapp|telegram|inbox|msg|message) (pe|par|per|karen|karo|kren|
        kro)?,
      <CHAT_APP> (pe|par|per|pay|me|mein|pr)? (karen|kren|karein|krein|karo|kro|kr|kijiye|rabta|
        msg|message|ain|aain|aao|ao|bhejo|bhejen|send|contact|add|likho|batao|btao),
      (rabta|msg|message|cv|pic|tasveer|passport|detail|baat) .. <CHAT_APP> (pe|par|per|pay|pr|me|
        mein|karen|kren|karo|kro),
      <CHAT_APP> (number|no)? .. <CONTACT>,
      <WA_LINK>,
      <TG_LINK>,
      (call na|no call|call mat|call nahi) .. (<CHAT_APP>|msg|message),
      comment (karen|kren|karein|karo|kro|me (likh*|apna|bata*)),
      (interested|done|ok|yes|ready|haan) (likh*|comment|ka msg|wale)? (likho|likhen|bhejo|karo),
      (wale|walay|wali|larke|log) inbox`,
  },
  unless: {
    en: `
      walk in, office at, our office, visit us, visit our, come to, <EMAIL>, by email, by e mail,
      <OFFICIAL_LINK>, <LICENCE>, landline, family group, status, forwarded, viral`,
    ur: `
      دفتر تشریف, دفتر آئیں, دفتر والے, والے دفتر, ای میل, <EMAIL>, <OFFICIAL_LINK>, <LICENCE>,
      وائرل, سٹیٹس, ہمارے دفتر`,
    roman:
      'office ayen, office aao, daftar ayen, daftar tashreef, office tashreef, email, viral, status',
  },
  source: {
    document: 'MEA Dec 2023 (recruiters reachable by WhatsApp only)',
    url: 'https://www.newsdrum.in/national/protect-yourself-from-fraudulent-overseas-job-offers-government-advisory-2023688',
  },
};
