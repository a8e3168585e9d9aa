import { directionOf } from '../../i18n/language.ts';
import { useTrusted } from '../trust.ts';
import { useLanguage, useWords } from '../words.tsx';
import { Answer } from './answer.tsx';
import type { PanelEvents, PanelModel } from './model.ts';

export interface PanelProps {
  readonly model: PanelModel;
  readonly events: PanelEvents;
  readonly dark: boolean;
}

/** What the user asked to have checked, answered at the top of the page. Takes no focus. */
export function Panel({ model, events, dark }: PanelProps) {
  const lang = useLanguage();
  const words = useWords();
  const trusted = useTrusted();
  const close = trusted(() => events.close());
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this groups an answer.
    <div
      class="ui panel"
      role="group"
      aria-label={words('warning.label')}
      lang={lang}
      dir={directionOf(lang)}
      data-theme={dark ? 'dark' : 'light'}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close(event);
      }}
    >
      <p class="top">
        <strong class="strong">{words('app.name')}</strong>
        <button type="button" onClick={close}>
          {words('panel.close')}
        </button>
      </p>
      <div class="answer" aria-live="polite">
        <Answer model={model} dark={dark} />
      </div>
    </div>
  );
}
