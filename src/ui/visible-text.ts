/** The words inside `root`, pieces kept apart by one space. Works without layout. */
export function visibleText(root: Element): string {
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  const pieces: string[] = [];
  while (walker.nextNode()) pieces.push(walker.currentNode.nodeValue ?? '');
  return pieces.join(' ').replace(/\s+/g, ' ').trim();
}
