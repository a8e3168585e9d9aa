import { parseArgs } from 'node:util';
import type { Part } from '../corpus/read.ts';
import { KEYS, type Key, QUICK } from './sections.ts';

export const USAGE = `npm run evaluate [-- --part test|validation] [--quick] [--only SECTION ...] [--check]
Measures the shipped model, prints tables, and writes them into the model card.
  --part PART      which part of the corpus to measure on: test (the default) or validation
  --only SECTION   these sections alone; writes nothing: ${KEYS.join(', ')}
  --quick          what takes seconds (${QUICK.join(', ')}); writes nothing
  --check          writes nothing; fails when the card does not hold what was measured`;

export interface Options {
  readonly part: Part;
  readonly sections: readonly Key[];
  /** Validation may be judged by weights that learned from it, since the other way takes minutes. */
  readonly quick: boolean;
  readonly check: boolean;
  readonly help: boolean;
}

/** The command line; the part must hold texts. Throws what to say to whoever typed it. */
export function readOptions(args: readonly string[], here: readonly Part[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      part: { type: 'string', default: 'test' },
      only: { type: 'string', multiple: true, default: [] },
      quick: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const part = (['test', 'validation'] as const).find((name) => name === values.part);
  if (!part) throw new Error(`There is no part "${values.part}" to measure on.`);
  if (!here.includes(part) && !values.help)
    throw new Error(`The ${part} part of the corpus holds no texts yet (--part measures another).`);
  const only = values.only.flatMap((names) => names.split(','));
  const unknown = only.filter((name) => !KEYS.some((key) => key === name));
  if (unknown.length > 0) throw new Error(`There is no section "${unknown.join('", "')}".`);
  const every = values.quick ? QUICK : KEYS;
  const sections = only.length > 0 ? KEYS.filter((key) => only.includes(key)) : every;
  return { part, sections, quick: values.quick, check: values.check, help: values.help };
}
