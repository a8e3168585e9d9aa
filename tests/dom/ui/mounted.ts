import { vi } from 'vitest';
import type { WarningModel, WarningOptions } from '../../../src/ui/warning/model.ts';
import { mountWarning } from '../../../src/ui/warning/mount.tsx';

export const MODEL: WarningModel = {
  level: 'warn',
  scheme: 'visa-misuse',
  evidence: [
    { signal: 'visit-visa-for-work', quote: 'visit visa par kaam' },
    { signal: 'hub-destination', quote: 'کمبوڈیا میں کال سینٹر' },
    { signal: 'visit-visa-for-work', quote: 'وزٹ ویزا' },
  ],
};

/**
 * A warning in a fresh page. Closed shadow roots are out of reach from outside, so the root is
 * caught while it is made.
 */
export function mounted(
  options: Partial<WarningOptions> = {},
  model: WarningModel = MODEL,
  before?: Node,
) {
  document.body.innerHTML = '<main><p>post</p></main>';
  const parent = document.querySelector('main')!;
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const events = { hide: vi.fn(), wrong: vi.fn() };
  const handle = mountWarning({ parent, before: before ?? parent.firstChild }, model, events, {
    language: 'en',
    dark: false,
    isTrusted: () => true,
    ...options,
  });
  const call = attach.mock.results[0]!;
  const mode = attach.mock.calls[0]![0].mode;
  attach.mockRestore();
  const root = call.value as ShadowRoot;
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const named = (text: string) =>
    all('button, a').find((element) => element.textContent!.includes(text))!;
  return { parent, handle, events, root, mode, all, named, why: () => all('.why')[0]! };
}

/** Lets Preact draw what a click changed. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** What a reader sees that is no quotation, no address and no name in another language. */
export function ownWords(root: ParentNode): string {
  const copy = document.createElement('div');
  for (const node of root.childNodes) copy.append(node.cloneNode(true));
  for (const other of copy.querySelectorAll('style, q, bdi, [lang="en"]')) other.remove();
  return copy.textContent!;
}
