import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { createChecker } from '../../../src/page/checker.ts';
import { createJudge } from '../../../src/page/judge.ts';
import type { PageReport } from '../../../src/platform/messages.ts';
import type { PanelModel } from '../../../src/ui/panel/model.ts';
import { DOUBT, fakeAssess, feed, LURE, PLAIN, post } from './feed.ts';
import { settled } from './run.ts';

const REPORT: PageReport = {
  url: '',
  site: 'facebook',
  health: 'reading',
  posts: [{ text: LURE, level: 'warn', scheme: null }],
  warnings: [{ post: 0, level: 'warn', text: '', box: { x: 0, y: 0, width: 1, height: 1 } }],
  errors: [],
};

function start(html: string, standing?: PageReport) {
  document.body.innerHTML = `<main>${html}</main>`;
  const stop = new AbortController();
  const hides = new Map<Element, () => void>();
  const panels: (PanelModel | 'closed')[] = [];
  const counts: number[] = [];
  const parts = {
    doc: document,
    site: { ...feed, id: 'generic' },
    hidden: [],
    errors: { seen: [], add: () => undefined },
    readText: (roots: readonly Element[]) => roots.map((root) => root.textContent).join(),
    judge: createJudge(fakeAssess([])),
    sensitivity: () => 'balanced' as const,
    standing: () => standing,
    wrong: () => undefined,
    counted: (warnings: number) => counts.push(warnings),
    answers: {
      show: (model: PanelModel) => panels.push(model),
      refresh: () => undefined,
      close: () => panels.push('closed'),
    },
    draw: (
      { parent, before }: ReturnType<typeof feed.place>,
      _: unknown,
      events: { hide(): void },
    ) => {
      const host = document.createElement('div');
      parent.insertBefore(host, before);
      hides.set(host, events.hide);
      const remove = () => {
        hides.delete(host);
        host.remove();
      };
      return { host, remove, refresh: () => undefined, text: () => '' };
    },
  };
  const checker = createChecker(parts, stop.signal);
  onTestFinished(() => stop.abort());
  const warned = () => [...hides.keys()].map((host) => host.closest('[data-post]')?.textContent);
  return { checker, stop, warned, panels, counts, hides };
}

beforeEach(() => document.body.replaceChildren());

const PAGE = post(PLAIN) + post(LURE, 'data-far') + post(DOUBT);

test('the whole page is read, far from the screen too, and the panel sums it up', async () => {
  const { checker, warned, panels, counts } = start(PAGE);
  checker.checkPage();
  await settled();
  expect(warned()).toEqual([LURE, DOUBT]);
  expect(panels).toEqual([{ kind: 'page', posts: 3, found: 2 }]);
  expect(counts).toEqual([2]);
  expect(checker.report()).toMatchObject({ site: 'generic', health: 'reading' });
});

test('asked twice, it draws no warning twice', async () => {
  const { checker, warned, panels } = start(PAGE);
  checker.checkPage();
  checker.checkPage();
  await settled();
  document.querySelector('p')!.textContent = `${LURE} new`;
  checker.checkPage();
  await settled();
  expect(warned()).toEqual([`${LURE} new`, LURE, DOUBT]);
  expect(panels.at(-1)).toEqual({ kind: 'page', posts: 3, found: 3 });
});

test('a page without text says so, and is not reported as read', async () => {
  const { checker, panels } = start('<b>pictures only</b>');
  checker.checkPage();
  await settled();
  expect(panels).toEqual([{ kind: 'page', posts: 0, found: 0 }]);
  expect(checker.report()).toMatchObject({ health: 'empty' });
});

test('where a content script reads the page, its warnings stand and are summed up', async () => {
  const { checker, warned, panels } = start(PAGE, REPORT);
  checker.checkPage();
  await settled();
  expect(warned()).toEqual([]);
  expect(panels).toEqual([{ kind: 'page', posts: 1, found: 1 }]);
});

test.each(['off', 'unreadable', 'empty'] as const)(
  'where the content script says %s, the page is read as any other',
  async (health) => {
    const { checker, warned } = start(PAGE, { ...REPORT, health });
    checker.checkPage();
    await settled();
    expect(warned()).toEqual([LURE, DOUBT]);
  },
);

test('a selected text is judged by itself', () => {
  const { checker, panels, warned } = start(PAGE);
  checker.checkText(LURE);
  expect(panels).toMatchObject([{ kind: 'text', verdict: { level: 'warn' } }]);
  expect(warned()).toEqual([]);
  expect(checker.report()).toBeUndefined();
});

test('a warning can be hidden', async () => {
  const { checker, hides, warned, counts } = start(PAGE);
  checker.checkPage();
  await settled();
  [...hides.values()][0]!();
  expect(warned()).toEqual([DOUBT]);
  expect(counts).toEqual([2, 1]);
});

test('when the extension goes, warnings and panel go', async () => {
  const { checker, stop, warned, panels } = start(PAGE);
  checker.checkPage();
  await settled();
  stop.abort();
  expect(warned()).toEqual([]);
  expect(panels.at(-1)).toBe('closed');
});
