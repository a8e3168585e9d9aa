import { pack } from './packed/pack.ts';
import type { Packed } from './packed/packed.ts';
import { compile } from './pattern/compile.ts';
import { RULES } from './rules.ts';

/** The rules' tables. The build puts the same, made beforehand, in the place of this module. */
export function loadTables(): Packed {
  return pack(compile(RULES));
}
