import type { Page, Protocol } from 'puppeteer-core';
import { contextId, send } from './bidi.ts';
import type { BrowserName } from './places.ts';

/** A page's element or text as an onlooker with developer tools sees it, closed roots included. */
export interface TreeNode {
  /** Element name in lower case; '#text', '#document' or '#shadow' otherwise. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text of a '#text' node. */
  readonly value: string;
  readonly children: readonly TreeNode[];
  /** The shadow root of a host, whether open or closed. */
  readonly shadow: TreeNode | undefined;
  /** What the browser calls this node: a backend id (Chromium) or a shared id (Firefox). */
  readonly handle: number | string;
}

function pairs(flat: readonly string[] = []): Record<string, string> {
  const result: Record<string, string> = {};
  for (let i = 0; i + 1 < flat.length; i += 2) result[flat[i]!] = flat[i + 1]!;
  return result;
}

function fromChromium(node: Protocol.DOM.Node): TreeNode {
  // Form controls have shadow roots of the browser's own; those are nobody's content.
  const shadow = node.shadowRoots?.find((root) => root.shadowRootType !== 'user-agent');
  return {
    name: node.shadowRootType ? '#shadow' : node.nodeName.toLowerCase(),
    attributes: pairs(node.attributes),
    value: node.nodeValue,
    children: (node.children ?? []).map(fromChromium),
    shadow: shadow && fromChromium(shadow),
    handle: node.backendNodeId,
  };
}

/** A node as WebDriver BiDi serialises it. */
interface BidiNode {
  readonly sharedId: string;
  readonly value: {
    readonly nodeType: number;
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly attributes?: Record<string, string>;
    readonly children?: BidiNode[];
    readonly shadowRoot?: BidiNode | null;
  };
}

const BIDI_NAMES: Record<number, string> = { 3: '#text', 8: '#comment', 9: '#document' };

function fromFirefox({ sharedId, value }: BidiNode): TreeNode {
  return {
    name: value.localName ?? BIDI_NAMES[value.nodeType] ?? '#shadow',
    attributes: value.attributes ?? {},
    value: value.nodeValue ?? '',
    children: (value.children ?? []).map(fromFirefox),
    shadow: value.shadowRoot ? fromFirefox(value.shadowRoot) : undefined,
    handle: sharedId,
  };
}

async function chromiumTree(page: Page): Promise<TreeNode> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return fromChromium(root);
  } finally {
    await session.detach();
  }
}

async function firefoxTree(page: Page): Promise<TreeNode> {
  const { result } = (await send(page, 'script.callFunction', {
    functionDeclaration: '() => document.documentElement',
    target: { context: contextId(page) },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  })) as { result: BidiNode };
  return fromFirefox(result);
}

/** The whole page, with what stands inside closed shadow roots. */
export function readTree(name: BrowserName, page: Page): Promise<TreeNode> {
  return name === 'firefox' ? firefoxTree(page) : chromiumTree(page);
}

/** `node` and everything below it, shadow roots included, in document order. */
export function* walk(node: TreeNode): Generator<TreeNode> {
  yield node;
  if (node.shadow) yield* walk(node.shadow);
  for (const child of node.children) yield* walk(child);
}

/** The words inside a node, style sheets and scripts left out, white space folded. */
export function textOf(node: TreeNode): string {
  const gather = (at: TreeNode): string => {
    if (at.name === '#text') return at.value;
    if (at.name === 'style' || at.name === 'script') return '';
    return [at.shadow, ...at.children].map((child) => (child ? gather(child) : '')).join(' ');
  };
  return gather(node).replace(/\s+/g, ' ').trim();
}
