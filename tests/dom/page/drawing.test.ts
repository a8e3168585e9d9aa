import { expect, test, vi } from 'vitest';
import type { Verdict } from '../../../src/core/post.ts';
import { warningDrawing } from '../../../src/page/drawing.ts';
import { DEFAULTS } from '../../../src/settings/settings.ts';

const verdict: Verdict = {
  level: 'check',
  short: false,
  scheme: null,
  score: 0.6,
  evidence: [
    { signal: 'azad-visa', family: 'visa', quote: 'azad visa', start: 0, end: 9 },
    { signal: 'fee-cash', family: 'payment', quote: 'cash', start: 10, end: 14 },
  ],
};
const events = { hide() {}, wrong() {} };
const place = () => ({ parent: document.body, before: null });
const settled = () => new Promise((resolve) => setTimeout(resolve));

const drawing = (loadWords: () => Promise<void>) =>
  warningDrawing({ loadFont: async () => 'font', loadWords }, () => ({
    ...DEFAULTS,
    language: 'en',
  }));

test('the words about signals are asked for with the first warning, and once', async () => {
  const loadWords = vi.fn(async () => undefined);
  const draw = drawing(loadWords);
  expect(loadWords).not.toHaveBeenCalled();
  draw(place(), verdict, events as never);
  await settled();
  draw(place(), verdict, events as never);
  expect(loadWords).toHaveBeenCalledTimes(1);
});

test('a warning stands at once where they never come, and the next one asks again', async () => {
  const loadWords = vi.fn(async () => Promise.reject(new Error('nobody there')));
  const draw = drawing(loadWords);
  const first = draw(place(), verdict, events as never);
  expect(first.host.isConnected).toBe(true);
  await settled();
  expect(first.host.isConnected).toBe(true);
  draw(place(), verdict, events as never);
  expect(loadWords).toHaveBeenCalledTimes(2);
});
