import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CHANNELS } from '../../../src/channels/directory.ts';
import type { Health, Verdict } from '../../../src/core/post.ts';
import type { Lang } from '../../../src/i18n/language.ts';
import { message } from '../../../src/i18n/message.ts';
import { DEFAULTS } from '../../../src/settings/settings.ts';
import type { PopupModel } from '../../../src/ui/popup/model.ts';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import { Language } from '../../../src/ui/words.tsx';
import { drawn, ownWords } from './mounted.ts';

const HEALTHS: Health[] = [
  'reading',
  'empty',
  'unreadable',
  'blocked',
  'off',
  'unsupported',
  'reload',
];
const MODEL: PopupModel = {
  settings: DEFAULTS,
  sites: [
    { id: 'facebook', allowed: true },
    { id: 'whatsapp', allowed: true },
  ],
  page: { health: 'reading', posts: 3, found: [{ level: 'warn', text: 'visit visa par kaam' }] },
  refused: false,
  dark: false,
};
const QUIET: Verdict = { level: 'quiet', short: false, scheme: null, score: 0, evidence: [] };

let root: HTMLElement;
const events = { change: vi.fn(), allow: vi.fn(), checkPage: vi.fn(), assess: vi.fn(() => QUIET) };

function show(model: Partial<PopupModel> = {}, lang: Lang = 'en') {
  render(
    <Language.Provider value={lang}>
      <Popup model={{ ...MODEL, ...model }} events={events} />
    </Language.Provider>,
    root,
  );
}

const find = <E extends Element = HTMLElement>(selector: string) =>
  root.querySelector<E>(selector)!;
const labelled = (text: string) =>
  [...root.querySelectorAll('label')].find((l) => l.textContent === text)!.querySelector('input')!;
const button = (text: string) =>
  [...root.querySelectorAll('button')].find((b) => b.textContent === text)!;

async function paste(text: string, verdict: Verdict) {
  events.assess.mockReturnValue(verdict);
  const box = find<HTMLTextAreaElement>('textarea');
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
  button('Check').click();
  await drawn();
}

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
  root = document.getElementById('app')!;
  vi.clearAllMocks();
});

describe('this page', () => {
  it.each(HEALTHS)('says that it is %s, and what the user can do', (health) => {
    for (const lang of ['en', 'ur'] as const) {
      show({ page: { health, posts: 1, found: [] } }, lang);
      const said = find('.health').textContent!;
      expect(said).toContain(message(`health.${health}.state`, lang, { posts: 1 }));
      expect(said).toContain(message(`health.${health}.do`, lang));
    }
  });

  it('never lets "nothing found" pass for proof', () => {
    show({ page: { health: 'reading', posts: 9, found: [] } });
    expect(find('.health').textContent).toContain('not proof');
  });

  it('offers to read a page of no known site, and no other page', () => {
    show();
    expect(button('Check this page')).toBeUndefined();
    show({ page: { health: 'unsupported', posts: 0, found: [] } });
    button('Check this page').click();
    expect(events.checkPage).toHaveBeenCalledTimes(1);
  });

  it('says so when the browser lets nobody read it', () => {
    show({ page: { health: 'unsupported', posts: 0, found: [] }, refused: true });
    expect(find('.health').textContent).toContain(message('popup.refused', 'en'));
    expect(button('Check this page')).toBeUndefined();
  });

  it('lists what was found, in its own direction, and counts the rest', () => {
    const found = Array.from({ length: 7 }, () => ({
      level: 'check' as const,
      text: 'ویزا '.repeat(60),
    }));
    show({ page: { health: 'reading', posts: 9, found } });
    expect(root.querySelectorAll('.found li')).toHaveLength(5);
    expect(find('.found bdi').dir).toBe('rtl');
    expect(find('.found bdi').textContent!.length).toBeLessThanOrEqual(91);
    expect(find('.health').textContent).toContain('and 2 more');
  });
});

describe('settings', () => {
  it('switches all, one site, language and sensitivity, each by itself', () => {
    show({ settings: { ...DEFAULTS, sitesOff: ['whatsapp'] } });
    labelled('Check posts while I browse').click();
    labelled('Facebook').click();
    labelled('WhatsApp').click();
    labelled('اردو').click();
    labelled('Fewer').click();
    expect(events.change.mock.calls.map(([patch]) => patch)).toEqual([
      { enabled: false },
      { sitesOff: ['whatsapp', 'facebook'] },
      { sitesOff: [] },
      { language: 'ur' },
      { sensitivity: 'fewer' },
    ]);
  });

  it('shows a withdrawn site as off, with a way back', () => {
    show({ sites: [{ id: 'facebook', allowed: false }, MODEL.sites[1]!] });
    expect(find('.sites').textContent).toContain('the browser has no permission');
    button('Switch on Facebook').click();
    expect(events.allow).toHaveBeenCalledWith('facebook');
  });
});

describe('a pasted text', () => {
  it('is too short to judge', async () => {
    show();
    await paste('ok', { ...QUIET, short: true });
    expect(find('.outcome').textContent).toBe('Too short to judge. Paste the whole message.');
  });

  it('with nothing in it is not proven genuine, and shows where to check', async () => {
    show();
    await paste('a long text', QUIET);
    expect(events.assess).toHaveBeenCalledWith('a long text');
    expect(find('.outcome').textContent).toContain('not proof');
    expect(root.querySelectorAll('.outcome .channel')).toHaveLength(3);
  });

  it('with signs gets the same explanation as on a page, until it is changed', async () => {
    show();
    const evidence = [
      { signal: 'visit-visa-for-work', family: 'visa', quote: 'visit visa', start: 0, end: 10 },
    ] as const;
    await paste('visit visa', { ...QUIET, level: 'warn', scheme: 'visa-misuse', evidence });
    expect(find('.outcome q').textContent).toBe('visit visa');
    expect(find('.outcome').textContent).toContain(message('scheme.visa-misuse', 'en'));
    const box = find<HTMLTextAreaElement>('textarea');
    box.value = 'visit visa, and more';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn();
    expect(find('.outcome')).toBeNull();
  });
});

describe('everything', () => {
  it('lists each official channel once', () => {
    show();
    expect(root.querySelectorAll('.directory .channel')).toHaveLength(CHANNELS.length);
  });

  it('holds no English in Urdu, but for addresses and the name of English', () => {
    for (const health of HEALTHS) {
      show({ page: { health, posts: 2, found: [] } }, 'ur');
      expect(ownWords(root)).not.toMatch(/[A-Za-z]/);
    }
    expect([find('main').lang, find('main').dir]).toEqual(['ur', 'rtl']);
  });
});
