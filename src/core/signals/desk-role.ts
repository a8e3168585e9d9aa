import type { Signal } from './signal.ts';

/** Low-skill desk work, as in the lures. */
export const deskRole: Signal = {
  id: 'desk-role',
  family: 'role',
  hard: false,
  scheme: 'compound-lure',
  patterns: {
    en: '<DESK_ROLE>',
    ur: '<DESK_ROLE>',
    roman: '<DESK_ROLE>',
  },
  source: {
    document: 'FIA Karachi 2025-03-15',
    url: 'https://javedch.com/latest-urdu-news/2025/03/15/1080250',
  },
};
