/** Longest line kept, in UTF-16 units. Of a text only the first 8,000 are ever read. */
const MAX_LINE = 4_000_000;

/** One line of input; `tooLong` when it passed the limit, and then `text` is empty. */
export interface Line {
  readonly text: string;
  readonly tooLong: boolean;
}

/**
 * Splits decoded chunks at line feeds, and only there: node's readline also splits at U+2028,
 * which JSON allows inside a string. Holds one line at a time; a line over the limit is dropped.
 */
export async function* lines(
  chunks: AsyncIterable<string>,
  limit = MAX_LINE,
): AsyncGenerator<Line> {
  let pending = '';
  let dropping = false;
  const take = (rest: string): Line => {
    const text = pending + rest;
    const tooLong = dropping || text.length > limit;
    pending = '';
    dropping = false;
    return { text: tooLong ? '' : text.replace(/\r$/, ''), tooLong };
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', start)) {
      yield take(chunk.slice(start, end));
      start = end + 1;
    }
    if (!dropping) pending += chunk.slice(start);
    if (pending.length > limit) {
      pending = '';
      dropping = true;
    }
  }
  if (pending !== '' || dropping) yield take('');
}
