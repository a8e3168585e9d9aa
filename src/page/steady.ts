/** How near to its end, in px, a pane still counts as scrolled to the end. */
const END = 4;

/** The pane that scrolls `element`: a chat's own, or the page. */
function paneOf(element: Element): Element {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const scrolls = at.scrollHeight > at.clientHeight && at.clientHeight > 0;
    if (scrolls && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return element.ownerDocument.scrollingElement ?? element.ownerDocument.documentElement;
}

/** What stands in the middle of the pane: what the user is reading, as far as anybody can tell. */
function middleOf(pane: Element, view: Window): Element | null {
  const isPage = pane === pane.ownerDocument.scrollingElement;
  const box = isPage
    ? { left: 0, top: 0, width: view.innerWidth, height: view.innerHeight }
    : pane.getBoundingClientRect();
  return pane.ownerDocument.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
}

/**
 * Inserts something at the top of `element` without moving what the user is reading. Browsers do
 * this by themselves on most pages, but not where a site forbids it, and never in a chat that is
 * scrolled to its end, where the newest message would be pushed out of sight. At the very top of a
 * page nothing is held, as browsers do. This is the one place that measures, once a warning.
 */
export function steady<T>(element: Element, insert: () => T): T {
  const view = element.ownerDocument.defaultView;
  if (!view || element.getBoundingClientRect().top > view.innerHeight) return insert();
  const pane = paneOf(element);
  const top = pane.scrollTop;
  if (top === 0) return insert();
  const atEnd = pane.scrollHeight - pane.clientHeight - top < END;
  const middle = middleOf(pane, view);
  const before = middle?.getBoundingClientRect().top ?? 0;
  const inserted = insert();
  const moved = (middle?.getBoundingClientRect().top ?? 0) - before;
  const to = atEnd ? pane.scrollHeight : pane.scrollTop + moved;
  if (to !== pane.scrollTop) pane.scrollTo({ top: to, behavior: 'instant' });
  return inserted;
}
