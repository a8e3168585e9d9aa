import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../src/i18n/catalogue.ts';
import { signalMessage, siteName } from '../../../src/i18n/dynamic.ts';
import { message, messageParts } from '../../../src/i18n/message.ts';

describe('message', () => {
  it.each([
    [0, 'Nothing found so far. This is not proof that an offer is genuine.'],
    [1, '1 post to check'],
    [12, '12 posts to check'],
  ])('counts %i in English', (count, expected) => {
    expect(message('popup.found', 'en', { count })).toBe(expected);
  });

  it.each([
    [1, '1 پوسٹ کی تصدیق کریں'],
    [12, '12 پوسٹوں کی تصدیق کریں'],
  ])('counts %i in Urdu', (count, expected) => {
    expect(message('popup.found', 'ur', { count })).toBe(expected);
  });

  it('leaves values as they are when asked for parts', () => {
    const date = { bdi: '2025-06-04' };
    expect(messageParts('channel.dated', 'en', { date, checked: '2026-11-21' })).toEqual([
      'Source of ',
      date,
      ', last read 2026-11-21',
    ]);
  });

  it('reads values as text, never as a message', () => {
    expect(message('channel.call', 'en', { phone: "{x} '<b>" })).toBe("Call {x} '<b>");
  });
});

describe('words of a signal', () => {
  it('are found by id', () => {
    expect(signalMessage('hub-destination', 'saw', 'en')).toBe(
      CATALOGUES.en['signal.hub-destination.saw'],
    );
    expect(signalMessage('hub-destination', 'why', 'ur')).toBe(
      CATALOGUES.ur['signal.hub-destination.why'],
    );
  });

  it.each(['no-such-signal', '', '__proto__', 'constructor'])('are general ones for %j', (id) => {
    expect(signalMessage(id, 'genuine', 'ur')).toBe(CATALOGUES.ur['signal.any.genuine']);
  });
});

describe('siteName', () => {
  it('is written in the language, or is the id', () => {
    expect(siteName('facebook', 'ur')).toBe('فیس بک');
    expect(siteName('elsewhere', 'ur')).toBe('elsewhere');
  });
});
