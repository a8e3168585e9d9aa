import type { Signal } from './signal.ts';

/** Visa, ticket or room paid by the company. */
export const companyPaid: Signal = {
  id: 'company-paid',
  family: 'perks',
  hard: false,
  scheme: 'compound-lure',
  patterns: {
    en: `
      (<VISA>|<TICKET>|<LODGING>|everything|all expenses|all cost|expenses|travel cost) ... (by|from|on) (the|our|your)? (<COMPANY>|company side|employer side),
      free ... (<VISA>|<TICKET>|<LODGING>),
      (<COMPANY>|company) ... (provide|provides|pays|pay|covers|cover|bear|bears|sponsor|sponsors|arrange|arranges|give|gives|handle|handles) ... (<VISA>|<TICKET>|<LODGING>|everything|all),
      (<VISA>|<TICKET>|<LODGING>) .. (free|included|provided|sponsored|covered|paid|company side|will be provided),
      (all|every) (expense|expenses|cost|costs|thing) .. (paid|covered|free|company),
      (paid|sponsored|provided) (visa|ticket|travel|accommodation),
      company (visa|ticket|accommodation|paid|sponsored)`,
    ur: `
      (<VISA>|<TICKET>|<LODGING>) ... (کمپنی|فری|مفت|کی طرف سے|کے ذمے|کے ذمہ|مہیا|فراہم),
      (فری|مفت) ... (<VISA>|<TICKET>|<LODGING>),
      (کمپنی|ادارہ|ہم) ... (<VISA>|<TICKET>|<LODGING>) ... (دے*|فراہم|مہیا|برداشت|ادا),
      (سارا|تمام|سب) (خرچ*|اخراجات|کچھ) ... (کمپنی|ہمارا|ہم|ہمارے),
      کمپنی (کی طرف سے|دے گی|برداشت)`,
    roman: `
      (<VISA>|<TICKET>|<LODGING>) ... (company|free|muft|ki taraf se|ke zimme|k zimma|zimme|provide|deti|degi|de gi),
      (free|muft) ... (<VISA>|<TICKET>|<LODGING>),
      (company|hum) ... (<VISA>|<TICKET>|<LODGING>) ... (degi|de gi|deti|dete|denge|provide|faraham),
      (sara|saara|tamam|sab) (kharcha|kharch|kuch|akhrajat) ... (company|hamara|hum|humara),
      company (ki taraf se|de gi|degi|bardasht)`,
  },
  source: {
    document: 'article S0; FBI 2023',
    url: 'https://www.ibtimes.com/fbi-warns-fake-ads-forcing-job-seekers-cryptocurrency-scams-3695319',
  },
};
