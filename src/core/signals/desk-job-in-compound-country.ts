import type { Signal } from './signal.ts';

/** Office, IT or call-centre work in Cambodia, Myanmar or Laos, said in one line. */
export const deskJobInCompoundCountry: Signal = {
  id: 'desk-job-in-compound-country',
  family: 'destination',
  hard: true,
  scheme: 'compound-lure',
  patterns: {
    en: `
      (<DESK_ROLE>|<SCAM_ROLE>) ... (<COMPOUND_COUNTRY>|<HUB>),
      (<COMPOUND_COUNTRY>|<HUB>) ... (<DESK_ROLE>|<SCAM_ROLE>)`,
    ur: `
      (<DESK_ROLE>|<SCAM_ROLE>) ... (<COMPOUND_COUNTRY>|<HUB>),
      (<COMPOUND_COUNTRY>|<HUB>) ... (<DESK_ROLE>|<SCAM_ROLE>)`,
    roman: `
      (<DESK_ROLE>|<SCAM_ROLE>) ... (<COMPOUND_COUNTRY>|<HUB>),
      (<COMPOUND_COUNTRY>|<HUB>) ... (<DESK_ROLE>|<SCAM_ROLE>)`,
  },
  source: {
    document: 'FIA warning, Dawn 2025-12-04',
    url: 'https://www.dawn.com/news/1959122',
  },
};
