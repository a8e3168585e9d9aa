import { expect, test } from 'vitest';
import { DOUBT, LURE, PLAIN, post } from './feed.ts';
import { postOf, run, settled } from './run.ts';
import { observersLeft } from './screen.ts';

const PAGE = post(LURE) + post(DOUBT) + post(PLAIN);

test('"fewer" shows strong signs only, at once and back', async () => {
  const { change, warned, counts, page } = run(PAGE);
  await settled();
  change({ sensitivity: 'fewer' });
  expect(warned()).toEqual([LURE]);
  expect(counts.at(-1)).toEqual([1, 'reading']);
  expect(page.report().posts[1]?.level).toBe('check');
  change({ sensitivity: 'balanced' });
  expect(warned().sort()).toEqual([LURE, DOUBT].sort());
});

test('another language redraws the warnings where they stand', async () => {
  const { change, drawn, card } = run(PAGE);
  await settled();
  const hosts = [...drawn.keys()];
  change({ language: 'ur' });
  expect([...drawn.keys()]).toEqual(hosts);
  expect(card(postOf(LURE))!.language).toBe('ur');
});

test.each([{ enabled: false }, { sitesOff: ['facebook' as const] }])(
  'switched off by %j, nothing of ours is left, and on again all is back',
  async (off) => {
    const { change, warned, counts, page } = run(PAGE);
    await settled();
    change(off);
    expect(warned()).toEqual([]);
    expect(counts.at(-1)).toEqual([0, 'off']);
    expect(observersLeft()).toBe(0);
    expect(page.report()).toMatchObject({ health: 'off', posts: [], warnings: [] });
    document.querySelector('main')!.insertAdjacentHTML('beforeend', post(`${LURE} late`));
    await settled();
    expect(warned()).toEqual([]);
    change({ enabled: true, sitesOff: [] });
    await settled();
    expect(warned()).toEqual([LURE, DOUBT, `${LURE} late`]);
  },
);

test('what was hidden stays hidden when Parakh is switched off and on again', async () => {
  const { change, card, warned } = run(PAGE);
  await settled();
  card(postOf(LURE))!.hide();
  change({ enabled: false });
  change({ enabled: true });
  await settled();
  expect(warned()).toEqual([DOUBT]);
});

test('another site switched off changes nothing here', async () => {
  const { warned } = run(PAGE, { settings: { sitesOff: ['whatsapp'] } });
  await settled();
  expect(warned()).toEqual([LURE, DOUBT]);
});

test('a page opened while switched off is not read', async () => {
  const { asked, counts } = run(PAGE, { settings: { enabled: false } });
  await settled();
  expect(asked).toEqual([]);
  expect(counts).toEqual([[0, 'off']]);
});

test('when the extension goes, its nodes and observers go, and nothing is read any more', async () => {
  const { stop, warned, asked, change } = run(PAGE);
  await settled();
  stop.abort();
  expect(warned()).toEqual([]);
  expect(
    document.querySelectorAll('main div:not([data-post]):not([data-virtualized])').length,
  ).toBe(0);
  expect(observersLeft()).toBe(0);
  document.querySelector('main')!.insertAdjacentHTML('beforeend', post(`${LURE} late`));
  change({ sensitivity: 'fewer' });
  await settled();
  expect(asked).not.toContain(`${LURE} late`);
});
