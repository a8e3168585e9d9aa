const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/**
 * Characters of writing under `root`, spaces left out, and whatever stands in elements that match
 * `not` left out too. Stops counting at `enough`, so that a whole page costs no more than a post.
 */
export function countWriting(root: Element, not: string, enough: number): number {
  let count = 0;
  const open: Node[] = [...root.childNodes];
  for (let node = open.pop(); node && count < enough; node = open.pop()) {
    if (node.nodeType === TEXT_NODE) count += (node as Text).data.replace(/\s+/g, '').length;
    else if (isElement(node) && !node.matches(not)) open.push(...node.childNodes);
  }
  return count;
}

/** Whether there is anything to read: letters, or an emoji, which sites draw as images. */
export function hasWriting(element: Element): boolean {
  return (
    element.textContent?.trim() !== '' || element.querySelector('img[alt]:not([alt=""])') !== null
  );
}

/** The elements that lie in no other element of the list; the list is in page order. */
export function outermost(elements: Iterable<Element>): Element[] {
  const kept: Element[] = [];
  for (const element of elements) {
    if (!kept.at(-1)?.contains(element)) kept.push(element);
  }
  return kept;
}

/** By number, since `instanceof` fails for a node of another document's window. */
export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

/** The element that `node` is or lies in. */
export function elementOf(node: Node): Element | null {
  return isElement(node) ? node : node.parentElement;
}
