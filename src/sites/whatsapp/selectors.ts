/**
 * WhatsApp Web's hooks. Each says what it matches, when it was seen, and which fixture holds it.
 * Builds are rolled out in stages, so the old hook stays beside the new one (SITES.md section 3).
 */

/** The open chat. `div`, because an SVG mask has the same id (seen 2025-12). Fixture: group-2026. */
export const CHAT = 'div#main';

/** Where one writes: stands in an open chat only. Seen in all captures. Fixture: lost-landmark. */
export const COMPOSER = 'footer:has([contenteditable="true"])';

/** One line of the chat: message, date or notice. Seen 2023-03 to 2026-02. Fixture: one-to-one-old. */
export const ROW = '[role="row"]';

/** The message in a row, with its identity. Seen 2023-03 to 2026-02. Fixtures: all. */
export const MESSAGE = '[data-id]';

/**
 * Time, date and sender of a message, around its text. List items nest further ones with other
 * values (seen 2025-08), and no date is parsed: Arabic digits and Hijri years occur (seen 2023-03).
 */
export const BODY = '[data-pre-plain-text^="["]';

/** The text. The first since 2025-12, the second until 2025-10. Fixtures: group-2026, one-to-one-old. */
export const TEXT = '[data-testid="selectable-text"], span.selectable-text';

/** Any run of writing: text, link preview, quoted message, time. Seen in all captures. */
export const WRITING = 'span[dir]';

/** An invisible copy of the time stands beside the text, and beside nothing else. Seen in all captures. */
export const TIME_COPY = '[aria-hidden="true"]';

/** A quoted message, a picture, a document; also "Read more" and the time on one's own messages. */
export const CONTROL = '[role="button"], button';

/** Sent, delivered or read: only one's own messages show it. Seen 2024-02 to 2026-02. Fixture: group-2026. */
export const SENT_MARK =
  '[data-icon^="msg-check"], [data-icon^="msg-dblcheck"], [data-icon="msg-time"]';

/** Until 2025-12. The tail is no such sign: in a right-to-left group others' is `tail-out` (2023-03). */
export const OWN_CLASS = '.message-out';
