import { expect, test } from 'vitest';
import { DOUBT, LURE, PLAIN, post } from './feed.ts';
import { postOf, run, settled } from './run.ts';
import { observersLeft, scrolled } from './screen.ts';

const wrapper = () => document.querySelector<HTMLElement>('[data-virtualized]')!;

function empty(): void {
  wrapper().setAttribute('data-virtualized', 'true');
  wrapper().innerHTML = '<div></div>';
}
function fill(text: string): void {
  wrapper().innerHTML = `<p>${text}</p>`;
  wrapper().setAttribute('data-virtualized', 'false');
}

test('a virtualised row keeps its one warning while it is empty and when it is refilled', async () => {
  const { drawn, warned, counts } = run(post(LURE) + post(PLAIN));
  await settled();
  const [host] = drawn.keys();
  for (let round = 0; round < 5; round += 1) {
    empty();
    await settled();
    expect([...drawn.keys()]).toEqual([host]);
    expect(host!.isConnected).toBe(true);
    fill(LURE);
    await settled();
    expect(warned()).toEqual([LURE]);
  }
  expect([...drawn.keys()]).toEqual([host]);
  expect(counts.at(-1)).toEqual([1, 'reading']);
});

test('a row that is refilled with another text loses the old warning', async () => {
  const { warned, counts } = run(post(LURE));
  await settled();
  empty();
  await settled();
  fill(PLAIN);
  await settled();
  expect(warned()).toEqual([]);
  expect(counts.at(-1)).toEqual([0, 'reading']);
});

test('a recycled node is judged by what it holds now', async () => {
  const { warned, drawn } = run(post(LURE));
  await settled();
  const [old] = drawn.keys();
  document.querySelector('p')!.textContent = DOUBT;
  await settled();
  expect(warned()).toEqual([DOUBT]);
  expect(old!.isConnected).toBe(false);
});

test('a node recycled for something that is no post loses its warning', async () => {
  const { warned } = run(post(LURE));
  await settled();
  wrapper().innerHTML = '<img alt=""><span>7:09 PM</span>';
  await settled();
  expect(warned()).toEqual([]);
});

test('a node recycled off screen does not keep the old warning', async () => {
  const { warned } = run(post(LURE));
  await settled();
  postOf(LURE).setAttribute('data-far', '');
  scrolled();
  document.querySelector('p')!.textContent = PLAIN;
  await settled();
  expect(warned()).toEqual([]);
});

test('when the container is replaced, warnings stand in the new one and none is left over', async () => {
  const { warned, drawn, counts } = run(post(LURE));
  await settled();
  const [old] = drawn.keys();
  const main = document.createElement('main');
  main.innerHTML = post(PLAIN) + post(DOUBT);
  document.querySelector('main')!.replaceWith(main);
  await settled();
  expect(warned()).toEqual([DOUBT]);
  expect(old!.isConnected).toBe(false);
  expect(counts.at(-1)).toEqual([1, 'reading']);
});

test('a page without the post counts it no longer', async () => {
  const { counts, drawn } = run(post(LURE) + post(PLAIN));
  await settled();
  postOf(LURE).remove();
  await settled();
  expect(counts.at(-1)).toEqual([0, 'reading']);
  expect(drawn.size).toBe(0);
});

test('posts on a page that is kept hidden behind another are not counted', async () => {
  const { counts, page } = run(`<div id="old">${post(LURE)}</div>${post(PLAIN)}`);
  await settled();
  document.getElementById('old')!.hidden = true;
  scrolled();
  await settled();
  expect(counts.at(-1)).toEqual([0, 'reading']);
  expect(page.report().posts.map(({ text }) => text)).toEqual([PLAIN]);
  document.getElementById('old')!.hidden = false;
  scrolled();
  await settled();
  expect(counts.at(-1)).toEqual([1, 'reading']);
});

test('hundreds of recycled rows leave no warning and no observer behind', async () => {
  const { drawn, stop } = run(post(LURE));
  await settled();
  for (let index = 0; index < 200; index += 1) {
    document.querySelector('main')!.innerHTML =
      post(`${LURE} ${index}`) + post(`${PLAIN} ${index}`);
    if (index % 20 === 0) await settled();
  }
  await settled();
  expect(drawn.size).toBe(1);
  stop.abort();
  expect(drawn.size).toBe(0);
  expect(observersLeft()).toBe(0);
});
