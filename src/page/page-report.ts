import type { Health } from '../core/post.ts';
import type { PageReport, ReportedWarning } from '../platform/messages.ts';
import type { Entry } from './ledger.ts';

const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };

/** Where a node stands, in CSS px of the document. */
function boxOf(host: Element | undefined): ReportedWarning['box'] {
  if (!host?.isConnected) return NOWHERE;
  const { left, top, width, height } = host.getBoundingClientRect();
  return { x: left + scrollX, y: top + scrollY, width, height };
}

function inPageOrder(a: Entry, b: Entry): number {
  const follows = Node.DOCUMENT_POSITION_FOLLOWING;
  return a.element.compareDocumentPosition(b.element) & follows ? -1 : 1;
}

/** What a page's report says beyond its posts. */
export interface ReportHead {
  readonly url: string;
  readonly site: string;
  readonly health: Health;
  readonly errors: readonly string[];
}

/**
 * The report of a page: its posts in page order, and the warnings beside them. The user's own posts
 * are `quiet`: they were read, and nobody is warned of themselves.
 */
export function pageReport(
  head: ReportHead,
  entries: readonly Entry[],
  warns: (entry: Entry) => boolean,
): PageReport {
  const ordered = [...entries].sort(inPageOrder);
  const posts = ordered.map(({ text, own, verdict: { level, scheme } }) =>
    own ? { text, level: 'quiet' as const, scheme: null } : { text, level, scheme },
  );
  const warnings = ordered.flatMap((entry, post) => {
    if (!warns(entry)) return [];
    const text = entry.warning?.text() ?? entry.said;
    return [{ post, level: entry.verdict.level, text, box: boxOf(entry.warning?.host) }];
  });
  return { ...head, posts, warnings, errors: [...head.errors] };
}
