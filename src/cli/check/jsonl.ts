import type { Verdict } from '../../core/post.ts';
import { type Line, lines } from './lines.ts';

type Assess = (text: string) => Verdict;
interface Row {
  readonly id: string | number;
  readonly text: string;
}

/** The row that a line holds; throws with the reason when it holds none. */
function parseRow(line: Line, number: number): Row {
  if (line.tooLong) throw new Error('line too long');
  // A file from Windows may begin with a byte order mark.
  const value: unknown = JSON.parse(number === 1 ? line.text.replace(/^\uFEFF/, '') : line.text);
  if (typeof value !== 'object' || value === null) throw new Error('not an object');
  const { id, text } = value as { id?: unknown; text?: unknown };
  if (typeof text !== 'string') throw new Error('"text" is not a string');
  if (id === undefined || id === null) return { id: String(number), text };
  if (typeof id !== 'string' && typeof id !== 'number') {
    throw new Error('"id" is neither a string nor a number');
  }
  return { id, text };
}

function answer({ id, text }: Row, assess: Assess): string {
  const { level, short, scheme, score, evidence } = assess(text);
  const quoted = evidence.map(({ signal, quote, start, end }) => ({ signal, quote, start, end }));
  return JSON.stringify({ id, level, short, scheme, score, evidence: quoted });
}

/** One line of output, and whether its input could be judged. */
export interface Judged {
  readonly line: string;
  readonly bad: boolean;
}

/**
 * Judges `{"id","text"}` lines, one line out for each line in and in the same order.
 * A bad line gives `{"id":null,"error":...}` with its line number, and the rest goes on.
 */
export async function* judgeLines(
  chunks: AsyncIterable<string>,
  assess: Assess,
): AsyncGenerator<Judged> {
  let number = 0;
  for await (const line of lines(chunks)) {
    number += 1;
    try {
      yield { line: answer(parseRow(line, number), assess), bad: false };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      yield { line: JSON.stringify({ id: null, error: `line ${number}: ${reason}` }), bad: true };
    }
  }
}
