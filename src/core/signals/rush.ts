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
    document: 'Own judgement, weak (DOMAIN.md row 21); any one sign is common in real adverts',
    url: 'https://research.tilburguniversity.edu/en/publications/spotting-the-signs-of-trafficking-recruitment-online-exploring-th',
  },
};
