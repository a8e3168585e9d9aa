/** Firefox lets extensions, and nobody else, look into closed shadow roots. */
type Openable = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** What the drawing components set on the element they draw into, in every version. */
const OURS = '--nastaliq';

function isLeftover(element: Openable): boolean {
  const root = element.openOrClosedShadowRoot?.lastElementChild;
  return root instanceof HTMLElement && root.style.getPropertyValue(OURS) !== '';
}

/**
 * Removes the nodes of a script before us. Firefox ends a content script together with its
 * extension, without a last word, so what it drew stands there dead until its successor clears it
 * away. (Chrome lets the orphan run, and it clears up after itself: see `lifetime`.)
 */
export function removeLeftovers(doc: Document): void {
  for (const element of doc.querySelectorAll('div:empty')) {
    if (element.attributes.length === 0 && isLeftover(element)) element.remove();
  }
}
