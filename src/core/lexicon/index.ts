import type { Columns } from '../pattern/index.ts';
import { bodies, contact } from './contact.ts';
import { money } from './money.ts';
import { places } from './places.ts';
import { roles } from './roles.ts';
import { routes } from './routes.ts';
import { tasks } from './tasks.ts';
import { work } from './work.ts';

/** Every word class, by name. */
export const LEXICON: Readonly<Record<string, Columns>> = {
  ...places,
  ...roles,
  ...work,
  ...money,
  ...tasks,
  ...routes,
  ...contact,
  ...bodies,
};

/** A word of the key class also counts as the listed classes. */
export const PARENTS: Readonly<Record<string, readonly string[]>> = {
  COMPOUND_COUNTRY: ['COUNTRY'],
  HUB: ['COUNTRY'],
  SEA_COUNTRY: ['COUNTRY'],
  TRANSIT_CITY: ['COUNTRY'],
  GULF: ['COUNTRY'],
  WEST: ['COUNTRY'],
  ABROAD_WORD: ['COUNTRY'],
  VISIT_VISA: ['VISA'],
};

/** Names long and rare enough to be put together again when somebody splits them. */
export const SENSITIVE_CLASSES = ['COMPOUND_COUNTRY', 'HUB'] as const;
