/** Gathers text line by line; knows whether something stands on the current line yet. */
export interface Lines {
  /** Adds text as it stands; spaces and breaks before the first word of a line are source code. */
  add(text: string): void;
  /** Ends the line, unless nothing stands on it: the edge of a block. */
  edge(): void;
  /** UTF-16 units gathered so far. */
  length(): number;
  /** Everything gathered, spaces in order: one between words, none at the ends of lines. */
  text(): string;
}

export function lines(): Lines {
  const parts: string[] = [];
  let length = 0;
  let open = false;

  const push = (text: string): void => {
    parts.push(text);
    length += text.length;
    open = !text.endsWith('\n');
  };

  return {
    add(text) {
      const kept = open || text === '\n' ? text : text.replace(/^[ \t\n\f\v]+/, '');
      if (kept !== '') push(kept);
    },
    edge() {
      if (open) push('\n');
    },
    length: () => length,
    text: () =>
      parts
        .join('')
        .replace(/[ \t\f\v]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/\n{3,}/g, '\n\n'),
  };
}
