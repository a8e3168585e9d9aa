import * as v from 'valibot';
import { readStored, writeStored } from '../platform/storage.ts';

const KEY = 'wrong';

/** How often a signal stood in a warning that the user called wrong. Nothing else is kept. */
export type WrongCounts = Readonly<Record<string, number>>;

const schema = v.fallback(v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))), {});

/** Counts by signal id. */
export async function loadWrong(): Promise<WrongCounts> {
  return v.parse(schema, await readStored(KEY));
}

/** Adds one to each signal of a warning that the user called wrong. */
export async function countWrong(signals: readonly string[]): Promise<void> {
  const counts = await loadWrong();
  const added = [...new Set(signals)].map((id) => [id, (counts[id] ?? 0) + 1]);
  await writeStored(KEY, { ...counts, ...Object.fromEntries(added) });
}
