import { source } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { contextId, send } from '../../src/cli/browsers/bidi.ts';
import type { BrowserName } from '../../src/cli/browsers/places.ts';
import type { TreeNode } from '../../src/cli/browsers/tree.ts';

/** WCAG 2.2 AA and what it builds on, plus axe's own best practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Axe {
  run(context: string, options: object): Promise<{ violations: { id: string; nodes: Node[] }[] }>;
}
interface Node {
  readonly html: string;
  readonly failureSummary?: string;
  /** How to get there: a selector, or a list of them where shadow roots lie on the way. */
  readonly target: readonly (string | readonly string[])[];
}

/**
 * What axe finds wrong, one line each: inside shadow roots, which are ours, or on the whole page.
 * A page that copies a site's structure has faults of the site's own.
 */
export async function violations(page: Page, where: 'shadow' | 'page'): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(
    async (within, tags) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const found = await axe.run('html', { runOnly: { type: 'tag', values: tags } });
      const counts = ({ target }: Node) => within === 'page' || Array.isArray(target[0]);
      return found.violations.flatMap(({ id, nodes }) =>
        nodes
          .filter(counts)
          .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
      );
    },
    where,
    TAGS,
  );
}

/** Opens a closed root to the page's own scripts, for axe sees nothing inside it otherwise. */
async function exposeInChromium(page: Page, host: TreeNode, root: TreeNode): Promise<void> {
  const session = await page.createCDPSession();
  const resolve = async (node: TreeNode) => {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: +node.handle });
    return object.objectId!;
  };
  const [objectId, rootId] = [await resolve(host), await resolve(root)];
  await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: EXPOSE.replace('(host, root)', '(root)').replace('host', 'this'),
    arguments: [{ objectId: rootId }],
  });
  await session.detach();
}

const EXPOSE = `function (host, root) { Object.defineProperty(host, 'shadowRoot', { value: root }); }`;

/** Lets the page see inside a warning: for tests only, from outside, never in the product. */
export async function expose(name: BrowserName, page: Page, host: TreeNode): Promise<void> {
  if (!host.shadow) throw new Error('This node has no shadow root.');
  if (name === 'chromium') return exposeInChromium(page, host, host.shadow);
  await send(page, 'script.callFunction', {
    functionDeclaration: EXPOSE,
    arguments: [{ sharedId: host.handle }, { sharedId: host.shadow.handle }],
    target: { context: contextId(page) },
    awaitPromise: false,
  });
}
