import { compile } from './pattern/compile.ts';
import type { Tables } from './pattern/tables.ts';
import { RULES } from './rules.ts';

/** The rules' tables. The build puts the same, compiled, in the place of this module. */
export function loadTables(): Tables {
  return compile(RULES);
}
