import { render } from 'preact';
import base from '../base.css?inline';
import channel from '../channel/channel.css?inline';
import { Trust } from '../trust.ts';
import { visibleText } from '../visible-text.ts';
import { Language } from '../words.tsx';
import host from './host.css?inline';
import { createHost } from './host.ts';
import type { WarningEvents, WarningModel, WarningOptions } from './model.ts';
import note from './note.css?inline';
import { Warning } from './warning.tsx';

/** A warning as it stands on the page. */
export interface WarningHandle {
  /** Our one node among the page's. */
  readonly host: HTMLElement;
  /** Draws it anew, in place; what the user opened stays open. */
  update(change: { model?: WarningModel; options?: Partial<WarningOptions> }): void;
  remove(): void;
  /** The words it shows now. */
  text(): string;
}

const CSS = host + base + channel + note;

const fromTheUser = (event: Event) => event.isTrusted;

/** Draws a warning at a place of the page, at once. Takes no focus. */
export function mountWarning(
  place: { readonly parent: Element; readonly before: Node | null },
  model: WarningModel,
  events: WarningEvents,
  options: WarningOptions,
): WarningHandle {
  const doc = place.parent.ownerDocument;
  const { element, root } = createHost(doc, CSS);
  let now = { model, options };

  const draw = () => {
    const { language, dark, font, isTrusted } = now.options;
    const prefersDark = () => doc.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches;
    // Always set: the successor of a script that died knows our nodes by it.
    root.style.setProperty('--nastaliq', font ?? '"Noto Nastaliq Urdu"');
    render(
      <Trust.Provider value={isTrusted ?? fromTheUser}>
        <Language.Provider value={language}>
          <Warning model={now.model} events={events} dark={dark ?? prefersDark() ?? false} />
        </Language.Provider>
      </Trust.Provider>,
      root,
    );
  };

  draw();
  // The page may have moved `before` since it was chosen.
  place.parent.insertBefore(
    element,
    place.before?.parentNode === place.parent ? place.before : null,
  );
  return {
    host: element,
    update(change) {
      now = {
        model: change.model ?? now.model,
        options: { ...now.options, ...change.options },
      };
      draw();
    },
    remove() {
      render(null, root);
      element.remove();
    },
    text: () => visibleText(root),
  };
}
