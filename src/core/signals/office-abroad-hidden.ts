import type { Signal } from './signal.ts';

/** Desk work abroad without saying in which country or for whom. */
export const officeAbroadHidden: Signal = {
  id: 'office-abroad-hidden',
  family: 'destination',
  hard: false,
  scheme: 'compound-lure',
  patterns: {
    en: `
      (<DESK_ROLE>|<SCAM_ROLE>) ... <ABROAD_WORD>, <ABROAD_WORD> ... (<DESK_ROLE>|<SCAM_ROLE>)`,
    ur: `
      (<DESK_ROLE>|<SCAM_ROLE>) ... <ABROAD_WORD>, <ABROAD_WORD> ... (<DESK_ROLE>|<SCAM_ROLE>)`,
    roman: `
      (<DESK_ROLE>|<SCAM_ROLE>) ... <ABROAD_WORD>, <ABROAD_WORD> ... (<DESK_ROLE>|<SCAM_ROLE>)`,
  },
  unless: {
    en: 'client, clients, campaign, usa campaign, uk campaign, night shift',
    ur: 'کلائنٹس, نائٹ شفٹ',
    roman: 'clients, night shift',
  },
  source: {
    document: 'FBI PSA 2023',
    url: 'https://www.ibtimes.com/fbi-warns-fake-ads-forcing-job-seekers-cryptocurrency-scams-3695319',
  },
};
