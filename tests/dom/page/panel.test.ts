import { expect, test, vi } from 'vitest';
import type { PanelModel } from '../../../src/ui/panel/model.ts';
import { mountPanel } from '../../../src/ui/panel/mount.tsx';

const evidence = [
  {
    signal: 'hub-destination',
    family: 'destination' as const,
    quote: 'office in Cambodia',
    start: 0,
    end: 18,
  },
  {
    signal: 'visit-visa-for-work',
    family: 'visa' as const,
    quote: 'visit visa',
    start: 20,
    end: 30,
  },
];
const text = (level: 'quiet' | 'check' | 'warn', short = false): PanelModel => ({
  kind: 'text',
  verdict: { level, short, scheme: null, evidence: level === 'quiet' ? [] : evidence },
});
const MODELS: [string, PanelModel, RegExp, RegExp][] = [
  ['a page with signs', { kind: 'page', posts: 9, found: 2 }, /2 of 9 texts/, /9.*2/],
  ['a quiet page', { kind: 'page', posts: 9, found: 0 }, /not proof/, /ثبوت نہیں/],
  ['a page without text', { kind: 'page', posts: 0, found: 0 }, /could be read/, /نہیں پڑھی/],
  ['a short text', text('quiet', true), /Too short/, /مختصر/],
  ['a quiet text', text('quiet'), /not proof/, /ثبوت نہیں/],
  ['a text with strong signs', text('warn'), /visit visa.*not proof/, /visit visa.*ثبوت نہیں/],
];

function mount(model: PanelModel, language: 'en' | 'ur', close = () => {}) {
  let root: ShadowRoot | undefined;
  const attach = Element.prototype.attachShadow;
  const spy = vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (
    this: Element,
    init,
  ) {
    root = attach.call(this, init);
    return root;
  });
  const panel = mountPanel(document, model, { close }, { language, dark: false });
  spy.mockRestore();
  return { panel, root: root! };
}

test.each(MODELS)('%s is answered in both languages', (_, model, en, ur) => {
  const { panel, root } = mount(model, 'en');
  expect(panel.text()).toMatch(en);
  panel.update({ language: 'ur' });
  expect(panel.text()).toMatch(ur);
  expect(root.querySelector('.panel')?.getAttribute('dir')).toBe('rtl');
  expect(root.mode).toBe('closed');
  panel.remove();
  expect(panel.host.isConnected).toBe(false);
});

test('the page cannot close the panel: a click of a script is not the user', () => {
  const close = vi.fn();
  const { panel, root } = mount({ kind: 'page', posts: 1, found: 0 }, 'en', close);
  root.querySelector<HTMLElement>('button')!.click();
  expect(close).not.toHaveBeenCalled();
  panel.update({ isTrusted: () => true });
  root.querySelector<HTMLElement>('button')!.click();
  expect(close).toHaveBeenCalledTimes(1);
  panel.remove();
});
