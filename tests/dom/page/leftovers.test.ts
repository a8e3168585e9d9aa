import { afterEach, expect, test, vi } from 'vitest';
import { removeLeftovers } from '../../../src/page/leftovers.ts';
import { mountPanel } from '../../../src/ui/panel/mount.tsx';
import { mountWarning } from '../../../src/ui/warning/mount.tsx';

afterEach(() => vi.restoreAllMocks());

/** Closed roots are open to extensions in Firefox, and to nobody here. */
function openRoots(): void {
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    Object.defineProperty(this, 'openOrClosedShadowRoot', { value: root });
    return root;
  });
}

function ofAnotherExtension(): HTMLElement {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  root.append(document.createElement('style'), document.createElement('div'));
  document.body.append(element);
  return element;
}

test('what an earlier script of ours drew is cleared away, and nothing of anybody else', () => {
  document.body.innerHTML = '<div></div><div data-post><p>words</p></div>';
  const before = document.body.innerHTML;
  openRoots();
  const other = ofAnotherExtension();
  const evidence = [{ signal: 'hub', quote: 'words' }];
  const events = { hide() {}, wrong() {} };
  const place = { parent: document.querySelector('[data-post]')!, before: null };
  mountWarning(place, { level: 'warn', scheme: null, evidence }, events, { language: 'en' });
  const panel = { kind: 'page', posts: 2, found: 1 } as const;
  mountPanel(document, panel, { close() {} }, { language: 'ur', dark: true });
  expect(document.body.innerHTML).not.toBe(before);
  removeLeftovers(document);
  expect(other.isConnected).toBe(true);
  other.remove();
  expect(document.body.innerHTML).toBe(before);
});
