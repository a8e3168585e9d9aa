import type { Health } from '../core/post.ts';
import type { PageReport } from '../platform/messages.ts';
import { attempt } from './errors.ts';
import { createLedger } from './ledger.ts';
import { pageReport } from './page-report.ts';
import type { Reader, ReaderParts } from './reader.ts';
import { countPosts } from './same-post.ts';
import { createShow } from './show.ts';
import { slices } from './slices.ts';
import { visit } from './visit.ts';

/** Texts of one page that are read: a page with more is a list that nobody reads to the end. */
const TEXTS = 500;

/**
 * Reads a page once, on request, from top to bottom, wherever the screen stands: the user asked for
 * the whole page. What changes later is read when they ask again.
 * @param done called once, when everything was read.
 */
export function startCheck(
  parts: ReaderParts,
  done: (report: PageReport) => void,
  signal: AbortSignal,
): Reader {
  const { doc, site, errors } = parts;
  const ledger = createLedger(() => undefined);
  const show = createShow(parts, () => updateAll());
  const due = [...site.posts(doc)].slice(0, TEXTS).reverse();

  const health = (): Health => ([...ledger.entries()].length > 0 ? 'reading' : 'empty');
  function report(): PageReport {
    const head = { url: doc.URL, site: site.id, health: health(), errors: errors.seen };
    return pageReport(head, [...ledger.entries()], show.warns);
  }
  function count(): void {
    parts.counted(countPosts([...ledger.entries()].filter(show.warns)), health());
  }
  function updateAll(): void {
    for (const entry of ledger.entries()) attempt(errors, () => show.update(entry));
    count();
  }
  const step = () => {
    const element = due.pop();
    if (element) attempt(errors, () => visit(element, parts, ledger, show));
    return element !== undefined;
  };
  const finish = () => {
    count();
    done(report());
  };
  slices(step, finish, signal).request();
  signal.addEventListener('abort', () => {
    for (const { element } of [...ledger.entries()]) ledger.drop(element);
  });

  return {
    report,
    redraw() {
      for (const { warning } of ledger.entries()) attempt(errors, () => warning?.refresh());
      updateAll();
    },
  };
}
