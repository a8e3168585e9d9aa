import type { Signal } from './signal.ts';

/** Hurry: few seats, today only. */
export const rush: Signal = {
  id: 'rush',
  family: 'pressure',
  hard: false,
  scheme: null,
  patterns: {
    en: '<URGENT>',
    ur: '<URGENT>',
    roman: '<URGENT>',
  },
  source: {
    document: 'Weak sign; not in the advisories (DOMAIN.md row 21)',
    url: 'https://www.dawn.com/news/1959122',
  },
};
