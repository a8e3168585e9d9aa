import { describe, expect, it } from 'vitest';
import { SITUATIONS } from '../../../src/channels/channel.ts';
import { channelsFor } from '../../../src/channels/choose.ts';
import type { Scheme } from '../../../src/core/post.ts';

const SCHEMES: (Scheme | null)[] = [
  'compound-lure',
  'overseas-fee',
  'visa-misuse',
  'task-scam',
  'impersonation',
  null,
];
const ids = (...args: Parameters<typeof channelsFor>) => channelsFor(...args).map((c) => c.id);

describe('which channel when', () => {
  it('offers two or three different ones, at least one of which can be opened or called', () => {
    for (const scheme of SCHEMES) {
      for (const situation of SITUATIONS) {
        for (const country of [undefined, 'KH', 'TH', 'MM', 'toString']) {
          const found = channelsFor(scheme, situation, country);
          const where = `${scheme} ${situation} ${country}`;
          expect(found.length, where).toBeGreaterThanOrEqual(2);
          expect(found.length, where).toBeLessThanOrEqual(3);
          expect(new Set(found).size, where).toBe(found.length);
          expect(
            found.some((c) => c.url || c.phone),
            where,
          ).toBe(true);
        }
      }
    }
  });

  it.each([
    ['overseas-fee', 'before-paying', ['beoe_oep_list', 'beoe_foreign_jobs', 'mrc']],
    ['compound-lure', 'already-paid', ['fia_tip_hotline', 'fia_ahtc', 'nccia_1799']],
    ['task-scam', 'already-paid', ['nccia_1799', 'nccia_portal', 'nccia_helpdesk']],
    ['impersonation', 'before-paying', ['beoe_oep_list', 'oec', 'nccia_1799']],
  ] as const)('%s, %s', (scheme, situation, expected) => {
    expect(ids(scheme, situation)).toEqual(expected);
  });

  it('names the unit of the Foreign Office first for somebody abroad, then the local line', () => {
    expect(ids('compound-lure', 'already-abroad', 'KH')).toEqual([
      'mofa_cmu',
      'kh_police_117',
      'fia_tip_hotline',
    ]);
    expect(ids('compound-lure', 'already-abroad', 'TH')).toEqual([
      'mofa_cmu',
      'th_1155',
      'th_1300',
    ]);
  });

  it('keeps foreign lines away from people who are not there', () => {
    for (const scheme of SCHEMES) {
      for (const situation of ['before-paying', 'already-paid'] as const) {
        expect(channelsFor(scheme, situation, 'KH').every((c) => c.country === 'PK')).toBe(true);
      }
    }
  });
});
