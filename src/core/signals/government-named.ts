import type { Signal } from './signal.ts';

/** A government body, the forces, an airline or a big brand named as employer. */
export const governmentNamed: Signal = {
  id: 'government-named',
  family: 'impersonation',
  hard: false,
  scheme: 'impersonation',
  patterns: {
    en: `
      <GOVT_BODY> ... (<HIRE>|<JOB>|recruitment|vacancies),
      (<HIRE>|<JOB>|jobs in|vacancies in) ... <GOVT_BODY>,
      (government|govt|sarkari) (job|jobs|vacancies|quota),
      <BRAND> ... (hiring|job|jobs|part time|work from home|task|tasks|salary|data entry|packing|online job),
      (hiring|job|jobs|work|hr|manager|recruiter|representative|agent) (of|from|for|at|in|with) <BRAND>`,
    ur: `
      <GOVT_BODY> ... (<HIRE>|<JOB>), سرکاری (نوکری|نوکریاں|ملازمت|جاب|جابز|بھرتی),
      <BRAND> ... (<JOB>|پارٹ ٹائم|آن لائن)`,
    roman: `
      <GOVT_BODY> ... (<HIRE>|<JOB>),
      (sarkari|government|govt) (nokri|naukri|job|jobs|bharti|mulazmat),
      <BRAND> ... (<JOB>|part time|online)`,
  },
  source: {
    document: 'Emigration Ordinance 1979 s.19 (heading)',
    url: 'https://documents.pub/document/emigration-ordinance-1979-beoegovpk-emigration-ordinance-1979-5-2-in-case.html',
  },
};
