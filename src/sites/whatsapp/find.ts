import { elementOf, isElement } from '../writing.ts';
import { BODY, CHAT, MESSAGE, ROW } from './selectors.ts';

function highest(element: Element, selector: string, within: Element): Element | undefined {
  let found: Element | undefined;
  let match = element.closest(selector);
  while (match && match !== within && within.contains(match)) {
    found = match;
    match = match.parentElement?.closest(selector) ?? null;
  }
  return found;
}

/** The message that `node` is or lies in, within the open chat only: the list of chats is not read. */
export function messageOf(node: Node): Element | undefined {
  const element = elementOf(node);
  const chat = element?.closest(CHAT);
  if (!element || !chat) return undefined;
  const row = highest(element, ROW, chat);
  if (row) return row.querySelector(MESSAGE) ?? row;
  return highest(element, MESSAGE, chat) ?? highest(element, BODY, chat);
}

/** Every message in `root`, `root` itself included, in page order, each once. */
export function findMessages(root: ParentNode): Set<Element> {
  const found = new Set<Element>();
  const candidates = `${ROW}, ${MESSAGE}, ${BODY}`;
  const add = (candidate: Element): void => {
    const message = messageOf(candidate);
    if (message && (message === root || root.contains(message))) found.add(message);
  };
  if (isElement(root) && root.matches(candidates)) add(root);
  for (const candidate of root.querySelectorAll(candidates)) add(candidate);
  return found;
}
