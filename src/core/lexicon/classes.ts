/** A word of the key class also counts as the listed classes. */
export const PARENTS: Readonly<Record<string, readonly string[]>> = {
  COMPOUND_COUNTRY: ['COUNTRY'],
  HUB: ['COUNTRY'],
  SEA_COUNTRY: ['COUNTRY'],
  TRANSIT_CITY: ['COUNTRY'],
  GULF: ['COUNTRY'],
  WEST: ['COUNTRY'],
  ABROAD_WORD: ['COUNTRY'],
  ELSEWHERE: ['COUNTRY'],
  VISIT_VISA: ['VISA'],
};

/** Names long and rare enough to be put together again when somebody splits them. */
export const SENSITIVE_CLASSES = ['COMPOUND_COUNTRY', 'HUB'] as const;
