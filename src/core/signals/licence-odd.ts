import type { Signal } from './signal.ts';

/** A licence number of a shape or height that is not issued. */
export const licenceOdd: Signal = {
  id: 'licence-odd',
  family: 'employer',
  hard: false,
  scheme: 'overseas-fee',
  patterns: {
    en: '<LICENCE_ODD>',
    ur: '<LICENCE_ODD>',
    roman: '<LICENCE_ODD>',
  },
  source: {
    document: 'DOMAIN.md 3.1: highest number seen 5224 (2026)',
    url: 'https://beoe.gov.pk/list-of-oeps',
  },
};
