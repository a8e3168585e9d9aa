import { document, escapeHtml } from './html.ts';
import { type DemoPost, demoFile, languageTag } from './posts.ts';

/** Where the demo's feed stands. */
export const FACEBOOK_URL = 'https://www.facebook.com/';

/** As many as a feed post held in captures of 2024-08 and 2025-03 (SITES.md, fact 4). */
const DECOYS = 44;
const MARKS = Array.from({ length: 20 }, (_, index) => `data-${index}="${index}"`).join(' ');
const DECOY = `<div ${MARKS}><blockquote class="html-blockquote"><span dir="auto">Facebook</span></blockquote></div>`;

/** A timestamp as the site scrambles it: single characters in the wrong order, digits among them. */
const SCRAMBLED = [...'S03etn00o12rs3dp4'].map((character) => `<span>${character}</span>`).join('');

function post(of: DemoPost, index: number): string {
  const label = `demo-when-${index}`;
  return `<div aria-posinset="${index + 1}" aria-labelledby="${label}">
<div data-virtualized="false"><div>
<div class="decoys" aria-hidden="true">${DECOY.repeat(DECOYS)}${SCRAMBLED}</div>
<div data-ad-rendering-role="profile_name"><h4><a role="link" href="#">${escapeHtml(of.author)}</a></h4></div>
<span class="when" id="${label}">${index + 1} h</span>
<div data-ad-rendering-role="story_message"><div data-ad-comet-preview="message" data-ad-preview="message">
<span dir="auto"><div class="words" dir="auto" lang="${languageTag(of)}">${escapeHtml(of.text)}</div></span>
</div></div>
<div class="bar">
<div role="button" tabindex="0"><span data-ad-rendering-role="like_button">Like</span></div>
<div role="button" tabindex="0"><span data-ad-rendering-role="comment_button">Comment</span></div>
<div role="button" tabindex="0"><span data-ad-rendering-role="share_button">Share</span></div>
</div>
</div></div>
</div>`;
}

/** A home feed built as SITES.md section 1 describes it in 2025: no feed role, no article role. */
export function facebookFeed(posts: readonly DemoPost[]): string {
  const body = `<div class="top" role="banner">A feed with made-up posts</div>
<div role="main"><div>
${posts.map(post).join('\n')}
<div role="article" class="skeleton" aria-label="Loading"></div>
</div></div>`;
  return document('Demo feed', demoFile('feed.css'), body);
}
