import { expect, test } from 'vitest';
import { DOUBT, LURE, PLAIN, post } from './feed.ts';
import { postOf, run, settled } from './run.ts';
import { scrolled } from './screen.ts';

test('a lure is warned about beside its own post and nowhere else', async () => {
  const { warned, counts, page } = run(post(PLAIN) + post(LURE) + post(DOUBT));
  await settled();
  expect(warned()).toEqual([LURE, DOUBT]);
  expect(counts.at(-1)).toEqual([2, 'reading']);
  expect(page.report().posts.map(({ level }) => level)).toEqual(['quiet', 'warn', 'check']);
});

test('a post that comes later is read', async () => {
  const { warned } = run(post(PLAIN));
  await settled();
  document
    .querySelector('main')!
    .insertAdjacentHTML('beforeend', `<section>${post(LURE)}</section>`);
  await settled();
  expect(warned()).toEqual([LURE]);
});

test('a post far from the screen is read when it comes near', async () => {
  const { warned, asked } = run(post(LURE, 'data-far'));
  await settled();
  expect(asked).toEqual([]);
  postOf(LURE).removeAttribute('data-far');
  scrolled();
  await settled();
  expect(warned()).toEqual([LURE]);
});

test('a skeleton that fills near the screen is read', async () => {
  const { warned } = run('<div data-post><div data-virtualized="false"></div></div>');
  await settled();
  document.querySelector('[data-virtualized]')!.innerHTML = `<p>${LURE}</p>`;
  await settled();
  expect(warned()).toEqual([LURE]);
});

test('opening "See more" judges the whole text, wherever the change is made', async () => {
  const { warned, page } = run(post('<span>Urgent hiring…</span>'));
  await settled();
  expect(warned()).toEqual([]);
  document.querySelector('p > span')!.replaceWith(LURE);
  await settled();
  expect(warned()).toEqual([LURE]);
  expect(page.report().posts.map(({ text }) => text)).toEqual([LURE]);
});

test('a text edited in place, without a change of the child list, is judged anew', async () => {
  const { warned } = run(post(LURE));
  await settled();
  document.querySelector('p')!.firstChild!.nodeValue = PLAIN;
  await settled();
  expect(warned()).toEqual([]);
  document.querySelector('p')!.firstChild!.nodeValue = DOUBT;
  await settled();
  expect(warned()).toEqual([DOUBT]);
});

test('no text is judged twice', async () => {
  const { asked } = run(post(LURE) + post(LURE, 'data-key=b') + post(PLAIN));
  await settled();
  const first = document.querySelector('[data-post]')!;
  document.querySelector('main')!.append(first);
  await settled();
  expect(asked).toEqual([LURE, PLAIN]);
});

test('page nodes are not touched: no attribute, class or node of theirs differs', async () => {
  const { drawn } = run(post(PLAIN, 'data-key=a') + post(LURE, 'data-key=b'));
  const before = document.body.innerHTML;
  await settled();
  expect(drawn.size).toBe(1);
  for (const host of drawn.keys()) {
    expect(host.outerHTML).toBe('<div></div>');
    host.remove();
  }
  expect(document.body.innerHTML).toBe(before);
});

test("the user's own post is read and never warned about", async () => {
  const { warned, page, counts } = run(post(LURE, 'data-own'));
  await settled();
  expect(warned()).toEqual([]);
  expect(counts.at(-1)).toEqual([0, 'reading']);
  expect(page.report().posts).toEqual([{ text: LURE, level: 'quiet', scheme: null }]);
});

test('a post that cannot be read is an error in the report and costs the others nothing', async () => {
  const { warned, page } = run(post(PLAIN, 'data-broken') + post(LURE));
  await settled();
  expect(warned()).toEqual([LURE]);
  expect(page.report().errors).toEqual(['Error: broken post']);
});

test('a page that comes back from the cache says its count again', async () => {
  const { counts } = run(post(LURE));
  await settled();
  const before = counts.length;
  dispatchEvent(new Event('pageshow'));
  expect(counts.slice(before)).toEqual([[1, 'reading']]);
});

test('a flood of changes ends in one look at the whole page', async () => {
  const { warned } = run(post(PLAIN));
  await settled();
  const main = document.querySelector('main')!;
  for (let index = 0; index < 3000; index += 1) main.append(document.createElement('i'));
  main.insertAdjacentHTML('beforeend', post(LURE));
  await settled();
  expect(warned()).toEqual([LURE]);
});
