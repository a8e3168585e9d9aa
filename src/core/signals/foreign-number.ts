import type { Signal } from './signal.ts';

/** The recruiter writes from a number abroad. */
export const foreignNumber: Signal = {
  id: 'foreign-number',
  family: 'contact',
  hard: false,
  scheme: 'compound-lure',
  patterns: {
    en: '<PHONE_COMPOUND>, <PHONE_TRANSIT>, <PHONE_ABROAD>',
    ur: '<PHONE_COMPOUND>, <PHONE_ABROAD>',
    roman: '<PHONE_COMPOUND>, <PHONE_ABROAD>',
  },
  source: {
    document: 'FIA Karachi 2025-03-15; MEA May 2024',
    url: 'https://javedch.com/latest-urdu-news/2025/03/15/1080250',
  },
};
