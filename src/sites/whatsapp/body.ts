import { hasWriting, outermost } from '../writing.ts';
import { BODY, CONTROL, TEXT, TIME_COPY, WRITING } from './selectors.ts';

/** A time has digits in any script; the hidden icons that also occur have none. */
function isTimeCopy(element: Element | null): boolean {
  return element !== null && /\p{Nd}/u.test(element.textContent ?? '');
}

/** Whether an invisible copy of the time follows, as it does after a message's own text only. */
function isBeforeTime(run: Element): boolean {
  for (let next = run.nextElementSibling; next; next = next.nextElementSibling)
    if (isTimeCopy(next.matches(TIME_COPY) ? next : next.querySelector(TIME_COPY))) return true;
  return false;
}

function free(within: Element, selector: string): Element[] {
  const runs = [...within.querySelectorAll(selector)];
  return outermost(runs.filter((run) => !run.closest(CONTROL) && hasWriting(run)));
}

/** By its name; else by the time beside it; else the last run, since previews and quotations come first. */
function textIn(body: Element): Element[] {
  const named = free(body, TEXT);
  if (named.length > 0) return named;
  const runs = free(body, WRITING);
  const timed = runs.filter(isBeforeTime);
  return timed.length > 0 ? timed : runs.slice(-1);
}

/**
 * The message's own words: text or caption, without quotation, link preview, file name and sender.
 * A message without the sender's mark (a notice, a sticker) counts only when its text is named or
 * stands beside the time.
 */
export function textRoots(message: Element): Element[] {
  const bodies = message.matches(BODY) ? [message] : outermost(message.querySelectorAll(BODY));
  if (bodies.length > 0) return bodies.flatMap(textIn);
  const named = free(message, TEXT);
  return named.length > 0 ? named : free(message, WRITING).filter(isBeforeTime);
}

/** "Read more", in whatever language, stands right after the text. */
export function isTruncated(roots: readonly Element[]): boolean {
  return roots.some((root) => {
    const next = root.nextElementSibling;
    return next?.matches(CONTROL) === true && next.textContent?.trim() !== '';
  });
}
