import type { Language } from '../corpus/read.ts';

/** The corpus's languages as readers call them. */
export const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['en', 'English'],
  ['ur', 'Urdu'],
  ['roman', 'Roman Urdu'],
  ['mixed', 'mixed'],
];
