/**
 * The history of the settings document. Version 1 is the first, so there is no step yet. A new
 * version adds one file here that exports a `Step`, one line to `STEPS`, and one example document
 * of the version it leaves behind (tests/unit/settings/examples).
 */

export type Document = Readonly<Record<string, unknown>>;

export interface Step {
  /** The version this step reads; it writes `from + 1`. */
  readonly from: number;
  /** The document in the next shape. It may not change the one it was given. */
  migrate(document: Document): Document;
}

export const STEPS: readonly Step[] = [];

/** Walks a stored document forward, one version at a time, as far as the steps lead. */
export function walk(document: Document, steps: readonly Step[] = STEPS): Document {
  const step = steps.find(({ from }) => from === document.version);
  if (!step) return document;
  return walk({ ...step.migrate(document), version: step.from + 1 }, steps);
}
