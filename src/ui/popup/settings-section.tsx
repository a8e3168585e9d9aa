import { siteName } from '../../i18n/dynamic.ts';
import { useLanguage, useWords } from '../words.tsx';
import { Choice, Toggle } from './controls.tsx';
import type { PopupEvents, PopupModel, SiteName } from './model.ts';

type Props = Pick<PopupModel, 'settings' | 'sites'> & Pick<PopupEvents, 'change' | 'allow'>;

function Sites({ settings, sites, change, allow }: Props) {
  const lang = useLanguage();
  const words = useWords();
  const turn = (id: SiteName, on: boolean) => {
    const others = settings.sitesOff.filter((site) => site !== id);
    change({ sitesOff: on ? others : [...others, id] });
  };
  return (
    <fieldset class="sites">
      <legend>{words('popup.sites')}</legend>
      {sites.map(({ id, allowed }) =>
        allowed ? (
          <Toggle
            key={id}
            label={siteName(id, lang)}
            on={!settings.sitesOff.includes(id)}
            change={(on) => turn(id, on)}
          />
        ) : (
          <div key={id} class="withdrawn">
            <p>
              <strong class="strong">{siteName(id, lang)}</strong> {words('popup.site.withdrawn')}
            </p>
            <button type="button" onClick={() => allow(id)}>
              {words('popup.site.allow', { site: siteName(id, lang) })}
            </button>
          </div>
        ),
      )}
    </fieldset>
  );
}

/** Per-site switches and how much to show. */
export function SettingsSection(props: Props) {
  const words = useWords();
  const { settings, change } = props;
  return (
    <section aria-labelledby="settings">
      <h2 id="settings" class="strong">
        {words('popup.settings')}
      </h2>
      <Sites {...props} />
      <Choice
        legend={words('popup.sensitivity')}
        value={settings.sensitivity}
        options={(['balanced', 'fewer'] as const).map((value) => ({
          value,
          label: words(`sensitivity.${value}`),
        }))}
        change={(sensitivity) => change({ sensitivity })}
      >
        <p class="hint">{words(`sensitivity.${settings.sensitivity}.hint`)}</p>
      </Choice>
    </section>
  );
}
