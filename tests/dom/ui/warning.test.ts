import { describe, expect, it, vi } from 'vitest';
import { message } from '../../../src/i18n/message.ts';
import { drawn, MODEL, mounted, ownWords } from './mounted.ts';

describe('warning on a page', () => {
  it('adds one plain element with a closed root, before the post', () => {
    const { parent, handle, mode } = mounted();
    expect(mode).toBe('closed');
    expect(handle.host.shadowRoot).toBeNull();
    expect(handle.host.attributes).toHaveLength(0);
    expect(handle.host.localName).toBe('div');
    expect(parent.firstElementChild).toBe(handle.host);
  });

  it('goes last when the node it should precede has moved away', () => {
    const { parent, handle } = mounted({}, MODEL, document.createElement('p'));
    expect(parent.lastElementChild).toBe(handle.host);
  });

  it('takes no focus and is a status, never an alert', () => {
    const { root, parent, handle } = mounted();
    const field = document.createElement('input');
    parent.append(field);
    field.focus();
    handle.update({ options: { language: 'ur' } });
    expect(document.activeElement).toBe(field);
    expect(root.activeElement).toBeNull();
    expect(root.querySelectorAll('[role="status"]')).toHaveLength(1);
    expect(root.querySelector('[role="alert"], [aria-live="assertive"], [autofocus]')).toBeNull();
  });

  it('shows level, headline and the first quoted words while closed', () => {
    const { handle, all } = mounted();
    expect(handle.text()).toContain('Strong signs seen in fraud cases.');
    expect(handle.text()).toContain('visit visa par kaam');
    expect(handle.text()).not.toMatch(/[{}]|کال سینٹر|Hide/);
    expect(all('q')).toHaveLength(1);
  });

  it('tells the levels apart by shape and words', () => {
    const warn = mounted();
    const check = mounted({}, { ...MODEL, level: 'check' });
    expect(warn.all('.icon')[0]!.innerHTML).not.toBe(check.all('.icon')[0]!.innerHTML);
    expect(warn.handle.text()).not.toBe(check.handle.text());
  });

  it('goes without leaving anything', () => {
    const { parent, handle, root } = mounted();
    handle.remove();
    expect(parent.innerHTML).toBe('<p>post</p>');
    expect(root.querySelector('.note')).toBeNull();
  });

  it('keeps clicks and keys from the page', () => {
    const { why } = mounted();
    const heard = vi.fn();
    for (const type of ['click', 'pointerdown', 'mousedown', 'touchstart', 'keydown', 'keyup']) {
      document.body.addEventListener(type, heard);
      why().dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      document.body.removeEventListener(type, heard);
    }
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('language', () => {
  it.each([
    ['en', 'ltr'],
    ['ur', 'rtl'],
  ] as const)('%s runs %s', (language, direction) => {
    const { all } = mounted({ language });
    expect([all('.note')[0]!.lang, all('.note')[0]!.dir]).toEqual([language, direction]);
  });

  it('leaves no English in Urdu, but for quotations and addresses', async () => {
    const { why, root, named } = mounted({ language: 'ur' });
    why().click();
    await drawn();
    for (const label of ['رقم دے چکے ہیں؟', 'بیرونِ ملک پہنچ چکے ہیں؟']) {
      expect(ownWords(root)).not.toMatch(/[A-Za-z]/);
      named(label).click();
      await drawn();
    }
    expect(ownWords(root)).not.toMatch(/[A-Za-z]/);
  });

  it('switches in place, and what was open stays open', async () => {
    const { why, handle, all } = mounted();
    why().click();
    await drawn();
    handle.update({ options: { language: 'ur', dark: true } });
    expect(all('.sign')).toHaveLength(2);
    expect(handle.text()).toContain(message('warning.warn.headline', 'ur'));
    expect(all('.note')[0]!.dataset.theme).toBe('dark');
  });
});
