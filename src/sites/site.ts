/**
 * The contract that every site adapter meets. Adapters read the DOM and never change it; they are
 * synchronous and keep nothing between calls. They ask for no layout, so they may be called often,
 * and whatever they return for a page is the same while our warnings stand in it: a warning's host
 * is a plain element without children.
 */

/** Where a warning goes: as a child of `parent`, before `before` (or last when null). */
export interface Place {
  readonly parent: Element;
  readonly before: Node | null;
}

/** One post as a site shows it, before its text is read. */
export interface FoundPost {
  /** The site's own identity of the post (permalink, message id), or '' when it shows none. */
  readonly key: string;
  /** Elements whose text a reader sees as the post's own words, in reading order. */
  readonly textRoots: readonly Element[];
  /** Words that the site itself wrote into alt texts as being in the picture. */
  readonly altTexts: readonly string[];
  /** Addresses behind the post's links, decoded. */
  readonly links: readonly string[];
  /** True when the user surely wrote it; such a post is never warned about. */
  readonly own: boolean;
  /** True when the site shows only the beginning ("See more"). */
  readonly truncated: boolean;
}

export interface Site {
  readonly id: string;
  /**
   * Candidate post elements inside `root` (`root` itself included when it is one), in page order,
   * each once. For an added subtree that came into a post, ask `closest` of its parent as well.
   */
  posts(root: ParentNode): Iterable<Element>;
  /**
   * The candidate post element that `node` is or lies in, for following changes; undefined when it
   * lies in none. A comment inside a post belongs to itself, not to the post.
   */
  closest(node: Node): Element | undefined;
  /** What the element holds now; undefined when it is no post with words (skeleton, unmounted). */
  read(element: Element): FoundPost | undefined;
  /** Where the warning stands for a post element: outside whatever the site empties or clips. */
  place(element: Element): Place;
  /** Whether a page at this address should show posts once it has loaded. */
  expectsPosts(url: URL): boolean;
  /**
   * The element in which posts with words stand now, by some sign that need not be one we can read:
   * so "there is one, and no post was read" means that the page's structure is unknown to us.
   * Undefined while only skeletons, pictures or the site's own "nothing here" show.
   */
  container(doc: Document): Element | undefined;
}
