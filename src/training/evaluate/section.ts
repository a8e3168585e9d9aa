/** One part of the generated figures. */
export interface Section {
  readonly title: string;
  /** Markdown; the same for the same inputs. */
  readonly body: string;
  /** What kept it from being measured whole, as plain lines; empty when nothing did. */
  readonly missing: readonly string[];
}

export const section = (
  title: string,
  parts: readonly string[],
  missing: readonly string[] = [],
): Section => ({ title, body: parts.join('\n\n'), missing });
