/**
 * Facebook's hooks. Each says what it matches, when it was seen, and which fixture holds it.
 * Class names change every few weeks and the interface is localised, so neither is used.
 */

/** A post of a feed, timeline or permalink. Seen 2022-04 to 2025-06. Fixture: home-2025. */
export const POSINSET = 'div[aria-posinset]:not([role]), [aria-posinset][role="article"]';

/** A post of a group or of search results, when it carries nothing else. Seen 2026-08. Fixture: group-feed. */
export const FEED_ROW = '[role="feed"] > div';

/** A post in a dialog, a comment, or an empty skeleton. Seen 2022-04 to 2025-06. Fixture: permalink-dialog. */
export const ARTICLE = '[role="article"]';

/** The text body. The first since 2025-03, the others 2022-04 to 2026-02. Fixtures: home-2025, legacy-2022. */
export const MESSAGE =
  '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"]';

/** A comment's text: its language is marked for translation. Seen 2022-04, 2023-03. Fixture: permalink-dialog. */
export const COMMENT_TEXT = '[dir="auto"][lang]';

/** Any run of writing, headers and labels among them. Seen in all captures. Fixture: coloured-background. */
export const WRITING = '[dir="auto"]';

/** Who posted. The first since 2025-03, headings since 2022-04. Fixtures: home-2025, legacy-2022. */
export const AUTHOR = '[data-ad-rendering-role="profile_name"], h2, h3, h4, h5';

/**
 * Where the post's own content ends: reactions, buttons, comments. The first since 2025-03, the
 * others in every capture (`ignore-dynamic` also marks avatars, which are `svg`). Fixture: home-2025.
 */
export const BAR =
  '[data-ad-rendering-role="like_button"], [role="toolbar"], div[data-visualcompletion="ignore-dynamic"]';

/** A post's address; on the home feed it is filled in only on hover. Seen 2022-04 to 2024-08. */
export const PERMALINK =
  'a[href*="/posts/"], a[href*="/permalink/"], a[href*="story_fbid="], a[href*="/videos/"], a[href*="/reel/"]';

/** A comment's address. Seen 2022-04, 2023-03. Fixture: permalink-dialog. */
export const COMMENT_LINK = 'a[href*="comment_id="]';

/** Places whose rows are not posts: menus, the top bar. Seen in all captures. */
export const FURNITURE = '[role="navigation"], [role="banner"]';

/** False quotations, 44 in each post, and hidden copies. Seen 2024-08, 2025-03. Fixture: profile-2024. */
export const DECOY = '[data-0][data-19], [aria-hidden="true"]';

/** What a run of writing inside a post is not: link cards, labels, controls, decoys, editors. */
export const NOT_WRITING =
  'a, h1, h2, h3, h4, h5, h6, button, [role="button"], [role="toolbar"], [role="textbox"], ' +
  `${DECOY}, [contenteditable], [style*="display:none"], ` +
  '[style*="display: none"], [data-ad-rendering-role="profile_name"], form, script, style, svg';
