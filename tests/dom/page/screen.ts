import { vi } from 'vitest';

type Callback = (records: Partial<IntersectionObserverEntry>[]) => void;

const observers = new Set<FakeIntersectionObserver>();
const BOX = { width: 600, height: 300 } as DOMRectReadOnly;
const NO_BOX = { width: 0, height: 0 } as DOMRectReadOnly;

/** happy-dom has no layout: posts are near the screen unless a test says `data-far` or `hidden`. */
class FakeIntersectionObserver {
  readonly followed = new Set<Element>();
  readonly callback: Callback;

  constructor(callback: Callback) {
    this.callback = callback;
    observers.add(this);
  }
  observe(element: Element): void {
    if (this.followed.has(element)) return;
    this.followed.add(element);
    queueMicrotask(() => this.tell(element));
  }
  unobserve(element: Element): void {
    this.followed.delete(element);
  }
  disconnect(): void {
    this.followed.clear();
    observers.delete(this);
  }
  tell(target: Element): void {
    if (!this.followed.has(target)) return;
    const hidden = target.closest('[hidden]') !== null || !target.isConnected;
    const isIntersecting = !hidden && !target.hasAttribute('data-far');
    this.callback([{ target, isIntersecting, boundingClientRect: hidden ? NO_BOX : BOX }]);
  }
}

vi.stubGlobal('IntersectionObserver', FakeIntersectionObserver);

/** The page scrolled or showed something else: observers look again at what they follow. */
export function scrolled(): void {
  for (const observer of observers) for (const element of observer.followed) observer.tell(element);
}

/** Observers that nobody disconnected. */
export function observersLeft(): number {
  return observers.size;
}
