import { expect, test } from 'vitest';
import { DOUBT, LURE, PLAIN, post } from './feed.ts';
import { postOf, run, settled } from './run.ts';

const LONG = `${LURE} and lodging, food, tickets and a bonus for every friend you bring along`;

/** The site opens a dialog outside its column. */
async function openDialog(html: string): Promise<Element> {
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  dialog.innerHTML = html;
  document.body.append(dialog);
  await settled();
  return dialog;
}

test('a dialog that shows the post again bears the warning too, and the post counts once', async () => {
  const { warned, counts, page } = run(post(LURE, 'data-key=a'));
  await settled();
  const dialog = await openDialog(post(LURE, 'data-key=a'));
  expect(warned()).toEqual([LURE, LURE]);
  expect(counts.at(-1)).toEqual([1, 'reading']);
  expect(page.report().warnings.length).toBe(2);
  dialog.remove();
  await settled();
  expect(warned()).toEqual([LURE]);
});

test('the cut copy in the feed and the whole one in the dialog count once', async () => {
  const { warned, counts } = run(post(`${LONG.slice(0, 70)}… See more`));
  await settled();
  await openDialog(post(LONG, 'data-key=a'));
  expect(warned().length).toBe(2);
  expect(counts.at(-1)).toEqual([1, 'reading']);
});

test('the same words under two ids are two posts', async () => {
  const { counts } = run(post(LURE, 'data-key=a') + post(LURE, 'data-key=b'));
  await settled();
  expect(counts.at(-1)).toEqual([2, 'reading']);
});

test('an id that the site fills in late changes nothing', async () => {
  const { drawn, counts } = run(post(LURE));
  await settled();
  const [host] = drawn.keys();
  postOf(LURE).setAttribute('data-key', 'a');
  postOf(LURE).append(document.createElement('i'));
  await settled();
  expect([...drawn.keys()]).toEqual([host]);
  await openDialog(post(LURE, 'data-key=a'));
  expect(counts.at(-1)).toEqual([1, 'reading']);
});

test('hiding takes the warning from every copy, also from one that comes later', async () => {
  const { card, warned, counts } = run(post(LURE, 'data-key=a') + post(DOUBT, 'data-key=b'));
  await settled();
  await openDialog(post(LURE, 'data-key=a'));
  card(postOf(LURE))!.hide();
  expect(warned()).toEqual([DOUBT]);
  expect(counts.at(-1)).toEqual([1, 'reading']);
  document.querySelector('main')!.insertAdjacentHTML('beforeend', post(LURE));
  await settled();
  expect(warned()).toEqual([DOUBT]);
});

test('hiding a post says nothing about another with other words', async () => {
  const { card, warned } = run(post(LURE, 'data-key=a'));
  await settled();
  card(postOf(LURE))!.hide();
  document.querySelector('p')!.textContent = DOUBT;
  postOf(DOUBT).setAttribute('data-key', 'b');
  await settled();
  expect(warned()).toEqual([DOUBT]);
});

test('"this is wrong" hands on the ids of the signals and hides', async () => {
  const { card, wrong, warned } = run(post(LURE) + post(PLAIN));
  await settled();
  card(postOf(LURE))!.wrong();
  expect(wrong).toEqual([['hub']]);
  expect(warned()).toEqual([]);
});

test('the report lists posts in page order, whatever order they were read in', async () => {
  const { page } = run(post(DOUBT));
  await settled();
  document.querySelector('main')!.insertAdjacentHTML('afterbegin', post(LURE));
  document.querySelector('main')!.insertAdjacentHTML('afterbegin', post(PLAIN));
  await settled();
  const { posts, warnings } = page.report();
  expect(posts.map(({ text }) => text)).toEqual([PLAIN, LURE, DOUBT]);
  expect(warnings.map(({ post: index, level }) => [index, level])).toEqual([
    [1, 'warn'],
    [2, 'check'],
  ]);
});
