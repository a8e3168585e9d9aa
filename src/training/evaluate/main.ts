import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { WEIGHTS } from '../../core/model/weights.ts';
import { differing, generated, withGenerated } from './card.ts';
import { type Measured, measure } from './measure.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { partsHere } from './parts.ts';
import { openPool } from './pool.ts';
import { KEYS } from './sections.ts';

const FOLDER = new URL('../../core/model/', import.meta.url);
const CARD = new URL('README.md', FOLDER);

function introduction({ part }: Options, { lures, honest }: Measured): string {
  const digest = createHash('sha256').update(readFileSync(new URL('weights.json', FOLDER)));
  return [
    `Written by \`npm run evaluate\`${part === 'test' ? '' : ` -- --part ${part}`}; not by hand.`,
    `On the ${part} part: ${lures} lures and ${honest} honest look-alikes.`,
    `Weights ${digest.digest('hex').slice(0, 12)}, trained on ${WEIGHTS.version}.`,
    `An interval of 0.0 to 0.0 only says that none was seen: of n texts, the true share may be up to 3/n.`,
    '',
    '![Precision and recall](precision-recall.svg)',
    '![Calibration](calibration.svg)',
  ].join('\n');
}

async function main(options: Options): Promise<number> {
  const { part, sections, quick } = options;
  const pool = openPool(console.error);
  const measured = await measure(pool, part, sections, quick).finally(() => pool.close());
  const text = generated(introduction(options, measured), measured.sections);
  console.log(text);
  if (measured.fired.length > 0)
    console.log(['\nEveryday rows above quiet, with their words:', ...measured.fired].join('\n'));
  const left = KEYS.filter((key) => !sections.includes(key));
  if (options.check) return check(measured, text, left);
  if (left.length === 0) return write(measured, text);
  console.log(`\nLeft out as asked: ${left.join(', ')}. Nothing written.`);
  return 0;
}

function write({ sections, pictures }: Measured, text: string): number {
  const missing = new Set(sections.flatMap((section) => section.missing));
  if (missing.size > 0) {
    console.error('\nThe model card keeps its figures, since this run lacks something:');
    for (const line of missing) console.error(`- ${line}`);
    return 0;
  }
  const card = readFileSync(CARD, 'utf8');
  writeFileSync(CARD, withGenerated(card, text));
  for (const [name, svg] of pictures) writeFileSync(new URL(name, FOLDER), svg);
  console.error('\nWrote src/core/model/README.md and its pictures.');
  return 0;
}

/** Compares section by section, since a fresh clone cannot measure all of them. */
function check({ sections }: Measured, text: string, left: readonly string[]): number {
  const card = readFileSync(CARD, 'utf8');
  const able = sections.filter(({ missing }) => missing.length === 0);
  const other = differing(card, able);
  const unable = sections.filter((section) => !able.includes(section)).map(({ title }) => title);
  if (unable.length > 0) console.error(`\nNot compared, for want of inputs: ${unable.join('; ')}`);
  if (
    unable.length === 0 &&
    left.length === 0 &&
    other.length === 0 &&
    withGenerated(card, text) !== card
  )
    other.push('the introduction');
  if (other.length > 0) console.error(`\nThe card holds other figures: ${other.join('; ')}`);
  else console.error('\nThe card holds what was measured.');
  return other.length > 0 ? 1 : 0;
}

/** The command line, or what is wrong with it. */
function optionsOrExit(): Options {
  try {
    return readOptions(process.argv.slice(2), partsHere());
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exit(1);
  }
}

const options = optionsOrExit();
if (options.help) console.log(USAGE);
else process.exitCode = await main(options);
