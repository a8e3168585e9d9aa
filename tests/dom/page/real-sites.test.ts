import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/core/assess.ts';
import { readText } from '../../../src/page/read-text.ts';
import { facebook } from '../../../src/sites/facebook.ts';
import { SITES } from '../../../src/sites/index.ts';
import type { Site } from '../../../src/sites/site.ts';
import { fixturesOf } from '../sites/fixtures.ts';
import { parsePage } from '../sites/load.ts';
import { run, settled } from './run.ts';

/** The engine with the real adapter, reader and risk model, on one of the fixtures. */
async function open(site: Site, html: string) {
  const engine = run(parsePage(html).body.innerHTML, { site, readText, assess });
  await settled();
  const report = engine.page.report();
  return {
    ...engine,
    report,
    warnedTexts: report.warnings.map(({ post }) => report.posts[post]?.text),
  };
}

describe.each(SITES)('$id', (site) => {
  test.each(fixturesOf(site.id))('$name: warns of the lures and of nothing else', async (page) => {
    const { report, warnedTexts, drawn } = await open(site, page.html);
    const lures = page.posts.filter(({ lure, own }) => lure && !own);
    expect(warnedTexts).toEqual(lures.map(({ text }) => text));
    expect(report.posts.map(({ text }) => text)).toEqual(page.posts.map(({ text }) => text));
    expect(report.health).toBe(page.posts.length > 0 ? 'reading' : 'empty');
    expect(report.errors).toEqual([]);
    expect(drawn.size).toBe(lures.length);
    const found = [...site.posts(document)];
    for (const host of drawn.keys()) {
      expect(found.some((post) => post.contains(host) || host.nextSibling === post)).toBe(true);
    }
  });
});

const home = fixturesOf('facebook').find(({ name }) => name === 'home-2025')!;
const wrapperOf = (host: Element) =>
  host.closest('[aria-posinset]')!.querySelector<HTMLElement>('[data-virtualized]')!;

test('facebook: a post scrolled away and back keeps its one warning', async () => {
  const { drawn } = await open(facebook, home.html);
  const [host] = drawn.keys();
  const wrapper = wrapperOf(host!);
  const content = [...wrapper.childNodes];
  for (let round = 0; round < 3; round += 1) {
    wrapper.setAttribute('data-virtualized', 'true');
    wrapper.replaceChildren(document.createElement('div'));
    await settled();
    wrapper.replaceChildren(...content);
    wrapper.setAttribute('data-virtualized', 'false');
    await settled();
    expect([...drawn.keys()]).toEqual([host]);
  }
  expect(host!.nextElementSibling).toBe(wrapper);
});

test('facebook: a warning before a bare text body is put back too', async () => {
  const bare = fixturesOf('facebook').find(({ name }) => name === 'changed-markup')!;
  const { drawn } = await open(facebook, bare.html);
  const [host] = drawn.keys();
  host!.remove();
  await settled();
  expect(drawn.size).toBe(1);
  expect([...drawn.keys()][0]!.isConnected).toBe(true);
});

test('facebook: a row recycled for another post is warned about by its new words only', async () => {
  const { drawn, page } = await open(facebook, home.html);
  const [host] = drawn.keys();
  const text = wrapperOf(host!).querySelector('[data-ad-rendering-role="story_message"] [style]')!;
  text.firstChild!.nodeValue = 'The match starts at four on Friday, bring water and your own ball.';
  await settled();
  expect(drawn.size).toBe(0);
  expect(page.report().posts[0]?.text).toContain('The match starts at four');
});

test('facebook: the post opened in a dialog is warned about there too, and counts once', async () => {
  const { drawn, counts } = await open(facebook, home.html);
  const row = [...drawn.keys()][0]!.closest('[aria-posinset]')!;
  const copy = row.cloneNode(true) as Element;
  for (const node of copy.children) if (node.attributes.length === 0) node.remove();
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  dialog.append(copy);
  document.body.append(dialog);
  await settled();
  expect([...drawn.keys()].map((host) => dialog.contains(host))).toEqual([false, true]);
  expect(counts.at(-1)).toEqual([1, 'reading']);
});
