import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { judgeLines } from '../../../src/cli/check/jsonl.ts';
import { assess } from '../../../src/core/assess.ts';
import type { Level } from '../../../src/core/post.ts';
import { missing, SHARED } from './shared.ts';

/** Labels of rows that must stay quiet; the rest is spam and fraud of neighbouring kinds. */
const EVERYDAY = new Set(['background', 'legit', 'ham']);
const MAX_WARN = 1 / 20_000;
const MAX_CHECK = 1 / 1_000;

async function* chunks(text: string): AsyncGenerator<string> {
  yield text;
}

async function* judgedRows(file: string) {
  const text = gunzipSync(readFileSync(file)).toString();
  const labels = text
    .trim()
    .split('\n')
    .map((line): string => JSON.parse(line).label);
  let at = 0;
  for await (const { line } of judgeLines(chunks(text), assess)) {
    const level: Level = JSON.parse(line).level;
    yield { label: labels[at++]!, level };
  }
}

const reason = missing('data');

test.skipIf(reason)(
  reason ?? 'everyday texts, public sets, hardly ever raise a warning',
  async () => {
    const tally = new Map<string, { rows: number; check: number; warn: number }>();
    const everyday = { rows: 0, check: 0, warn: 0 };
    for (const name of readdirSync(`${SHARED}data`).filter((file) => file.endsWith('.jsonl.gz'))) {
      for await (const { label, level } of judgedRows(`${SHARED}data/${name}`)) {
        const key = `${name.replace('.jsonl.gz', '')} ${label}`;
        const set = tally.get(key) ?? { rows: 0, check: 0, warn: 0 };
        tally.set(key, set);
        for (const count of EVERYDAY.has(label) ? [set, everyday] : [set]) {
          count.rows += 1;
          if (level !== 'quiet') count.check += 1;
          if (level === 'warn') count.warn += 1;
        }
      }
    }
    const raised = [...tally].filter(([, { check }]) => check > 0);
    const table = raised.map(
      ([key, { rows, check, warn }]) => `${key}: ${check} check or above, ${warn} warn, of ${rows}`,
    );
    console.info(
      [
        ...table,
        `everyday in all: ${everyday.check} check or above, ${everyday.warn} warn, of ${everyday.rows}`,
      ].join('\n'),
    );
    expect(everyday.rows).toBeGreaterThan(100_000);
    expect(everyday.warn / everyday.rows).toBeLessThanOrEqual(MAX_WARN);
    expect(everyday.check / everyday.rows).toBeLessThanOrEqual(MAX_CHECK);
  },
  300_000,
);
