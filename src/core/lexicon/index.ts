import type { Columns } from '../pattern/index.ts';
import { abroad } from './abroad.ts';
import { accounts } from './accounts.ts';
import { bodies } from './bodies.ts';
import { contact } from './contact.ts';
import { desk } from './desk.ts';
import { money } from './money.ts';
import { papers } from './papers.ts';
import { paying } from './paying.ts';
import { places } from './places.ts';
import { roles } from './roles.ts';
import { routes } from './routes.ts';
import { tasks } from './tasks.ts';
import { terms } from './terms.ts';
import { titles } from './titles.ts';
import { trust } from './trust.ts';
import { withheld } from './withheld.ts';
import { work } from './work.ts';

/** Every word class, by name. */
export const LEXICON: Readonly<Record<string, Columns>> = {
  ...places,
  ...abroad,
  ...desk,
  ...roles,
  ...titles,
  ...papers,
  ...trust,
  ...work,
  ...terms,
  ...withheld,
  ...money,
  ...paying,
  ...tasks,
  ...routes,
  ...accounts,
  ...contact,
  ...bodies,
};
