import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../../src/channels/directory.ts';

const FILE = new URL('../../../../shared/channels.json', import.meta.url);
const LEFT_OUT = ['beoe_notices', 'oec_jobs', 'police_15', 'citizen_portal'];

interface Researched {
  readonly id: string;
  readonly url: string | null;
  readonly phone: string | null;
  readonly confidence: string;
  readonly checked: string;
  readonly opened_live: boolean;
}

/** Agreement with the research we were given; a fresh clone has no copy of it. */
describe.skipIf(!existsSync(FILE))(
  `agreement with ${FILE.pathname} (skipped where it is absent)`,
  () => {
    const researched: Researched[] = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : [];
    const byId = new Map(researched.map((r) => [r.id, r]));

    it('shows what is rated high or medium, but for what is left out for a reason', () => {
      const fit = researched.filter((r) => r.confidence !== 'low').map((r) => r.id);
      expect(CHANNELS.map((c) => c.id).sort()).toEqual(
        fit.filter((id) => !LEFT_OUT.includes(id)).sort(),
      );
    });

    it.each(CHANNELS.map((c) => [c.id, c] as const))(
      '%s: adds no address and no number',
      (id, c) => {
        const r = byId.get(id)!;
        expect(c.confidence).toBe(r.confidence);
        expect(c.checked).toBe(r.checked);
        expect(c.openedLive).toBe(r.opened_live);
        if (c.url) expect(c.url).toBe(r.url);
        if (c.phone) expect(r.phone).toContain(c.phone.shown);
      },
    );
  },
);
