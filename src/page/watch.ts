/** What changed since it was last taken. */
export interface Changes {
  /** Nodes whose children, text or attributes changed. */
  readonly changed: Set<Node>;
  /** Nodes that came. */
  readonly added: Set<Node>;
}

/** More than this waiting costs more than looking at the whole page once: 0.1 ms (SITES.md, 0). */
const WAITING = 2_000;

/**
 * Follows the page with one observer, whose callback only fills two sets: nothing is read or
 * measured there.
 *
 * It follows the whole document, not the site's container: dialogs that show a post again stand
 * outside it, sites replace it on navigation, and one observer that never moves has no gap. What
 * lies outside posts costs one `closest` each, in idle time. `characterData` is needed because
 * frameworks edit a lone text in place, without touching the child list: a recycled row, an edited
 * message or an opened "See more" would otherwise keep the old warning. `alt` is text to us, and
 * `data-virtualized` says that a row left or came back (SITES.md, fact 1).
 */
export function watch(
  doc: Document,
  isOurs: (node: Node) => boolean,
  came: () => void,
  signal: AbortSignal,
): Changes {
  const changes: Changes = { changed: new Set(), added: new Set([doc]) };
  const observer = new MutationObserver((records) => {
    for (const record of records) note(record, changes, isOurs);
    if (changes.changed.size + changes.added.size > WAITING) lookAtAll(doc, changes);
    if (changes.changed.size + changes.added.size > 0) came();
  });
  observer.observe(doc, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['alt', 'data-virtualized'],
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return changes;
}

/** Starts over: the whole document counts as having come. */
export function lookAtAll(doc: Document, changes: Changes): void {
  changes.changed.clear();
  changes.added.clear();
  changes.added.add(doc);
}

function note(record: MutationRecord, changes: Changes, isOurs: (node: Node) => boolean): void {
  const drawing = record.addedNodes.length === 1 && isOurs(record.addedNodes[0]!);
  if (drawing && record.removedNodes.length === 0) return;
  changes.changed.add(record.target);
  for (const node of record.addedNodes) {
    if (node.nodeType === Node.ELEMENT_NODE && !isOurs(node)) changes.added.add(node);
  }
}
