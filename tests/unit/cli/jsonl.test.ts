import { expect, test } from 'vitest';
import { judgeLines } from '../../../src/cli/check/jsonl.ts';
import type { Verdict } from '../../../src/core/post.ts';

/** Finds the word "lure" and nothing else. */
function fakeAssess(text: string): Verdict {
  const start = text.indexOf('lure');
  if (start === -1) return { level: 'quiet', short: false, scheme: null, score: 0, evidence: [] };
  const span = { signal: 'x', family: 'pay', quote: 'lure', start, end: start + 4 } as const;
  return { level: 'warn', short: false, scheme: 'task-scam', score: 0.9, evidence: [span] };
}

async function judge(...inputs: string[]): Promise<{ out: unknown[]; bad: number }> {
  async function* feed() {
    yield inputs.join('\n');
  }
  const out: unknown[] = [];
  let bad = 0;
  for await (const judged of judgeLines(feed(), fakeAssess)) {
    out.push(JSON.parse(judged.line));
    if (judged.bad) bad += 1;
  }
  return { out, bad };
}

test('a row gives exactly the keys of the contract, in their order', async () => {
  const { out } = await judge('{"id":"a","text":"a lure","label":"ignored"}');
  expect(JSON.stringify(out)).toBe(
    '[{"id":"a","level":"warn","short":false,"scheme":"task-scam","score":0.9,' +
      '"evidence":[{"signal":"x","quote":"lure","start":2,"end":6}]}]',
  );
});

test('without an id the line number stands in, as a string', async () => {
  const { out } = await judge('{"id":7,"text":"x"}', '{"text":"x"}', '{"id":null,"text":"x"}');
  expect(out).toMatchObject([{ id: 7 }, { id: '2' }, { id: '3' }]);
});

test('a bad line says so in its place, and the rest goes on', async () => {
  const bad = ['no json', '', '[]', 'null', '{"id":"b"}', '{"text":5}', '{"id":{},"text":"x"}'];
  const result = await judge(...bad, '{"id":"last","text":"x"}');
  expect(result.bad).toBe(bad.length);
  expect(result.out).toHaveLength(bad.length + 1);
  for (const [index, line] of result.out.slice(0, -1).entries()) {
    expect(line).toEqual({ id: null, error: expect.stringContaining(`line ${index + 1}: `) });
  }
  expect(result.out.at(-1)).toMatchObject({ id: 'last', level: 'quiet' });
});

test('a byte order mark before the first line is not part of it', async () => {
  const { out } = await judge('\uFEFF{"id":"a","text":"x"}');
  expect(out).toMatchObject([{ id: 'a' }]);
});

test('offsets count UTF-16 units of the text as JSON gives it, lone surrogates included', async () => {
  const text = '\ud83d 😀 lure';
  const { out } = await judge(JSON.stringify({ text }));
  const [{ evidence }] = out as [{ evidence: { start: number; end: number }[] }];
  expect(text.slice(evidence[0]!.start, evidence[0]!.end)).toBe('lure');
});
