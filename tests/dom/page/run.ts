import { onTestFinished } from 'vitest';
import type { Health, Verdict } from '../../../src/core/post.ts';
import type { Draw } from '../../../src/page/drawn.ts';
import { createJudge } from '../../../src/page/judge.ts';
import type { ReaderParts } from '../../../src/page/reader.ts';
import { startPage } from '../../../src/page/start.ts';
import { DEFAULTS, type Settings } from '../../../src/settings/settings.ts';
import type { Site } from '../../../src/sites/site.ts';
import { fakeAssess, feed } from './feed.ts';
import './screen.ts';

/** Turns of the event loop that observers' callbacks and idle slices need; not a time, so that a busy machine fails nothing. */
const TURNS = 40;

export async function settled(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 0));
}

interface Given {
  readonly settings?: Partial<Settings>;
  readonly site?: Site;
  readonly readText?: ReaderParts['readText'];
  readonly assess?: (text: string) => Verdict;
}

const plainText: ReaderParts['readText'] = (roots) =>
  roots
    .map((root) => root.textContent)
    .join(' ')
    .trim();

/** Runs the engine, on the small site unless another is given; collects what it does. */
export function run(html: string, given: Given = {}) {
  document.body.innerHTML = `<main>${html}</main>`;
  const stop = new AbortController();
  const asked: string[] = [];
  const wrong: string[][] = [];
  const counts: [number, Health][] = [];
  const errors: string[] = [];
  const drawn = new Map<Element, { hide(): void; wrong(): void; language: string }>();
  let settings: Settings = { ...DEFAULTS, ...given.settings };
  let changed: (settings: Settings) => void = () => {};

  const drawing =
    (now: () => Settings): Draw =>
    ({ parent, before }, verdict, events) => {
      const host = document.createElement('div');
      const signals = verdict.evidence.map(({ signal }) => signal);
      const card = { hide: events.hide, wrong: () => events.wrong(signals), language: '' };
      const refresh = () => {
        card.language = now().language;
      };
      host.attachShadow({ mode: 'closed' });
      parent.insertBefore(host, before);
      drawn.set(host, card);
      refresh();
      const remove = () => {
        drawn.delete(host);
        host.remove();
      };
      return { host, refresh, remove, text: () => `${verdict.level} ${card.language}` };
    };

  const page = startPage(
    {
      doc: document,
      site: given.site ?? feed,
      readText: given.readText ?? plainText,
      judge: createJudge(given.assess ?? fakeAssess(asked)),
      drawing,
      settings,
      watchSettings(listener) {
        changed = listener;
        return () => {
          changed = () => {};
        };
      },
      wrong: (signals) => wrong.push([...signals]),
      counted: (warnings, health) => counts.push([warnings, health]),
      errors: { seen: errors, add: (error) => errors.push(String(error)) },
    },
    stop.signal,
  );
  onTestFinished(() => stop.abort());
  return {
    page,
    stop,
    asked,
    wrong,
    counts,
    errors,
    drawn,
    change(patch: Partial<Settings>) {
      settings = { ...settings, ...patch };
      changed(settings);
    },
    /** Posts with a warning in them, by their text; one entry for each warning. */
    warned: () => [...drawn.keys()].map((host) => host.closest('[data-post]')?.textContent),
    card: (post: Element) => drawn.get([...drawn.keys()].find((host) => post.contains(host))!),
  };
}

/** The post element that holds the text. */
export function postOf(text: string): HTMLElement {
  const posts = [...document.querySelectorAll<HTMLElement>('[data-post]')];
  return posts.find((element) => element.textContent?.includes(text))!;
}
