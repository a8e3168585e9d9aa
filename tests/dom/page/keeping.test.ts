import { expect, test } from 'vitest';
import { LURE, PLAIN, post } from './feed.ts';
import { postOf, run, settled } from './run.ts';

const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };

/** The page throws our node out, as a framework does when it renders its children anew. */
async function throwOut(drawn: Map<Element, unknown>): Promise<void> {
  for (const host of drawn.keys()) host.remove();
  await settled();
}

test('a warning that the page removes is put back beside its post', async () => {
  const { drawn, warned } = run(post(PLAIN) + post(LURE));
  await settled();
  await throwOut(drawn);
  expect(warned()).toEqual([LURE]);
});

test('after three times it is left to the badge and the popup', async () => {
  const { drawn, warned, page, counts } = run(post(LURE, 'data-key=a') + post(PLAIN));
  await settled();
  for (let round = 0; round < 3; round += 1) {
    await throwOut(drawn);
    expect(warned()).toEqual([LURE]);
  }
  await throwOut(drawn);
  expect(drawn.size).toBe(0);
  expect(counts.at(-1)).toEqual([1, 'reading']);
  expect(page.report().warnings).toEqual([
    { post: 0, level: 'warn', text: 'warn auto', box: NOWHERE },
  ]);
});

test('a page that rebuilds the post anew each time is given up just the same', async () => {
  const { drawn, counts } = run(post(LURE, 'data-key=a'));
  await settled();
  for (let round = 0; round < 4; round += 1) await throwOut(drawn);
  postOf(LURE).outerHTML = post(LURE, 'data-key=a');
  await settled();
  expect(drawn.size).toBe(0);
  expect(counts.at(-1)).toEqual([1, 'reading']);
});

test('one post given up does not cost another its warning', async () => {
  const { drawn, warned } = run(post(LURE, 'data-key=a') + post(`${LURE} too`, 'data-key=b'));
  await settled();
  for (let round = 0; round < 4; round += 1) {
    for (const host of drawn.keys()) if (postOf(LURE).contains(host)) host.remove();
    await settled();
  }
  expect(warned()).toEqual([`${LURE} too`]);
});

test('a warning that is removed while its row is empty is put back', async () => {
  const { drawn } = run(post(LURE));
  await settled();
  const row = postOf(LURE);
  row.replaceChildren(document.createElement('div'));
  await settled();
  expect(drawn.size).toBe(1);
  expect(row.contains([...drawn.keys()][0]!)).toBe(true);
});
