import type { Page } from 'puppeteer-core';

/** Enough for the longest captured page; a feed without an end must not scroll for ever. */
const MAX_STEPS = 300;

/** Pause after each step, in milliseconds: observers must see every part of the page once. */
const PAUSE = 40;

/**
 * Scrolls the page, and every scrolling pane in it, to its end and back, a screen at a time:
 * only what comes near the viewport is read.
 */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(
    async (maxSteps, pause) => {
      const wait = () => new Promise((resolve) => setTimeout(resolve, pause));
      // Saved pages come without the site's style sheets, and then lie clipped in a `hidden` box.
      const scrolls = (element: Element) =>
        element.clientHeight > 100 &&
        element.scrollHeight > element.clientHeight + 1 &&
        /auto|scroll|hidden/.test(getComputedStyle(element).overflowY);
      const root = document.scrollingElement ?? document.documentElement;
      const panes = [root, ...[...document.querySelectorAll('body *')].filter(scrolls)];
      for (const pane of panes) {
        const start = pane.scrollTop;
        const height = pane === root ? innerHeight : pane.clientHeight;
        for (let step = 0; step < maxSteps; step += 1) {
          const before = pane.scrollTop;
          pane.scrollTop = before + height * 0.8;
          await wait();
          if (pane.scrollTop <= before) break;
        }
        while (pane.scrollTop > 0) {
          const before = pane.scrollTop;
          pane.scrollTop = before - height * 0.8;
          await wait();
          if (pane.scrollTop >= before) break;
        }
        pane.scrollTop = start;
      }
    },
    MAX_STEPS,
    PAUSE,
  );
}
