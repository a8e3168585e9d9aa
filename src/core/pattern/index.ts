import type { Mode } from './parse.ts';

export const MODES: readonly Mode[] = ['en', 'ur', 'roman'];

/** Patterns by column, as signals, classes and contexts declare them; separated by commas. */
export type Columns = Readonly<Partial<Record<Mode, string>>>;

/** The patterns of one column. */
export function listPatterns(column: string | undefined): string[] {
  return (column ?? '')
    .split(',')
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '');
}
