import { render } from 'preact';
import base from '../base.css?inline';
import channel from '../channel/channel.css?inline';
import { Trust } from '../trust.ts';
import { visibleText } from '../visible-text.ts';
import { createHost } from '../warning/host.ts';
import type { WarningOptions } from '../warning/model.ts';
import note from '../warning/note.css?inline';
import { Language } from '../words.tsx';
import type { PanelEvents, PanelModel } from './model.ts';
import css from './panel.css?inline';
import { Panel } from './panel.tsx';

/** A panel as it stands on the page. */
export interface PanelHandle {
  readonly host: HTMLElement;
  /** Draws it anew, in place. */
  update(options: Partial<WarningOptions>): void;
  remove(): void;
  text(): string;
}

const CSS = css + base + channel + note;

/** Draws the panel over the page, at once. */
export function mountPanel(
  doc: Document,
  model: PanelModel,
  events: PanelEvents,
  options: WarningOptions,
): PanelHandle {
  const { element, root } = createHost(doc, CSS);
  let now = options;
  const draw = () => {
    const { language, dark, font, isTrusted } = now;
    root.style.setProperty('--nastaliq', font ?? '"Noto Nastaliq Urdu"');
    render(
      <Trust.Provider value={isTrusted ?? ((event) => event.isTrusted)}>
        <Language.Provider value={language}>
          <Panel model={model} events={events} dark={dark ?? false} />
        </Language.Provider>
      </Trust.Provider>,
      root,
    );
  };
  draw();
  (doc.body ?? doc.documentElement).append(element);
  return {
    host: element,
    update(change) {
      now = { ...now, ...change };
      draw();
    },
    remove() {
      render(null, root);
      element.remove();
    },
    text: () => visibleText(root),
  };
}
