/** Hooks that mean the same on every page: HTML and ARIA, no site's own names. */

/** Things said by one person. Seen on Messenger-like pages, forums, X. Fixture: messenger-like. */
export const UNIT = 'article, [role="article"], [role="row"]';

/** Entries of a list of adverts; also the points of one advert, so they count only in a list page. Fixture: list-page. */
export const ENTRY = 'li, [role="listitem"]';

/** Where a page says its content is. Fixture: article. */
export const MAIN = 'main, [role="main"]';

/** Runs of writing that somebody typed, on pages without any of the above. Fixture: messenger-like. */
export const WRITING = '[dir="auto"]';

/** Around the content, or not content. */
export const FURNITURE =
  'nav, aside, footer, form, dialog, script, style, noscript, template, svg, button, select, ' +
  'textarea, input, [role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], ' +
  '[role="complementary"], [role="button"], [role="dialog"], [role="menu"], [role="tablist"], ' +
  '[aria-hidden="true"], [hidden], [contenteditable]:not([contenteditable="false"]), body > header';

/** Schema.org data of the page, of a job among others. Fixture: job-json-ld. */
export const LINKED_DATA = 'script[type="application/ld+json"]';

/** Where a page names what it is about. */
export const TITLES = 'title, h1, h2';
