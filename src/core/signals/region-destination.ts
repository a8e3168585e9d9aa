import type { Signal } from './signal.ts';

/** Thailand, Vietnam, Malaysia or "South-East Asia" as destination: named by FIA, but real labour markets too. */
export const regionDestination: Signal = {
  id: 'region-destination',
  family: 'destination',
  hard: false,
  scheme: 'compound-lure',
  patterns: {
    en: '<SEA_COUNTRY>, bangkok',
    ur: '<SEA_COUNTRY>, بنکاک, بینکاک',
    roman: '<SEA_COUNTRY>, bangkok, bankok',
  },
  source: {
    document: 'FIA warning, Dawn 2025-12-04',
    url: 'https://www.dawn.com/news/1959122',
  },
};
