/** How many of a group were found. */
export interface GroupRecall {
  readonly group: string;
  readonly count: number;
  readonly found: number;
  /** 0 to 1. */
  readonly recall: number;
}

/**
 * Share of rows found, per group (a language, a scheme, a disguise), in the groups' alphabetical
 * order, so that two runs can be compared line by line. Give only the rows that should be found; with
 * honest rows the same table is the false-alarm rate per group.
 */
export function recallByGroup<Row>(
  rows: readonly Row[],
  group: (row: Row) => string,
  found: (row: Row) => boolean,
): GroupRecall[] {
  const counts = new Map<string, { count: number; found: number }>();
  for (const row of rows) {
    const name = group(row);
    const entry = counts.get(name) ?? { count: 0, found: 0 };
    entry.count++;
    if (found(row)) entry.found++;
    counts.set(name, entry);
  }
  return [...counts]
    .map(([name, entry]) => ({ group: name, ...entry, recall: entry.found / entry.count }))
    .sort((a, b) => (a.group < b.group ? -1 : 1));
}
