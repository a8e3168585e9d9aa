import { describe, expect, it } from 'vitest';
import { CHANNELS, channel } from '../../../src/channels/directory.ts';
import { isMessageKey } from '../../../src/i18n/catalogue.ts';

const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

describe('directory of channels', () => {
  it('has one entry per id', () => {
    expect(new Set(CHANNELS.map((c) => c.id)).size).toBe(CHANNELS.length);
  });

  it.each(CHANNELS.map((c) => [c.id, c] as const))(
    '%s: says where it comes from and when it was read',
    (_, c) => {
      expect(c.source, 'source must be the address of a document').toMatch(/^https?:\/\/\S+$/);
      expect(c.checked, 'checked must be the day the source was last read').toMatch(DAY);
      if (c.sourceDate !== null) {
        expect(c.sourceDate).toMatch(PARTIAL_DATE);
        expect(c.sourceDate <= c.checked, 'a source cannot be younger than its reading').toBe(true);
      }
      expect(['high', 'medium']).toContain(c.confidence);
    },
  );

  it.each(CHANNELS.map((c) => [c.id, c] as const))('%s: can be used in both languages', (_, c) => {
    expect(c.name.en).toMatch(/[A-Za-z]{3}/);
    expect(c.name.ur, 'an Urdu name holds no Latin letters').not.toMatch(/[A-Za-z]/);
    expect(isMessageKey(c.whatFor)).toBe(true);
    expect(c.country).toMatch(/^[A-Z]{2}$/);
    if (c.url) expect(new URL(c.url).protocol).toBe('https:');
    if (c.phone) {
      const digits = c.phone.shown.replace(/\D/g, '');
      expect(c.phone.dial).toMatch(/^\+?\d{2,15}$/);
      expect([digits, `+92${digits.replace(/^0/, '')}`]).toContain(c.phone.dial);
    }
    expect(c.url ?? c.phone ?? c.email ?? ['office', 'mission'].includes(c.kind)).toBeTruthy();
  });

  it('shows no telephone of the Bureau or the Protector: none could be confirmed', () => {
    for (const c of CHANNELS) {
      if (/^(beoe|protectorates|ophrd)/.test(c.id)) expect(c.phone, c.id).toBeNull();
    }
  });

  it('shows nothing the research refuses', () => {
    const shown = JSON.stringify(CHANNELS);
    for (const refused of [
      'oep-search',
      'peoffices',
      'registration-delta',
      'beoc.gov',
      'nr3c.gov',
      'complaint.fia.gov',
      '"1991"',
      '80060',
      '1288',
    ]) {
      expect(shown, refused).not.toContain(refused);
    }
  });

  it('throws on an id that nobody wrote', () => {
    expect(() => channel('nobody')).toThrow(/src\/channels/);
  });
});
