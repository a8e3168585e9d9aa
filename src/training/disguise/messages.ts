import { below, pick, type Random } from '../measure/random.ts';
import type { Disguise } from './disguise.ts';

const MIN_LENGTH = 60;
const MINUTES = 60;

/** The line that a chat puts between two messages, in the ways in which people paste it. */
function between(random: Random): string {
  const minute = String(below(random, MINUTES)).padStart(2, '0');
  const hour = 1 + below(random, 12);
  return pick(random, [
    `[${1 + below(random, 28)}/11/26, ${hour}:${minute} pm] +92 3XX XXXXXXX:`,
    `${hour}:${minute} PM`,
    `(2) ${hour}:${minute} am ✓✓`,
  ]);
}

/**
 * The model reads a post or a chat message at a time, but the check page and the context menu read
 * what was selected: both halves as one text, with the line of date and time that lies between them.
 * So that is what it gets here. (Half a text alone is no disguise but another, shorter text.)
 */
export const twoMessages: Disguise = {
  id: 'two-messages',
  about: 'The offer in two messages, copied together with the time line between them.',
  apply(text, random) {
    if (text.length < MIN_LENGTH) return text;
    // People send at the end of a sentence, or where they stop for breath when there is none.
    const breaks = [/[.!?۔؟]\s+|\n+/gu, /\s+/gu]
      .map((pattern) =>
        [...text.matchAll(pattern)]
          .map(({ index, 0: { length } }) => index + length)
          .filter((end) => end > text.length / 4 && end < (3 * text.length) / 4),
      )
      .find((ends) => ends.length > 0);
    if (breaks === undefined) return text;
    const end = pick(random, breaks);
    return `${text.slice(0, end).trimEnd()}\n${between(random)}\n${text.slice(end)}`;
  },
};
