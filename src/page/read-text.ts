import { type Lines, lines } from './read-lines.ts';
import { isSkipped } from './read-skip.ts';

/**
 * No more of a post is read than this many UTF-16 units: Facebook allows longer ones, but a lure
 * shows itself well before, and the time to judge one text stays bounded.
 */
export const MAX_TEXT = 8000;

/** Longest alt text taken for an inline emoji; a family emoji with skin tones is 25 units long. */
const MAX_EMOJI_ALT = 32;

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;

/** Elements that start and end a line. Sites use `div` for lines and `span` inside them. */
const BLOCK_TAGS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER ' +
    'FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TR UL'
  ).split(' '),
);

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/**
 * Chats keep their line breaks as characters, a blank line being one alone in its element, so
 * those stay; a break with indentation, or between tags, is the page's own source code.
 */
function written(node: Text): string {
  const { data } = node;
  if (data.trim() === '')
    return data === '\n' && node.parentNode?.childNodes.length === 1 ? data : ' ';
  return data.replace(/\r\n?/g, '\n').replace(/\n[ \t]{2,}/g, ' ');
}

function emojiOf(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  return alt.length <= MAX_EMOJI_ALT && EMOJI.test(alt) ? alt : '';
}

function enter(element: Element, out: Lines): void {
  const tag = element.tagName.toUpperCase();
  if (BLOCK_TAGS.has(tag)) out.edge();
  else if (tag === 'BR') out.add('\n');
  else if (tag === 'TD' || tag === 'TH') out.add(' ');
  else if (tag === 'IMG') out.add(emojiOf(element));
}

function leave(node: Node, out: Lines): void {
  if (BLOCK_TAGS.has((node as Element).tagName?.toUpperCase())) out.edge();
}

/** Reads `node` itself and says whether its children are to be read as well. */
function visit(node: Node, out: Lines): boolean {
  if (node.nodeType === TEXT_NODE) out.add(written(node as Text));
  if (node.nodeType !== ELEMENT_NODE || isSkipped(node as Element)) return false;
  enter(node as Element, out);
  return true;
}

/** Walks without recursion, so that no page can exhaust the stack by nesting. */
function readRoot(root: Element, out: Lines): void {
  let node: Node = root;
  // Twice the limit, because spaces are put in order at the end only.
  while (out.length() < 2 * MAX_TEXT) {
    const open = visit(node, out);
    if (open && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (open) leave(node, out);
    while (node !== root && !node.nextSibling) {
      node = node.parentNode as Node;
      leave(node, out);
    }
    if (node === root) return;
    node = node.nextSibling as Node;
  }
}

/** Never ends on half of a surrogate pair. */
function cut(text: string): string {
  const last = text.charCodeAt(MAX_TEXT - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? MAX_TEXT - 1 : MAX_TEXT);
}

/**
 * What a reader sees in `roots`, one block a line, at most `MAX_TEXT` UTF-16 units. Runs of spaces
 * become one space and more than two line breaks two; every other character is kept as it is,
 * invisible ones too, because `core` points its findings back into this very text.
 * @param roots Elements in reading order; what is hidden, a control or a decoy in them is left out.
 * @param altTexts Words that the site says are in pictures; they follow, each on its own line.
 */
export function readText(roots: readonly Element[], altTexts: readonly string[] = []): string {
  const out = lines();
  for (const root of roots) {
    readRoot(root, out);
    out.edge();
  }
  for (const alt of altTexts) {
    out.add(alt);
    out.edge();
  }
  return cut(out.text().trim());
}
