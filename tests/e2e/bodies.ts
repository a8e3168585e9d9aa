import type { Page } from 'puppeteer-core';

/** Where a post's own words stand, on both sites. */
const BODY =
  '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], ' +
  'div#main [data-pre-plain-text^="["]';

/** The thing that a virtual list keeps when it empties a post. */
const ROW = '[aria-posinset], [role="row"]';

/** A rectangle in CSS pixels of the document. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Writes `words` into the page's `index`th text body in place of what it says, as the site's own
 * script would: the elements around it stay, the text changes. False when there is no such body.
 */
export function writeBody(page: Page, index: number, words: string): Promise<boolean> {
  return page.evaluate(
    (selector, which, text) => {
      const outermost = [...document.querySelectorAll(selector)].filter(
        (element) => !element.parentElement?.closest(selector),
      );
      const body = outermost[which];
      if (!body) return false;
      // In a message, the time and marks stand beside the text; in its first run, only the text.
      const shown =
        body.querySelector('[data-testid="selectable-text"], .selectable-text') ??
        body.querySelector(':scope[data-pre-plain-text] span[dir]') ??
        body;
      const texts = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
      const nodes: Node[] = [];
      while (texts.nextNode()) nodes.push(texts.currentNode);
      const written = nodes.filter((node) => node.textContent?.trim());
      const range = document.createRange();
      range.setStartBefore(written[0] ?? shown);
      range.setEndAfter(written.at(-1) ?? shown);
      const common = range.commonAncestorContainer;
      (common instanceof Element ? common : shown).textContent = text;
      return true;
    },
    BODY,
    index,
    words,
  );
}

/** Where the row around the `index`th text body stands; the body itself when it has no row. */
export function rowBox(page: Page, index: number): Promise<Box> {
  return page.evaluate(
    (selector, rows, which) => {
      const outermost = [...document.querySelectorAll(selector)].filter(
        (element) => !element.parentElement?.closest(selector),
      );
      const body = outermost[which]!;
      const box = (body.closest(rows) ?? body.parentElement ?? body).getBoundingClientRect();
      return { x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height };
    },
    BODY,
    ROW,
    index,
  );
}

/** Empties the virtual wrapper around a text body, as the site does off screen. */
export function unmount(page: Page, index: number): Promise<boolean> {
  return page.evaluate(
    (selector, which) => {
      const outermost = [...document.querySelectorAll(selector)].filter(
        (element) => !element.parentElement?.closest(selector),
      );
      const wrapper = outermost[which]?.closest<HTMLElement>('[data-virtualized]');
      if (!wrapper) return false;
      const kept = [...wrapper.childNodes];
      (globalThis as unknown as { kept: unknown }).kept = { wrapper, kept };
      wrapper.style.minHeight = `${wrapper.offsetHeight}px`;
      wrapper.setAttribute('data-virtualized', 'true');
      wrapper.replaceChildren(document.createElement('div'));
      return true;
    },
    BODY,
    index,
  );
}

/** Fills the wrapper again that `unmount` emptied. */
export function remount(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { wrapper, kept } = (
      globalThis as unknown as { kept: { wrapper: HTMLElement; kept: Node[] } }
    ).kept;
    wrapper.style.minHeight = '';
    wrapper.setAttribute('data-virtualized', 'false');
    wrapper.replaceChildren(...kept);
  });
}

/** Whether a box begins inside another, with a little room for borders. */
export function beginsIn(inner: Box, outer: Box): boolean {
  const near = 2;
  return (
    inner.y >= outer.y - near &&
    inner.y <= outer.y + outer.height + near &&
    inner.x >= outer.x - near &&
    inner.x + inner.width <= outer.x + outer.width + near
  );
}
