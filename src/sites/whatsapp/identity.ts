import { OWN_CLASS, SENT_MARK } from './selectors.ts';

/**
 * The message's own number in a `data-id` such as `false_<chat>_3EB0…_<sender>`, `true_…@lid_3EB0…_out`,
 * `album-false_…` or, since 2026-04, the bare number. Chat and sender come with `@` after them.
 */
const NUMBER = /(?<![0-9A-Za-z])[0-9A-F]{16,40}(?![0-9A-Za-z@])/gi;

/** Who sent it, as the id itself says; ids since 2026-04 do not. */
const DIRECTION = /^(?:album-)?(true|false)_/;

/** WhatsApp's identity of a message, the same in the old and in the new form; '' when it shows none. */
export function keyOf(message: Element): string {
  const id = message.getAttribute('data-id') ?? '';
  return id.match(NUMBER)?.at(-1) ?? id;
}

/** True only when the user surely wrote it: by the id, or by the mark that it was sent. */
export function isOwn(message: Element): boolean {
  const direction = DIRECTION.exec(message.getAttribute('data-id') ?? '')?.[1];
  if (direction) return direction === 'true';
  return message.querySelector(`${SENT_MARK}, ${OWN_CLASS}`) !== null;
}
