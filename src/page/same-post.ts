/** What tells one post from another, wherever on the page its copies are. */
export interface Identity {
  /** The site's own id of the post; '' when it shows none (Facebook often fills it in on hover). */
  readonly key: string;
  readonly text: string;
  /** True when the text is only the beginning ("See more"). */
  readonly truncated: boolean;
}

const ELLIPSIS = /\s*(?:\u2026|\.{3}).{0,40}$/su;

function beginning(post: Identity): string {
  return post.text.replace(ELLIPSIS, '');
}

/** Beginnings shorter than this fit too many posts ("Assalam o alaikum"). */
const TELLING = 60;

function continues(short: Identity, long: Identity): boolean {
  if (!short.truncated) return false;
  const start = beginning(short);
  return start.length >= TELLING && long.text.startsWith(start);
}

/**
 * Whether two copies show the same post: a feed and the dialog opened over it, cut and whole. Two
 * ids that differ are two posts, however alike their words.
 */
export function samePost(a: Identity, b: Identity): boolean {
  if (a.key && b.key) return a.key === b.key;
  return a.text === b.text || continues(a, b) || continues(b, a);
}

/** How many posts there are, copies counted once. */
export function countPosts(copies: readonly Identity[]): number {
  const posts: Identity[] = [];
  for (const copy of copies) {
    if (!posts.some((post) => samePost(post, copy))) posts.push(copy);
  }
  return posts.length;
}
