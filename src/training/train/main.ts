import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { inputsOf, missingInputs } from './inputs.ts';
import { train } from './train.ts';

const USAGE = `npm run train [-- --check | --corpus-only]
Trains the risk model and writes src/core/model/weights.json.
  --check        writes nothing; fails when the committed weights are not what training gives
  --corpus-only  from the repository's own texts alone`;

const FILE = fileURLToPath(new URL('../../core/model/weights.json', import.meta.url));

/** One weight a line, as the formatter would have it. */
const asText = (weights: object) => `${JSON.stringify(weights, undefined, 2)}\n`;

function main(): number {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      'corpus-only': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const missing = missingInputs();
  const committed = readFileSync(FILE, 'utf8');
  if (values.check) return check(committed, missing);
  const corpusOnly = values['corpus-only'];
  if (!corpusOnly && missing.length > 0) {
    console.error(`Not here: ${missing.join(', ')} (../shared/data, see src/training/data).`);
    console.error('Train with --corpus-only, or lay the sets out first.');
    return 1;
  }
  const text = asText(train(corpusOnly, console.error));
  writeFileSync(FILE, text);
  console.log(text === committed ? 'The weights are what they were.' : `Wrote ${FILE}`);
  return 0;
}

function check(committed: string, missing: readonly string[]): number {
  const { inputs } = JSON.parse(committed);
  const corpusOnly = inputs.publicSets === null;
  const now: Readonly<Record<string, unknown>> = { ...inputsOf(corpusOnly) };
  const changed = Object.keys(now).filter((name) => now[name] !== inputs[name]);
  if (changed.length > 0) {
    console.error(`The weights were made from other inputs: ${changed.join(', ')}. npm run train.`);
    return 1;
  }
  if (!corpusOnly && missing.length > 0) {
    console.error(
      `Same inputs by their digests. Not trained again, for want of: ${missing.join(', ')}`,
    );
    return 0;
  }
  const same = asText(train(corpusOnly, console.error)) === committed;
  console.log(same ? 'Training gives the committed weights.' : 'Training gives other weights.');
  return same ? 0 : 1;
}

process.exitCode = main();
