/** How far beyond the screen posts are read: far enough that a warning stands before it is seen. */
const MARGIN = '100%';

export interface Near {
  /** Follows a post element; `came` is called when it comes near, and `moved` at every change. */
  follow(element: Element): void;
  forget(element: Element): void;
  isNear(element: Element): boolean;
  /** True while the page shows no box for the element: a feed kept hidden behind another page. */
  isHidden(element: Element): boolean;
}

/** `scrollMargin` reaches into scrolling containers (chats); engines without it just read later. */
type Options = IntersectionObserverInit & { readonly scrollMargin?: string };

/** Tells which post elements are on screen or about to be, by one observer and no measuring. */
export function near(came: (element: Element) => void, signal: AbortSignal): Near {
  const close = new WeakSet<Element>();
  const hidden = new WeakSet<Element>();
  const options: Options = { rootMargin: MARGIN, scrollMargin: MARGIN };
  const observer = new IntersectionObserver((records) => {
    for (const { target, isIntersecting, boundingClientRect: box } of records) {
      const boxless = box.width === 0 && box.height === 0;
      // `contents` has no box of its own and never intersects, yet what it holds is on screen.
      toggle(hidden, target, boxless && getComputedStyle(target).display !== 'contents');
      toggle(close, target, isIntersecting || (boxless && !hidden.has(target)));
      came(target);
    }
  }, options);
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    follow: (element) => observer.observe(element),
    forget(element) {
      observer.unobserve(element);
      close.delete(element);
      hidden.delete(element);
    },
    isNear: (element) => close.has(element),
    isHidden: (element) => hidden.has(element),
  };
}

function toggle(set: WeakSet<Element>, element: Element, on: boolean): void {
  if (on) set.add(element);
  else set.delete(element);
}
