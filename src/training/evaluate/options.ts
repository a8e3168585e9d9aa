import { parseArgs } from 'node:util';
import type { Part } from '../corpus/read.ts';

export const USAGE = `npm run evaluate [-- --part test|validation] [--quick] [--check]
Measures the shipped model, prints tables, and writes them into the model card.
  --part PART  which part of the corpus to measure on: test (the default) or validation
  --quick      leaves out what takes minutes (everyday rows, peers, EMSCAD, ablations); writes nothing
  --check      writes nothing; fails when the card does not hold what was measured`;

export interface Options {
  readonly part: Part;
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
      quick: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const part = (['test', 'validation'] as const).find((name) => name === values.part);
  if (!part) throw new Error(`There is no part "${values.part}" to measure on.`);
  if (!here.includes(part) && !values.help)
    throw new Error(`The ${part} part of the corpus holds no texts yet (--part measures another).`);
  return { part, quick: values.quick, check: values.check, help: values.help };
}
