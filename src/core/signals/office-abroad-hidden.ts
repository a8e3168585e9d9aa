import type { Signal } from './signal.ts';

/** Desk work abroad without saying in which country or for whom. */
export const officeAbroadHidden: Signal = {
  id: 'office-abroad-hidden',
  family: 'destination',
  hard: false,
  scheme: 'compound-lure',
  patterns: {
    en: `
      (<DESK_ROLE>|<SCAM_ROLE>) ... (<ABROAD_WORD>|foreign branch|foreign office|branch abroad),
      (<ABROAD_WORD>|foreign branch|foreign office) ... (<DESK_ROLE>|<SCAM_ROLE>),
      online (job|work) .. <ABROAD_WORD>,
      <ABROAD_WORD> .. online (job|work)`,
    ur: `
      (<DESK_ROLE>|<SCAM_ROLE>) ... (<ABROAD_WORD>|باہر (جانا|جانے|جائیں|بھیجیں|بھیجنا|بھیج)),
      (<ABROAD_WORD>|باہر (جانے|جانا|جائیں|جاب|نوکری|کی نوکری|کی جاب|کا کام|دفتر)) ...
        (<DESK_ROLE>|<SCAM_ROLE>),
      باہر <DESK_ROLE>,
      آن لائن (کام|جاب|نوکری) .. <ABROAD_WORD>,
      <ABROAD_WORD> .. آن لائن (کام|جاب|نوکری)`,
    roman: `
      (<DESK_ROLE>|<SCAM_ROLE>) ... (<ABROAD_WORD>|(bahar|bahir) (jana|jane|jaen|bhej*)),
      (<ABROAD_WORD>|(bahar|bahir) (ki|ka|wali|job|nokri)|(job|nokri|kaam|kam) (bahar|bahir) (ki|
        ka|hai)) ... (<DESK_ROLE>|<SCAM_ROLE>),
      online (kaam|kam|job) .. <ABROAD_WORD>,
      <ABROAD_WORD> .. online (kaam|kam|job)`,
  },
  unless: {
    en: `
      client, customers abroad, campaign, night shift, remote, work from home, from home,
      overseas (employment|pakistani|pakistanis|education|brand|call|calls|market| student)`,
    ur: `
      کلائنٹ, کلائنٹس, نائٹ شفٹ, گھر بیٹھے, گھر سے, مقیم, اوورسیز پاکستانی, اوورسیز پاکستانیوں,
      اوورسیز ایمپلائمنٹ`,
    roman: 'client, clients, night shift, ghar bethe, ghar se, overseas pakistani',
  },
  source: {
    document: 'FBI PSA 2023',
    url: 'https://www.ibtimes.com/fbi-warns-fake-ads-forcing-job-seekers-cryptocurrency-scams-3695319',
  },
};
