import type { Signal } from './signal.ts';

/** Cambodia, Myanmar or Laos as destination. */
export const compoundCountry: Signal = {
  id: 'compound-country',
  family: 'destination',
  hard: false,
  scheme: 'compound-lure',
  patterns: {
    en: '<COMPOUND_COUNTRY>',
    ur: '<COMPOUND_COUNTRY>',
    roman: '<COMPOUND_COUNTRY>',
  },
  source: {
    document: 'FIA warning, Dawn 2025-12-04',
    url: 'https://www.dawn.com/news/1959122',
  },
};
