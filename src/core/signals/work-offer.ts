import type { Signal } from './signal.ts';

/** The words that offer work. */
export const workOffer: Signal = {
  id: 'work-offer',
  family: 'offer',
  hard: false,
  scheme: null,
  patterns: {
    en: `
      <HIRE>, <COUNTRY> ... (job|jobs|vacancies|vacancy|work|hiring|visa|visas|staff),
      (job|jobs|vacancies|vacancy|work|working|hiring|staff|visa) (in|for|at) ... <COUNTRY>,
      <JOB> .. <SALARY_WORD>, <SALARY_WORD> .. <MONEY>, <MONEY> .. (<PER_MONTH>|<SALARY_WORD>),
      (apply|join|cv|resume), (want|wants|ready|interested) to (work|go|earn|travel|move),
      (go|work|settle|move) (abroad|overseas)`,
    ur: `
      <HIRE>, <COUNTRY> ... (<JOB>|<VISA>), <JOB> ... <COUNTRY>, <SALARY_WORD> .. <MONEY>,
      <MONEY> .. (<PER_MONTH>|<SALARY_WORD>), (کام|نوکری) (کرنے|کے خواہش*|کرنا چاہ*),
      (باہر|بیرون ملک) (جانے|جانا) .. (خواہش*|چاہ*)`,
    roman: `
      <HIRE>, <COUNTRY> ... (<JOB>|<VISA>), <JOB> ... <COUNTRY>, <SALARY_WORD> .. <MONEY>,
      <MONEY> .. (<PER_MONTH>|<SALARY_WORD>), (kaam|nokri|job) (karne|krne|karna chah*),
      (bahar|bahir) (jane|jana) .. (khwahish*|chah*)`,
  },
  source: {
    document: 'Emigration Ordinance 1979 s.9 (who may advertise)',
    url: 'https://beoe.gov.pk/roles-and-functions-of-oeps',
  },
};
