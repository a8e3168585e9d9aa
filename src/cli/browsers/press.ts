import type { Page } from 'puppeteer-core';
import { contextId, send } from './bidi.ts';
import type { BrowserName } from './places.ts';
import { type TreeNode, textOf, walk } from './tree.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

async function chromiumCentre(page: Page, node: TreeNode): Promise<Point> {
  const session = await page.createCDPSession();
  try {
    const backendNodeId = Number(node.handle);
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { quads } = await session.send('DOM.getContentQuads', { backendNodeId });
    const [x1, y1, , , x3, y3] = quads[0] as number[];
    return { x: (x1! + x3!) / 2, y: (y1! + y3!) / 2 };
  } finally {
    await session.detach();
  }
}

async function firefoxCentre(page: Page, node: TreeNode): Promise<Point> {
  const { result } = (await send(page, 'script.callFunction', {
    functionDeclaration: `(element) => {
      element.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return JSON.stringify({ x: x + width / 2, y: y + height / 2 });
    }`,
    arguments: [{ sharedId: node.handle }],
    target: { context: contextId(page) },
    awaitPromise: false,
  })) as { result: { value: string } };
  return JSON.parse(result.value);
}

/** Clicks the middle of an element as a person would, inside a closed shadow root too. */
export async function press(name: BrowserName, page: Page, node: TreeNode): Promise<void> {
  const point =
    name === 'firefox' ? await firefoxCentre(page, node) : await chromiumCentre(page, node);
  await page.mouse.click(point.x, point.y);
}

/** The first button below `root` that says `words`. */
export function button(root: TreeNode, words: string): TreeNode {
  for (const node of walk(root)) {
    if (node.name === 'button' && textOf(node).includes(words)) return node;
  }
  throw new Error(`There is no button "${words}" in: ${textOf(root)}`);
}
