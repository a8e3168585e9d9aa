import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Captured pages lie beside the project, never in it (their README says why). */
const FOLDER = join(import.meta.dirname, '..', '..', '..', 'shared', 'dom');

export const HAVE_CAPTURES = existsSync(FOLDER);

/** What to say where they are absent. */
export const NO_CAPTURES = 'needs the captured pages of ../shared/dom, which this clone has not';

/** A captured page, where it would stand, and what a person counted in it. */
export interface Capture {
  readonly file: string;
  readonly url: string;
  /** Text bodies (dom/README.md), comments with text, pictures whose alt text quotes words. */
  readonly bodies: number;
  readonly comments: number;
  readonly altTexts: number;
  /** True when every message in it was sent by the user. */
  readonly own: boolean;
}

const HOME = 'https://www.facebook.com/';
const CHAT = 'https://web.whatsapp.com/';

function facebook(name: string, path: string, bodies: number, comments = 0): Capture {
  return {
    file: `facebook/${name}.html`,
    url: HOME + path,
    bodies,
    comments,
    altTexts: 0,
    own: false,
  };
}

function whatsapp(name: string, bodies: number, own = false): Capture {
  const file = `whatsapp/${name}.html`;
  return { file, url: CHAT, bodies, comments: 0, altTexts: 0, own };
}

/** Counted on 2026-11-21. No alt text in these pages quotes a poster's words. */
export const CAPTURES: readonly Capture[] = [
  facebook('2022-04-home-feed-en-dark', '', 1, 1),
  facebook('2023-03-public-page-posts-hr', 'some.page', 4, 5),
  facebook('2024-08-profile-obfuscated-timestamp-fr', 'some.person', 0),
  facebook('2025-03-home-feed-en', '', 1),
  facebook('2025-04-marketplace-dark-en', 'marketplace/', 0),
  facebook('2026-02-message-body-fragment', 'some.page', 1),
  whatsapp('2023-03-group-rtl-ar', 6),
  whatsapp('2024-02-en', 22),
  whatsapp('2024-09-group-album-quoted-en', 3),
  whatsapp('2025-02-fragment-one-row', 1, true),
  whatsapp('2025-03-links-en', 3),
  whatsapp('2025-10-virtualized-ru', 1, true),
  whatsapp('2025-12-lid-en', 4, true),
  whatsapp('DERIVED-2026-09-like', 8, true),
];

/** The page's HTML; a bare fragment is put where a post would stand. */
export function captureHtml({ file }: Capture): string {
  const html = readFileSync(join(FOLDER, file), 'utf8');
  return file.includes('message-body-fragment') ? `<div role="main">${html}</div>` : html;
}

/** The page as if other people had sent what its user sent: every mark of one's own is taken away. */
export function fromOthers(html: string): string {
  return html
    .replaceAll('data-id="true_', 'data-id="false_')
    .replace(/\bmessage-out\b/g, 'message-in')
    .replace(/data-icon="msg-(?:dbl)?check[^"]*"|data-icon="msg-time"/g, 'data-icon="none"');
}
