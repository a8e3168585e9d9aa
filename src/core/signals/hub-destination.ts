import type { Signal } from './signal.ts';

/** A town or park of the compounds, named as a place. */
export const hubDestination: Signal = {
  id: 'hub-destination',
  family: 'destination',
  hard: true,
  scheme: 'compound-lure',
  patterns: {
    en: '<HUB>',
    ur: '<HUB>',
    roman: '<HUB>',
  },
  source: {
    document: 'DOMAIN.md section 5; Amnesty 2025-06-26',
    url: 'https://www.amnesty.org/en/documents/asa23/9447/2025/en/',
  },
};
