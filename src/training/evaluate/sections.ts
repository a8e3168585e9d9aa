/** Sections of the figures by the names that the command line knows, in the order of the card. */
export const KEYS = [
  ...(['product', 'everyday', 'disguises', 'peers'] as const),
  ...(['emscad', 'ablations', 'corpus-only', 'data'] as const),
] as const;
export type Key = (typeof KEYS)[number];

/** Those that take seconds. */
export const QUICK: readonly Key[] = ['product', 'disguises', 'data'];
