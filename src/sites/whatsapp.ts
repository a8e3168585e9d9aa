import { atTopOf } from './anchor.ts';
import { outsideLinks } from './links.ts';
import type { FoundPost, Place, Site } from './site.ts';
import { isTruncated, textRoots } from './whatsapp/body.ts';
import { findMessages, messageOf } from './whatsapp/find.ts';
import { isOwn, keyOf } from './whatsapp/identity.ts';
import { BODY, CHAT, COMPOSER, CONTROL } from './whatsapp/selectors.ts';
import { countWriting } from './writing.ts';

const BASE = 'https://web.whatsapp.com/';

/** More than the longest notice ("Messages are end-to-end encrypted…") that a chat without messages shows. */
const LONG_WRITING = 400;

const NOT_MESSAGES = `header, footer, ${CONTROL}, [contenteditable], [aria-hidden="true"], svg`;

function read(element: Element): FoundPost | undefined {
  const roots = textRoots(element);
  if (roots.length === 0) return undefined;
  const links = [...element.querySelectorAll('a[href]')].filter((link) => !link.closest(CONTROL));
  return {
    key: keyOf(element),
    textRoots: roots,
    // Pictures have no description here; the alt text of an album's picture repeats its caption.
    altTexts: [],
    links: outsideLinks(links, BASE),
    own: isOwn(element),
    truncated: isTruncated(roots),
  };
}

/**
 * In the message's identified element, before the `[data-virtualized]` wrapper that the virtual
 * list empties (since 2025-10), or before the bubble in older builds. Never in the bubble: a
 * warning there would be copied with the message.
 */
function place(element: Element): Place {
  if (element.matches(BODY) && element.parentElement)
    return { parent: element.parentElement, before: element };
  return atTopOf(element);
}

/** The chat, when messages with words stand in it; undefined when none is open or it has only media. */
function container(doc: Document): Element | undefined {
  const chat = doc.querySelector(CHAT) ?? doc.querySelector(COMPOSER)?.parentElement;
  if (!chat) return undefined;
  for (const message of findMessages(chat)) if (textRoots(message).length > 0) return chat;
  return countWriting(chat, NOT_MESSAGES, LONG_WRITING) >= LONG_WRITING ? chat : undefined;
}

/** web.whatsapp.com: one-to-one chats and groups. The address says nothing: it never changes. */
export const whatsapp: Site = {
  id: 'whatsapp',
  posts: findMessages,
  closest: messageOf,
  read,
  place,
  expectsPosts: () => true,
  container,
};
