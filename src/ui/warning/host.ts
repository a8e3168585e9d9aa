/**
 * What the page must not see: a click that Facebook would take for "open this post", a key that
 * WhatsApp would take for typing.
 */
const KEPT_INSIDE = [
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keypress',
  'keyup',
] as const;

export interface Host {
  /** A plain `<div>` without attributes: nothing on it names us. */
  readonly element: HTMLElement;
  /** Where the component draws, inside a closed shadow root. */
  readonly root: HTMLElement;
}

/** The one node we add to a page. Its styles neither leak in nor out. */
export function createHost(doc: Document, css: string): Host {
  const element = doc.createElement('div');
  const shadow = element.attachShadow({ mode: 'closed' });
  const style = doc.createElement('style');
  style.textContent = css;
  const root = doc.createElement('div');
  shadow.append(style, root);
  const keepInside = (event: Event) => event.stopPropagation();
  // The listeners hold nothing but the element itself, so they go when it goes.
  for (const type of KEPT_INSIDE) element.addEventListener(type, keepInside, { passive: true });
  return { element, root };
}
