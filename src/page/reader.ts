import type { Health } from '../core/post.ts';
import type { PageReport } from '../platform/messages.ts';
import { attempt, type Errors } from './errors.ts';
import { createHealthCheck } from './health.ts';
import { createLedger } from './ledger.ts';
import { near } from './near.ts';
import { pageReport } from './page-report.ts';
import { countPosts } from './same-post.ts';
import { createShow, type ShowParts } from './show.ts';
import { slices } from './slices.ts';
import { type VisitParts, visit } from './visit.ts';
import { lookAtAll, watch } from './watch.ts';

export interface ReaderParts extends ShowParts, VisitParts {
  readonly doc: Document;
  readonly errors: Errors;
  /** The number of posts with a warning, or the page's health, is another than before. */
  counted(warnings: number, health: Health): void;
}

export interface Reader {
  report(): PageReport;
  /** Draws every warning anew: the settings changed. */
  redraw(): void;
}

/** Milliseconds between looks at address and health: a net, no post waits for it. */
const LOOK = 1_000;

/**
 * Reads a page until `signal` aborts, and then leaves nothing of ours behind: changes are gathered,
 * what is near the screen is read and judged in idle slices, and warnings are drawn beside posts.
 */
export function startReader(parts: ReaderParts, signal: AbortSignal): Reader {
  const { doc, site, errors } = parts;
  const due = new Set<Element>();
  const around = near((element) => {
    if (around.isNear(element)) due.add(element);
    work.request();
  }, signal);
  const ledger = createLedger(around.forget);
  const show = createShow(parts, () => updateAll());
  const changes = watch(doc, show.isOurs, () => work.request(), signal);
  const check = createHealthCheck(doc, site);

  function follow(element: Element): void {
    around.follow(element);
    // What bears a warning may not wait until it is near: the count and the report speak of it.
    if (around.isNear(element) || ledger.get(element)) due.add(element);
  }
  function step(): boolean {
    const came = take(changes.added);
    const changed = came ?? take(changes.changed);
    const element = changed ?? take(due);
    if (!element) return false;
    attempt(errors, () => {
      if (came) for (const post of site.posts(came as ParentNode & Node)) follow(post);
      else if (changed) followClosest(changed);
      else visit(element as Element, parts, ledger, show);
    });
    return true;
  }
  function followClosest(node: Node): void {
    const post = site.closest(node);
    if (post) follow(post);
  }

  const shown = () => [...ledger.entries()].filter(({ element }) => !around.isHidden(element));
  let said = '';
  let health: Health = 'empty';
  function settle(): void {
    ledger.sweep();
    for (const entry of ledger.entries()) attempt(errors, () => show.keep(entry));
    const entries = shown();
    const count = countPosts(entries.filter(show.warns));
    if (entries.length > 0) health = 'reading';
    if (said === `${count} ${health}`) return;
    said = `${count} ${health}`;
    parts.counted(count, health);
  }
  const work = slices(step, settle, signal);

  function updateAll(): void {
    for (const entry of ledger.entries()) attempt(errors, () => show.update(entry));
    settle();
  }
  let address = doc.URL;
  function look(): void {
    if (doc.URL !== address) {
      address = doc.URL;
      said = '';
      check.restart();
      lookAtAll(doc, changes);
      work.request();
    }
    const found = shown().length > 0;
    check.look(found);
    health = check.now(found);
    settle();
  }
  // The browser cleared the badge when the user left; a page that comes back is as it was.
  const back = () => {
    said = '';
    settle();
  };
  addEventListener('pageshow', back, { signal });
  const timer = setInterval(() => attempt(errors, look), LOOK);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    for (const { element } of [...ledger.entries()]) ledger.drop(element);
  });
  work.request();

  return {
    redraw() {
      for (const { warning } of ledger.entries()) attempt(errors, () => warning?.refresh());
      updateAll();
    },
    report() {
      work.flush();
      health = check.now(shown().length > 0);
      const head = { url: doc.URL, site: site.id, health, errors: errors.seen };
      return pageReport(head, shown(), show.warns);
    },
  };
}

function take<T>(set: Set<T>): T | undefined {
  for (const first of set) {
    set.delete(first);
    return first;
  }
  return undefined;
}
