import type { Signal } from './signal.ts';

/** Casino, online gaming, crypto or chat support: the work of the compounds. */
export const scamTrade: Signal = {
  id: 'scam-trade',
  family: 'role',
  hard: false,
  scheme: 'compound-lure',
  patterns: {
    en: '<SCAM_ROLE>',
    ur: '<SCAM_ROLE>',
    roman: '<SCAM_ROLE>',
  },
  source: {
    document: 'UNODC 2023; Malaysia 2023',
    url: 'https://www.occrp.org/en/27-ccwatch/cc-watch-briefs/18071-asian-countries-join-forces-to-combat-human-trafficking-for-criminal-scams',
  },
};
