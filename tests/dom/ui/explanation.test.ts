import { describe, expect, it } from 'vitest';
import { message } from '../../../src/i18n/message.ts';
import { drawn, MODEL, mounted } from './mounted.ts';

describe('explanation', () => {
  it('opens in place and lists each signal once, with all its words', async () => {
    const { why, all, root } = mounted();
    expect(why().getAttribute('aria-expanded')).toBe('false');
    why().click();
    await drawn();
    expect(why().getAttribute('aria-expanded')).toBe('true');
    expect(root.getElementById(why().getAttribute('aria-controls')!)).not.toBeNull();
    expect(all('.sign')).toHaveLength(2);
    expect(all('.sign q').map((q) => q.textContent)).toEqual([
      'visit visa par kaam',
      'وزٹ ویزا',
      'کمبوڈیا میں کال سینٹر',
    ]);
    for (const part of ['saw', 'why', 'genuine'] as const) {
      expect(all('.sign')[0]!.textContent).toContain(
        message(`signal.visit-visa-for-work.${part}`, 'en'),
      );
    }
  });

  it('gives every quotation its own language and direction', async () => {
    const { why, all } = mounted();
    why().click();
    await drawn();
    expect(all('.sign q').map((q) => [q.lang, q.dir])).toEqual([
      ['en', 'ltr'],
      ['ur', 'rtl'],
      ['ur', 'rtl'],
    ]);
  });

  it('counts the signs that do not fit', async () => {
    const evidence = Array.from({ length: 8 }, (_, i) => ({ signal: `s${i}`, quote: `q${i}` }));
    const { why, all, handle } = mounted({}, { ...MODEL, evidence });
    why().click();
    await drawn();
    expect(all('.sign')).toHaveLength(4);
    expect(handle.text()).toContain('And 4 more signs');
  });

  it('offers two or three channels, each with its date, outside the page', async () => {
    const { why, all } = mounted();
    why().click();
    await drawn();
    expect(all('.channel')).toHaveLength(3);
    expect(all('.channel .date').every((d) => /last read 2026-11-21/.test(d.textContent!))).toBe(
      true,
    );
    for (const link of all('.channel a') as HTMLAnchorElement[]) {
      if (link.protocol === 'tel:') continue;
      expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer noopener']);
    }
    expect(all('a[href^="tel:"]')).toHaveLength(1);
  });

  it('changes the channels with the situation, one at a time', async () => {
    const { why, all, named } = mounted();
    why().click();
    await drawn();
    named('Already paid?').click();
    await drawn();
    expect(all('.channel')[0]!.textContent).toContain('111-247-786');
    named('Already abroad?').click();
    await drawn();
    expect(all('.channel')[0]!.textContent).toContain('051-9207887');
    expect(all('[aria-pressed="true"]')).toHaveLength(1);
    named('Already abroad?').click();
    await drawn();
    expect(all('.channel')[0]!.textContent).toContain('beoe.gov.pk/list-of-oeps');
  });

  it('reports what the user says of it, and no text', async () => {
    const { why, named, events } = mounted();
    why().click();
    await drawn();
    named('This is wrong').click();
    named('Hide').click();
    expect(events.wrong.mock.calls).toEqual([[['visit-visa-for-work', 'hub-destination']]]);
    expect(events.hide).toHaveBeenCalledTimes(1);
  });
});

describe('keyboard', () => {
  it('reaches everything through native buttons and links', async () => {
    const { why, all } = mounted();
    why().click();
    await drawn();
    expect(all('[tabindex], [onclick]')).toHaveLength(0);
    expect(all('button').every((b) => b.getAttribute('type') === 'button')).toBe(true);
    expect(all('a').every((a) => a.hasAttribute('href'))).toBe(true);
    expect(all('button, a').every((e) => e.textContent!.trim() !== '')).toBe(true);
  });

  it('folds on Escape, from anywhere inside, and stands on the button again', async () => {
    const { why, named, all, root } = mounted();
    why().click();
    await drawn();
    named('Hide').focus();
    named('Hide').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await drawn();
    expect(all('.sign')).toHaveLength(0);
    expect(root.activeElement).toBe(why());
  });
});

describe('events made by the page', () => {
  it('change nothing', async () => {
    const { why, all, events } = mounted({ isTrusted: undefined });
    why().dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await drawn();
    expect(why().getAttribute('aria-expanded')).toBe('false');
    expect(all('.sign')).toHaveLength(0);
    expect(events.hide).not.toHaveBeenCalled();
  });

  it('change nothing inside either', async () => {
    let trusted = true;
    const { why, named, events, all } = mounted({ isTrusted: () => trusted });
    why().click();
    await drawn();
    trusted = false;
    named('Hide').click();
    named('This is wrong').click();
    named('Already paid?').click();
    why().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await drawn();
    expect(events.hide).not.toHaveBeenCalled();
    expect(events.wrong).not.toHaveBeenCalled();
    expect(all('[aria-pressed="true"]')).toHaveLength(0);
    expect(all('.sign')).toHaveLength(2);
  });
});
