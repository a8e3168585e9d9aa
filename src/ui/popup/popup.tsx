import { directionOf } from '../../i18n/language.ts';
import { useLanguage, useWords } from '../words.tsx';
import { Choice, Toggle } from './controls.tsx';
import { DirectorySection } from './directory-section.tsx';
import type { PopupEvents, PopupModel } from './model.ts';
import { PageSection } from './page-section.tsx';
import { PasteSection } from './paste-section.tsx';
import { SettingsSection } from './settings-section.tsx';

/** The popup, which on a phone is a page. State in, events out. */
export function Popup({
  model,
  events,
}: {
  readonly model: PopupModel;
  readonly events: PopupEvents;
}) {
  const lang = useLanguage();
  const words = useWords();
  const { settings, sites, page, refused, dark } = model;
  return (
    <main class="ui popup" lang={lang} dir={directionOf(lang)} data-theme={dark ? 'dark' : 'light'}>
      <header>
        <img src="/icon/48.png" width="40" height="40" alt="" />
        <div>
          <h1 class="strong">{words('app.name')}</h1>
          <p class="hint">{words('popup.tagline')}</p>
        </div>
      </header>
      <Choice
        legend={words('popup.language')}
        value={settings.language}
        options={[
          { value: 'auto', label: words('language.auto') },
          { value: 'en', label: words('language.en'), lang: 'en' },
          { value: 'ur', label: words('language.ur'), lang: 'ur' },
        ]}
        change={(language) => events.change({ language })}
      />
      <Toggle
        label={words('popup.enabled')}
        on={settings.enabled}
        change={(enabled) => events.change({ enabled })}
      />
      {page && (
        <PageSection page={page} refused={refused} dark={dark} checkPage={events.checkPage} />
      )}
      <PasteSection assess={events.assess} dark={dark} />
      <DirectorySection />
      <SettingsSection
        settings={settings}
        sites={sites}
        change={events.change}
        allow={events.allow}
      />
    </main>
  );
}
