import { expect, it } from 'vitest';
import { channel } from '../../../src/channels/directory.ts';
import { freshness } from '../../../src/channels/freshness.ts';
import { message } from '../../../src/i18n/message.ts';

const line = (id: string, lang: 'en' | 'ur') => {
  const { key, values } = freshness(channel(id));
  return message(key, lang, values);
};

it('shows the date of the source and when it was last read', () => {
  expect(line('nccia_1799', 'en')).toBe('Source of 2025-06-04, last read 2026-11-21');
  expect(line('nccia_1799', 'ur')).toContain('2025-06-04');
});

it('says so when the source has no date', () => {
  expect(line('beoe_home', 'en')).toBe('Source undated, last read 2026-11-21');
  expect(line('beoe_home', 'ur')).toContain('تاریخ درج نہیں');
});
