import type { Settings } from '../settings/settings.ts';
import type { PanelModel } from '../ui/panel/model.ts';
import { mountPanel, type PanelHandle } from '../ui/panel/mount.tsx';
import { createLook, type LoadFont } from './look.ts';

/** The one panel of a page: a new answer takes the place of the last. */
export interface Answers {
  show(model: PanelModel): void;
  refresh(): void;
  close(): void;
}

export function panelAnswers(doc: Document, loadFont: LoadFont, settings: () => Settings): Answers {
  let panel: PanelHandle | undefined;
  const refresh = () => panel?.update(options());
  const look = createLook(loadFont, settings, refresh);
  const options = () => look(doc.body ?? doc.documentElement);
  const close = () => {
    panel?.remove();
    panel = undefined;
  };
  return {
    refresh,
    close,
    show(model) {
      close();
      panel = mountPanel(doc, model, { close }, options());
    },
  };
}
