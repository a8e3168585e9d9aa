import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { removeLeftovers } from '../../../src/page/leftovers.ts';

/** A node with a closed root, as Firefox shows it to extensions. */
function host(css: string): HTMLElement {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  root.innerHTML = `<style>${css}</style><div></div>`;
  Object.defineProperty(element, 'openOrClosedShadowRoot', { value: root });
  document.body.append(element);
  return element;
}

const STYLES = readFileSync('src/ui/base.css', 'utf8');

test('what an earlier version drew is cleared away, and nothing of anybody else', () => {
  document.body.innerHTML = '<div></div><div data-post><p>words</p></div>';
  const before = document.body.innerHTML;
  const other = host(':host { all: initial }');
  host(STYLES);
  host(STYLES);
  removeLeftovers(document);
  expect(other.isConnected).toBe(true);
  other.remove();
  expect(document.body.innerHTML).toBe(before);
});
