/** The contract that every site adapter meets. Adapters read the DOM and never change it. */

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
  /** Candidate post elements inside `root` (`root` itself included when it is one), in page order. */
  posts(root: ParentNode): Iterable<Element>;
  /** The candidate post element that `node` lies in, for following changes; or undefined. */
  closest(node: Node): Element | undefined;
  /** What the element holds now; undefined when it is no post with words (skeleton, unmounted). */
  read(element: Element): FoundPost | undefined;
  /** Where the warning stands for a post element. */
  place(element: Element): Place;
  /** Whether a page at this address should show posts once it has loaded. */
  expectsPosts(url: URL): boolean;
  /** Whether posts should show now: the container is there, and is not empty by the site's own word. */
  container(doc: Document): Element | undefined;
}
