import { useRef, useState } from 'preact/hooks';
import { directionOf } from '../../i18n/language.ts';
import { useTrusted } from '../trust.ts';
import { useLanguage, useWords } from '../words.tsx';
import { Explanation } from './explanation.tsx';
import { Headline } from './headline.tsx';
import type { WarningEvents, WarningModel } from './model.ts';

export interface WarningProps {
  readonly model: WarningModel;
  readonly events: WarningEvents;
  readonly dark: boolean;
}

/** A warning beside a post: two lines, and the explanation in place once the user asks for it. */
export function Warning({ model, events, dark }: WarningProps) {
  const lang = useLanguage();
  const words = useWords();
  const trusted = useTrusted();
  const [open, setOpen] = useState(false);
  const why = useRef<HTMLButtonElement>(null);

  const fold = trusted(() => {
    setOpen(false);
    why.current?.focus();
  });
  const signals = [...new Set(model.evidence.map(({ signal }) => signal))];

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this groups a note.
    <div
      class={`ui note ${model.level}`}
      role="group"
      aria-label={words('warning.label')}
      lang={lang}
      dir={directionOf(lang)}
      data-theme={dark ? 'dark' : 'light'}
      onKeyDown={(event) => {
        if (open && event.key === 'Escape') fold(event);
      }}
    >
      <div class="bar">
        <Headline model={model} />
        <button
          ref={why}
          type="button"
          class="why"
          aria-expanded={open}
          aria-controls="why"
          aria-describedby="headline"
          onClick={trusted(() => setOpen(!open))}
        >
          {words('warning.why')}
          <svg class="chevron" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
            <path d="M2 4l4 4 4-4" fill="none" stroke="currentColor" stroke-width="2" />
          </svg>
        </button>
      </div>
      {open && (
        <div class="inner" id="why">
          <p class="again">{words(`warning.${model.level}.reason`)}</p>
          <Explanation model={model} />
          <p class="actions">
            <button type="button" class="button" onClick={trusted(() => events.hide())}>
              {words('warning.hide')}
            </button>
            <button type="button" class="button" onClick={trusted(() => events.wrong(signals))}>
              {words('warning.wrong')}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
