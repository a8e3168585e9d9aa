import { ABROAD } from './abroad.ts';
import type { Channel } from './channel.ts';
import { EXPLAIN } from './explain.ts';
import { REPORT } from './report.ts';
import { VERIFY } from './verify.ts';

/**
 * Every channel we show, most useful first within its situation. Left out of the research list:
 * what it rates low, and what rests on an address nobody saw (`beoe_notices`, `oec_jobs`), has no
 * source document (`police_15`) or nothing to turn to (`citizen_portal`).
 */
export const CHANNELS: readonly Channel[] = [...VERIFY, ...EXPLAIN, ...REPORT, ...ABROAD];

const byId = new Map(CHANNELS.map((channel) => [channel.id, channel]));

/** The channel with that id. Throws on an unknown one: ids are written by us, and tested. */
export function channel(id: string): Channel {
  const found = byId.get(id);
  if (!found) throw new Error(`no channel ${id}: add it under src/channels`);
  return found;
}
