/**
 * How fast the detector is: `node src/training/bench/main.ts`. Times are given as ratios to a plain
 * loop over the same characters, measured in the same run: a loaded machine slows both.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assess } from '../../core/assess.ts';
import { detect } from '../../core/detect.ts';
import { loadTables } from '../../core/tables.ts';
import { readCorpus } from '../corpus/read.ts';
import { fastText } from '../peers/fast-text.ts';
import { loadFastText } from '../peers/fast-text-module.ts';
import { hardTexts } from './hard-texts.ts';
import { mixOfPosts, pieces } from './texts.ts';

const ROUNDS = 7;
const FIRST_CALLS = 11;
/** As many characters as are ever read of a post. */
const LONGEST = 8_000;

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The fastest of some runs: what the code takes when nothing else runs. */
function best(run: () => void, rounds = ROUNDS): number {
  return Math.min(...Array.from({ length: rounds }, () => time(run)));
}

function sumOfCodes(texts: readonly string[]): number {
  let sum = 0;
  for (const text of texts)
    for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

const say = (name: string, value: string) => console.log(`${name.padEnd(44)} ${value}`);
const ms = (value: number) => `${value.toFixed(value < 1 ? 4 : 2)} ms`;

function posts({ name, texts }: ReturnType<typeof mixOfPosts>): void {
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  say('posts', `${texts.length} of ${name}, ${Math.round(size / texts.length)} characters each`);
  const plain = best(() => sumOfCodes(texts));
  const runs: [string, (text: string) => unknown][] = [
    ['detect', (text) => detect(text).hits],
    ['detect, with cues', (text) => detect(text).cues],
    ['assess', assess],
  ];
  say('sum of character codes', `${ms(plain / texts.length)} a post`);
  for (const [what, run] of runs) {
    const taken = best(() => texts.forEach(run));
    say(what, `${ms(taken / texts.length)} a post, ${(taken / plain).toFixed(0)} times the sum`);
  }
}

/** Each in a process of its own, from tables as the bundle has them. */
function firstCalls(): void {
  const folder = mkdtempSync(join(tmpdir(), 'parakh-bench-'));
  const tables = join(folder, 'tables.json');
  writeFileSync(tables, JSON.stringify(loadTables()));
  const script = fileURLToPath(new URL('./first-call.ts', import.meta.url));
  const run = (): number[] =>
    JSON.parse(execFileSync(process.execPath, [script, tables], { encoding: 'utf8' }));
  const times = Array.from({ length: FIRST_CALLS }, run);
  rmSync(folder, { recursive: true });
  ['first look, weights decoded', 'first closer look, tables unpacked'].forEach((what, part) => {
    const sorted = times.map((each) => each[part]!).sort((a, b) => a - b);
    say(what, `${ms(sorted[FIRST_CALLS >> 1]!)} (best ${ms(sorted[0]!)})`);
  });
}

/** What the smallest learned peer takes for the same texts, trained on enough to be whole. */
async function fastTextBeside(texts: readonly string[]): Promise<void> {
  const library = await loadFastText();
  if (!library) return say('fastText', 'its package fasttext.wasm is not installed');
  const rows = readCorpus('validation');
  const scorer = fastText(library).train(rows, rows.slice(0, 100));
  const all = (run: (text: string) => unknown) => () => {
    for (const text of texts) run(text);
  };
  const theirs = best(all(scorer.score), 3);
  const ours = best(all(assess), 3);
  scorer.free?.();
  say(
    'fastText',
    `${ms(theirs / texts.length)} a post, ${(theirs / ours).toFixed(1)} times assess`,
  );
}

function slowest(texts: readonly string[]): void {
  const run = (text: string) => best(() => assess(text), 3);
  const whole = pieces(texts, LONGEST).map(run);
  const average = whole.reduce((sum, each) => sum + each, 0) / whole.length;
  say(`${LONGEST} characters of posts`, ms(average));
  const hard = [...hardTexts(LONGEST)].map(([made, text]) => ({ made, taken: run(text) }));
  hard.sort((a, b) => b.taken - a.taken);
  say('made to be slow', `${hard.length} texts`);
  for (const { made, taken } of hard.slice(0, 5))
    say(
      `  ${JSON.stringify(made).slice(0, 40)}`,
      `${(taken / average).toFixed(1)} times the average`,
    );
}

const mix = mixOfPosts();
posts(mix);
await fastTextBeside(mix.texts);
slowest(mix.texts);
firstCalls();
