/**
 * What a text reader passes over. Everything is decided from tags, attributes and inline styles:
 * asking for layout (`innerText`, `getComputedStyle`) costs 3 to 15 ms a post, SITES.md fact 9.
 */

/** Never words, whatever the site. `object` and friends hold only fall-back content. */
const SILENT_TAGS = new Set([
  'AUDIO',
  'BUTTON',
  'CANVAS',
  'DATALIST',
  'EMBED',
  'IFRAME',
  'INPUT',
  'MATH',
  'METER',
  'NOSCRIPT',
  'OBJECT',
  'PROGRESS',
  'SCRIPT',
  'SELECT',
  'STYLE',
  'SVG',
  'TEMPLATE',
  'TEXTAREA',
  'TITLE',
  'VIDEO',
]);

/** Facebook fills a post with such containers, each holding a false quotation (seen 2024-08, 2025-03). */
const DECOY = '[data-0][data-1][data-19]';

/** The whole text of a false quotation; a translated post stands in a blockquote too, and is real. */
const DECOY_QUOTATION = 'Facebook';

/**
 * More children of one character each than this is a scrambled label, not writing: Facebook's
 * timestamp is 59 shuffled letters (seen 2024-08), among them digits that would read as a phone.
 */
const MAX_SINGLE_CHARACTERS = 8;

function isScrambled(element: Element): boolean {
  if (element.childElementCount <= MAX_SINGLE_CHARACTERS) return false;
  let singles = 0;
  for (const child of element.children) {
    const text = child.textContent;
    // A lone line break is a blank line of a WhatsApp message, not a letter.
    if (text?.length === 1 && text.trim() !== '') singles += 1;
    if (singles > MAX_SINGLE_CHARACTERS) return true;
  }
  return false;
}

function isHidden(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|[;\s])display\s*:\s*none/i.test(style);
}

/** What the user is writing is not published, so it is not read. */
function isEditor(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return (editable !== null && editable !== 'false') || element.getAttribute('role') === 'textbox';
}

/** Whether a reader of the post does not read `element` as the post's words. */
export function isSkipped(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (SILENT_TAGS.has(tag)) return true;
  if (tag === 'BLOCKQUOTE' && element.textContent?.trim() === DECOY_QUOTATION) return true;
  return (
    isHidden(element) ||
    isEditor(element) ||
    element.getAttribute('role') === 'button' ||
    element.matches(DECOY) ||
    isScrambled(element)
  );
}
